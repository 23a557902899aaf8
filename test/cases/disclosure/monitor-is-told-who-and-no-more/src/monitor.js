// case: the error monitor is told the id of an account and what failed, and nothing of the person
// rules: no-personal-data-in-logs
import * as Sentry from '@sentry/vue';
import Rollbar from 'rollbar';

const rollbar = new Rollbar({ accessToken: import.meta.env.VITE_ROLLBAR });

export function failed(step, account, error) {
  Sentry.setUser({ id: account.id });
  Sentry.addBreadcrumb({ category: 'checkout', message: `step ${step} failed for ${account.id}` });
  Sentry.captureException(error);
  rollbar.error('checkout failed', { step, withPhone: Boolean(account.phone) });
}
