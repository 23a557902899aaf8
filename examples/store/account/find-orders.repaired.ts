/** Looks up the orders of a phone number, which stands in the body of the request. */
export async function findOrders(phone: string): Promise<unknown> {
  const response = await fetch('/api/orders/search', { method: 'POST', body: JSON.stringify({ phone }) });
  return response.json();
}
