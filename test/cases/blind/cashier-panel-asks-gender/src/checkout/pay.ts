// case: the cashier panel of a web shop asks for the buyer's gender beside the way to pay
// rules: no-payment-overcollection
export async function pay(order: string, method: string, gender: string): Promise<boolean> {
  const reply = await fetch(`/api/orders/${order}/payments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ method, gender }),
  });
  return reply.ok;
}
