// case: a mail link, a login hint and an unsubscribe link with a token are addresses that may name a person
// rules: no-personal-data-in-url

import { createHmac, randomUUID } from 'node:crypto';

const AUTHORIZE = 'https://login.school.example/oauth2/authorize';

/** Sends the person on to the identity provider, whose form is then filled in. */
export function authorizeUrl(email: string, redirectUri: string): string {
  const url = new URL(AUTHORIZE);
  url.searchParams.set('client_id', 'timetable');
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('redirect_uri', redirectUri);
  url.searchParams.set('login_hint', email);
  url.searchParams.set('state', randomUUID());
  return url.href;
}

export function mailLink(email: string, subject: string): string {
  return `mailto:${email}?subject=${encodeURIComponent(subject)}`;
}

export function callLink(phone: string): string {
  return `tel:${phone}`;
}

export function unsubscribeLink(readerId: string): string {
  const token = createHmac('sha256', process.env.LINK_KEY ?? '').update(readerId).digest('base64url');
  return `https://news.school.example/unsubscribe?token=${token}`;
}

export async function findTimetable(email: string): Promise<Response> {
  return fetch('/api/timetables/search', { method: 'POST', body: JSON.stringify({ email }) });
}
