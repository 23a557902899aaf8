import { AnalyticsBrowser } from '@segment/analytics-next';

const CHOICE_KEY = 'lw_cookie_choice';

let analytics: AnalyticsBrowser | null = null;

export type CookieChoice = { statistics: boolean; at: string; version: 4 };

export function readChoice(): CookieChoice | null {
  const raw = localStorage.getItem(CHOICE_KEY);
  return raw ? (JSON.parse(raw) as CookieChoice) : null;
}

export function saveChoice(statistics: boolean) {
  const choice: CookieChoice = { statistics, at: new Date().toISOString(), version: 4 };
  localStorage.setItem(CHOICE_KEY, JSON.stringify(choice));
  if (statistics) startSegment();
  else analytics = null;
}

export function startSegment() {
  const choice = readChoice();
  if (choice?.statistics !== true) return;
  if (analytics) return;
  analytics = AnalyticsBrowser.load({ writeKey: import.meta.env.VITE_SEGMENT_KEY });
}

export function track(event: string, props: { courseId?: string; items?: number } = {}) {
  if (readChoice()?.statistics !== true) return;
  analytics?.track(event, props);
}
