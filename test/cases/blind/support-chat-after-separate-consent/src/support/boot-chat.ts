// case: name and e-mail address go to a chat company after a separate consent for that company was found on record
// rules: no-third-party-sharing-without-consent
import type { Customer } from '../account/customer';
import { hasSeparateConsent } from '../consent/records';

declare global {
  interface Window {
    Intercom: (command: string, settings?: Record<string, unknown>) => void;
  }
}

export async function bootChat(customer: Customer) {
  if (!(await hasSeparateConsent(customer.id, 'support-chat', 'intercom'))) return;
  window.Intercom('update', { user_id: customer.id, name: customer.fullName, email: customer.email });
}
