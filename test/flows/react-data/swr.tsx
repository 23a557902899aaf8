import useSWR, { useSWRConfig } from 'swr';
import useSWRMutation from 'swr/mutation';
import useSWRImmutable from 'swr/immutable';

export function Shown() {
  const { data, error } = useSWR('/held', async () => ({ value: source('email'), note: 'plain' }));
  sink(data?.value); // flow: email
  sink(data?.note);
  sink(error);
  return null;
}
export function Quiet() {
  const { data } = useSWR('/held', async () => 'plain');
  sink(data);
  return null;
}
export function Keyed() {
  const { data } = useSWR(['/held', source('phone')], ([path, key]) => {
    sink(path);
    sink(key); // flow: phone
    return 'plain';
  });
  sink(data);
  return null;
}
export function Fixed() {
  const { data } = useSWRImmutable('/held', () => source('email'));
  sink(data); // flow: email
  return null;
}
export function Saved() {
  const { trigger, data } = useSWRMutation('/held', async (key: string, { arg }: { arg: { value: string; note: string } }) => {
    sink(arg.value); // flow: email
    sink(arg.note);
    return 'plain';
  });
  sink(data);
  return <button onClick={() => trigger({ value: source('email'), note: 'plain' })} />;
}
export function Mutated() {
  const { data, mutate } = useSWR('/other', async () => 'plain');
  sink(data); // flow: phone
  return <button onClick={() => mutate(source('phone'))} />;
}
