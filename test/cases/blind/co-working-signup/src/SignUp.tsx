// case: co-working sign-up: newsletter ticked from the start, one box for terms, face entry and partner sharing; other boxes are clean
// rules: no-preticked-consent, no-bundled-consent
import React, { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import { api } from './api';
import PlanPicker from './PlanPicker';

type FormValues = {
  email: string;
  password: string;
  agree: boolean;
  marketingEmails: boolean;
  rememberMe: boolean;
};

export default function SignUp() {
  const navigate = useNavigate();
  const [plan, setPlan] = useState('flex');
  const { register, handleSubmit, formState } = useForm<FormValues>({
    defaultValues: {
      email: '',
      password: '',
      agree: false,
      marketingEmails: true, // expect: no-preticked-consent
      rememberMe: true,
    },
  });

  const onSubmit = async (v: FormValues) => {
    await api.post('/members', {
      email: v.email,
      password: v.password,
      plan,
      marketingEmails: v.marketingEmails,
      consents: { terms: v.agree, faceEntry: v.agree, partnerSharing: v.agree },
    });
    navigate('/welcome');
  };

  return (
    <form onSubmit={handleSubmit(onSubmit)}>
      <PlanPicker value={plan} onChange={setPlan} />
      <input type="email" placeholder="E-mail" {...register('email', { required: true })} />
      <input type="password" placeholder="Password" {...register('password', { minLength: 10 })} />
      <label>
        <input type="checkbox" {...register('agree', { required: true })} /> {/* expect: no-bundled-consent */}
        I accept the terms, agree to face recognition at the entrance and to my data being shared with partner companies.
      </label>
      <label>
        <input type="checkbox" {...register('marketingEmails')} />
        News and offers by e-mail
      </label>
      <label>
        <input type="checkbox" {...register('rememberMe')} />
        Stay logged in on this computer
      </label>
      <button disabled={formState.isSubmitting}>Join</button>
    </form>
  );
}
