// case: the "empty" values of a sign-up form, one file away, opt into offers
import { useForm } from 'react-hook-form';
import { type SignUpValues, emptySignUp } from './values';

export function SignUp({ onDone }: { onDone(): void }) {
  const { register, handleSubmit } = useForm<SignUpValues>({ defaultValues: emptySignUp });

  const submit = handleSubmit(async (values) => {
    await fetch('/api/accounts', { method: 'POST', body: JSON.stringify(values) });
    onDone();
  });

  return (
    <form onSubmit={submit}>
      <input type="email" autoComplete="email" {...register('email', { required: true })} />
      <input type="password" autoComplete="new-password" {...register('password', { required: true })} />
      <label>
        <input type="checkbox" {...register('rememberMe')} /> Keep me signed in on this device
      </label>
      <label>
        <input type="checkbox" {...register('marketingOptIn')} /> Send me offers and news by e-mail
      </label>
      <button type="submit">Create account</button>
    </form>
  );
}
