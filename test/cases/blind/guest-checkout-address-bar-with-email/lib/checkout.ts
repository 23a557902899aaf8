export async function startGuestCheckout(cartId: string, email: string, receipt: boolean) {
  const response = await fetch(`/api/carts/${cartId}/guest`, { method: 'PUT', body: JSON.stringify({ email, receipt }) });
  if (!response.ok) throw new Error(`cart ${cartId} refused the guest`);
}
