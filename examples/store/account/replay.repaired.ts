import LogRocket from 'logrocket';
import { hasConsent } from '../consent';

/** Records how customers fill in the sign-up form. */
export async function recordSignUp(): Promise<void> {
  if (await hasConsent('analytics')) LogRocket.init('store/sign-up');
}
