// case: the browser's storage keeps the phone number of the last sign-in, the session token and the step of a draft
// rules: no-plaintext-sensitive-storage
export interface Session {
  token: string;
  expiresAt: number;
}

const TOKEN = 'session';
const LAST_PHONE = 'last-phone';

export function keepSession(session: Session): void {
  localStorage.setItem(TOKEN, JSON.stringify(session));
}

export function currentSession(now = Date.now()): Session | null {
  const text = localStorage.getItem(TOKEN);
  if (!text) return null;
  const session = JSON.parse(text) as Session;
  if (session.expiresAt > now) return session;
  localStorage.removeItem(TOKEN);
  return null;
}

export function rememberPhone(phone: string): void {
  localStorage.setItem(LAST_PHONE, phone);
}

export const lastPhone = () => localStorage.getItem(LAST_PHONE) ?? '';
