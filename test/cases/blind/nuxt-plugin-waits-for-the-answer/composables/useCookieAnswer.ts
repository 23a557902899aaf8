import { useCookie } from '#imports';

export interface CookieAnswer {
  analytics: boolean;
  advertising: boolean;
  version: string;
  at: string;
}

const VERSION = '2025-08';

export function useCookieAnswer() {
  const answer = useCookie<CookieAnswer | null>('cookie-answer', { default: () => null, maxAge: 60 * 60 * 24 * 180, sameSite: 'lax' });

  function decide(choice: Pick<CookieAnswer, 'analytics' | 'advertising'>) {
    answer.value = { ...choice, version: VERSION, at: new Date().toISOString() };
  }

  return { answer, decide };
}
