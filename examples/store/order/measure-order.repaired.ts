import mixpanel from 'mixpanel-browser';
import { hasConsent } from '../consent';

// What is measured is the order, of those who said yes.
export async function measureOrder(order: { id: string }): Promise<void> {
  if (await hasConsent('analytics')) mixpanel.track('order placed', { order: order.id });
}
