// case: the support chat is booted with the customer's number and the plan
// rules: no-third-party-sharing-without-consent
import { useSession } from '../session';

declare function Intercom(command: 'boot' | 'update' | 'shutdown', settings?: Record<string, unknown>): void;

export function useSupport() {
  const { customer } = useSession();
  return () => {
    Intercom('boot', { app_id: 'k2', user_id: customer.id, plan: customer.plan });
  };
}
