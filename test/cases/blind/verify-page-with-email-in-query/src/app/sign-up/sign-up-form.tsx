// case: after signing up the next page is opened with the e-mail address in its query
// rules: no-personal-data-in-url
'use client';

import { useRouter } from 'next/navigation';
import { useForm } from 'react-hook-form';
import { signUp } from './sign-up';

interface Values {
  email: string;
  password: string;
}

export function SignUpForm({ plan }: { plan: string }) {
  const router = useRouter();
  const { register, handleSubmit, setError } = useForm<Values>();

  const onSubmit = async ({ email, password }: Values) => {
    const result = await signUp({ email, password, plan });
    if (result === 'taken') {
      setError('email', { message: 'There is an account already' });
      return;
    }
    router.push(`/sign-up/verify?plan=${plan}&email=${encodeURIComponent(email)}`); // expect: no-personal-data-in-url
  };

  return (
    <form onSubmit={handleSubmit(onSubmit)}>
      <input type="email" {...register('email')} />
      <input type="password" {...register('password')} />
      <button>Sign up</button>
    </form>
  );
}
