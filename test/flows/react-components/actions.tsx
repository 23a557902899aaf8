import { useActionState, useFormStatus, useOptimistic } from 'react';

async function save(before: { value: string; note: string }, form: FormData) {
  sink(before.value); // flow: email
  sink(before.note);
  return { value: source('email'), note: 'plain' };
}
export function Form() {
  const [state, action, isPending] = useActionState(save, { value: 'plain', note: 'plain' });
  sink(state.value); // flow: email
  sink(state.note);
  sink(isPending);
  return <form action={action}><button /></form>;
}

export function Optimistic({ send }: { send(value: string): Promise<void> }) {
  const [held, add] = useOptimistic<string[], string>([], (before, next) => [...before, next]);
  const [other] = useOptimistic(['plain']);
  sink(held[0]); // flow: phone
  sink(other[0]);
  return <button onClick={() => add(source('phone'))} />;
}

async function post(form: FormData) {
  sink(form.get('value')); // flow: email
  sink(form.get('note'));
}
export function Posting() {
  const submit = () => {
    const form = new FormData();
    form.set('value', source('email'));
    form.set('note', 'plain');
    return post(form);
  };
  return <button onClick={submit} />;
}
