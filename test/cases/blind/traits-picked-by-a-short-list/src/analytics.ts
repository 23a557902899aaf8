// case: of an account only the plan, the locale and the number of seats are picked as traits
// rules: no-third-party-sharing-without-consent
import { Analytics } from '@segment/analytics-node';
import pick from 'lodash/pick';
import { TRAITS } from './traits';
import type { Account } from './accounts/account';

const analytics = new Analytics({ writeKey: process.env.SEGMENT_KEY ?? '', flushAt: 20 });

export function accountCreated(account: Account): void {
  analytics.identify({ userId: account.id, traits: pick(account, TRAITS) });
  analytics.track({
    userId: account.id,
    event: 'Account Created',
    properties: { source: account.source, emailDomainIsPublic: isPublicDomain(account.email) },
  });
}

function isPublicDomain(email: string): boolean {
  return /@(gmail|qq|163|outlook)\./.test(email);
}

export const flush = () => analytics.closeAndFlush({ timeout: 2000 });
