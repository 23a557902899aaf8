import { useState } from 'react';

export interface Basket {
  id: string;
  cents: number;
  hasAlcohol: boolean;
}

type Phase = 'pay' | 'receipt' | 'done';

async function post(path: string, body: unknown) {
  const reply = await fetch(path, { method: 'POST', body: JSON.stringify(body) });
  if (!reply.ok) throw new Error(`${path} answered ${reply.status}`);
}

export function useCheckout(basket: Basket) {
  const [phase, setPhase] = useState<Phase>('pay');
  const [method, setMethod] = useState<'card' | 'cash'>('card');

  const pay = async (isAdult: boolean) => {
    await post(`/api/baskets/${basket.id}/pay`, { method, cents: basket.cents, isAdult });
    await post(`/api/baskets/${basket.id}/dispense`, {});
    setPhase('receipt');
  };
  const sendReceipt = async (to: string) => {
    await post(`/api/baskets/${basket.id}/receipt`, { to });
    setPhase('done');
  };
  const finish = () => setPhase('done');

  return { phase, method, setMethod, pay, sendReceipt, finish };
}
