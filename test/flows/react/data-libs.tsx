import React from 'react';
import { useQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import useSWR from 'swr';
import { useForm } from 'react-hook-form';
import { useFormik } from 'formik';

interface User { mail: string; plan: string }

async function load(): Promise<User> {
  return { mail: source('email'), plan: 'free' };
}
async function loadPlan(): Promise<string> {
  const u = await load();
  return u.plan;
}

export function Queries() {
  const { data, isLoading } = useQuery({ queryKey: ['user'], queryFn: load });
  const plan = useQuery({ queryKey: ['plan'], queryFn: loadPlan });
  const picked = useQuery({ queryKey: ['user2'], queryFn: load, select: (u) => u.mail });
  const qc = useQueryClient();
  const m = useMutation({
    mutationFn: async (v: User) => v.mail + '!',
    onSuccess: (res, vars) => {
      sink(res); // flow: email
      sink(vars.mail); // flow: email
      sink(vars.plan);
    },
  });
  sink(data?.mail); // flow: email
  sink(data?.plan);
  sink(plan.data);
  sink(picked.data); // flow: email
  return (
    <button onClick={() => {
      m.mutate({ mail: source('email'), plan: 'p' });
      qc.setQueryData(['cached'], source('email'));
      qc.setQueryData(['other'], 'o');
      sink(qc.getQueryData(['cached'])); // flow: email
      sink(qc.getQueryData(['other']));
    }} />
  );
}

export function Swr() {
  const { data, error } = useSWR('/api/user', () => load());
  const second = useSWR('/api/plan', () => loadPlan());
  sink(data?.mail); // flow: email
  sink(data?.plan);
  sink(second.data);
  return <p>{error ? 'x' : data?.mail}</p>;
}

export function Hook() {
  const { handleSubmit, setValue, getValues, watch } = useForm({ defaultValues: { nick: source('email'), city: 'Rome' } });
  const nick = watch('nick');
  sink(nick); // flow: email
  sink(getValues('city'));
  setValue('city', 'Oslo');
  return (
    <form onSubmit={handleSubmit((values) => {
      sink(values.nick); // flow: email
      sink(values); // flow: email
    })} />
  );
}

export function Fmk() {
  const f = useFormik({
    initialValues: { body: source('email'), subject: 's' },
    onSubmit: (values, helpers) => {
      sink(values.body); // flow: email
      helpers.setStatus('sent');
    },
  });
  sink(f.values.body); // flow: email
  sink(f.values.subject);
  return <form onSubmit={f.handleSubmit} />;
}
