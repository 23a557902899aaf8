import { initPixel } from '../tags/pixel';
import { trackEvent } from '../tags/ga';

export async function renderThanks(root: HTMLElement) {
  const orderId = new URLSearchParams(location.search).get('order');
  const res = await fetch(`/api/orders/${orderId}`, { credentials: 'include' });
  if (!res.ok) {
    root.textContent = 'Order not found.';
    return;
  }
  const order = await res.json();
  root.innerHTML = `<h1>Thank you!</h1><p>Order ${order.number} is on its way.</p>`;

  initPixel(order.customer);
  trackEvent('purchase', { value: order.total, currency: 'EUR' });
}
