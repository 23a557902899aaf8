export interface Card {
  holder: string;
  number: string;
  expiry: string;
  cvc: string;
  postcode: string;
  country: string;
}

export async function pay(orderId: string, card: Card, isOver18: boolean): Promise<boolean> {
  const reply = await fetch(`/api/orders/${orderId}/payment`, { method: 'POST', body: JSON.stringify({ card, isOver18 }) });
  return reply.ok;
}

export async function sendReceipt(orderId: string, to: string): Promise<void> {
  await fetch(`/api/orders/${orderId}/receipt`, { method: 'POST', body: JSON.stringify({ to }) });
}
