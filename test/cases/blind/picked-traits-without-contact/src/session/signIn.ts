// case: the list of traits for product analytics names the plan, the seats and the age of the account
// rules: no-third-party-sharing-without-consent
import posthog from 'posthog-js';
import pick from 'lodash/pick';
import type { Member } from './member';
import { MEMBER_TRAITS } from './traits';

export async function signIn(email: string, password: string): Promise<Member> {
  const response = await fetch('/api/session', { method: 'POST', body: JSON.stringify({ email, password }) });
  const member = (await response.json()) as Member;
  posthog.identify(member.id, pick(member, MEMBER_TRAITS));
  return member;
}
