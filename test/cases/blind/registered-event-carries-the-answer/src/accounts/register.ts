import { randomUUID } from 'node:crypto';
import { events, type Registered } from '../events';

export async function register(email: string, newsletterOptIn: boolean) {
  const account: Registered = { id: randomUUID(), email, newsletterOptIn };
  events.emit('account.registered', account);
  return account;
}
