// case: name and e-mail address go to a chat company, and all that was asked before is the acceptance of the terms
// rules: no-third-party-sharing-without-consent
import type { Customer } from '../account/customer';

declare global {
  interface Window {
    Intercom: (command: string, settings?: Record<string, unknown>) => void;
  }
}

export function bootChat(customer: Customer) {
  if (!customer.termsAcceptedAt) return;
  window.Intercom('update', { user_id: customer.id, name: customer.fullName, email: customer.email }); // expect: no-third-party-sharing-without-consent
}
