// case: the browser keeps the phone number to fill in next time, the access token and the look of the page
// rules: no-plaintext-sensitive-storage

export interface Session {
  accessToken: string;
  phone: string;
  expiresAt: number;
}

const KEY = 'session.v2';

export function keepSession(session: Session, rememberPhone: boolean): void {
  localStorage.setItem(KEY, JSON.stringify({ accessToken: session.accessToken, expiresAt: session.expiresAt }));
  if (rememberPhone) localStorage.setItem('login.phone', session.phone);
  localStorage.setItem('ui.cardView', 'compact');
}

export function endSession(): void {
  localStorage.removeItem(KEY);
}

export function savedPhone(): string {
  return localStorage.getItem('login.phone') ?? '';
}
