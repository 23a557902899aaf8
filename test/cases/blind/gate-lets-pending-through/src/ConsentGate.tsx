import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';

type Answer = 'granted' | 'denied' | 'pending';

async function readAnswer(purpose: string): Promise<Answer> {
  const reply = await fetch(`/api/me/consents/${purpose}`);
  return ((await reply.json()) as { answer: Answer }).answer;
}

export function ConsentGate({ purpose, children }: { purpose: string; children: ReactNode }) {
  const { data = 'pending' } = useQuery({ queryKey: ['consent', purpose], queryFn: () => readAnswer(purpose) });
  if (data === 'denied') return null;
  return <>{children}</>;
}
