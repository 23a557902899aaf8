// case: the list of traits for product analytics, one file away, names the e-mail address and phone number
import posthog from 'posthog-js';
import pick from 'lodash/pick';
import type { Member } from './member';
import { MEMBER_TRAITS } from './traits';

export async function signIn(email: string, password: string): Promise<Member> {
  const response = await fetch('/api/session', { method: 'POST', body: JSON.stringify({ email, password }) });
  const member = (await response.json()) as Member;
  posthog.identify(member.id, pick(member, MEMBER_TRAITS)); // expect: no-third-party-sharing-without-consent
  return member;
}
