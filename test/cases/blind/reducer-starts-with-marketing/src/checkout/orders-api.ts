import type { CheckoutState } from './checkout-state';

export async function placeOrder(cartId: string, state: CheckoutState) {
  await fetch(`/api/carts/${cartId}/order`, { method: 'POST', body: JSON.stringify(state) });
}
