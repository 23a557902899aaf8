// case: the support chat is booted with name, e-mail and phone of the person who is signed in
import { useSession } from '../session';

declare function Intercom(command: 'boot' | 'update' | 'shutdown', settings?: Record<string, unknown>): void;

export function useSupport() {
  const { customer } = useSession();
  return () => {
    Intercom('boot', { app_id: 'k2', user_id: customer.id, name: customer.fullName, email: customer.email, phone: customer.phone }); // expect: no-third-party-sharing-without-consent
  };
}
