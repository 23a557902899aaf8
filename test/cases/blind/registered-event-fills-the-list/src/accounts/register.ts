import { randomUUID } from 'node:crypto';
import { events } from '../events';

export async function register(email: string) {
  const account = { id: randomUUID(), email };
  events.emit('account.registered', account);
  return account;
}
