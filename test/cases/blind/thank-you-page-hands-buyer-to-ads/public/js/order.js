// case: the thank-you page hands the buyer's e-mail address and phone number to the advertising tag
// rules: no-third-party-sharing-without-consent

/**
 * @typedef {{ id: string, cents: number, buyer: { email: string, phone: string } }} Order
 */

/** @returns {Promise<Order>} */
export async function readOrder(id) {
  const reply = await fetch(`/api/orders/${id}`);
  return reply.json();
}

export function showTotal(order) {
  document.querySelector('#total').textContent = (order.cents / 100).toFixed(2);
}
