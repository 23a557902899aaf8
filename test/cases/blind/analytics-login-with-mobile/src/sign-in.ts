import { afterSignIn } from './track';
import type { Session } from './session';

export async function signIn(mobile: string, smsCode: string): Promise<Session> {
  const reply = await fetch('/api/session', { method: 'POST', body: JSON.stringify({ mobile, smsCode }) });
  const session = (await reply.json()) as Session;
  afterSignIn(session);
  return session;
}
