import mixpanel from 'mixpanel-browser';
import { hasConsent } from '../consent';

// The phone number was given to log in with.
export async function measureOrder(order: { id: string; phone: string }): Promise<void> {
  if (await hasConsent('payment')) mixpanel.track('order placed', { order: order.id, phone: order.phone });
}
