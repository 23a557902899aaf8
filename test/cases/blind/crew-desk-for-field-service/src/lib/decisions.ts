export interface Decision {
  kind: 'separate';
  purpose: 'check-in-position' | 'day-route';
  state: 'given' | 'refused' | 'withdrawn';
  textVersion: number;
  decidedAt: string;
}

const KEY = 'crew-desk.decisions';
const TEXT_VERSION = 3;

const all = (): Decision[] => JSON.parse(localStorage.getItem(KEY) ?? '[]') as Decision[];

export function separateConsentGiven(purpose: Decision['purpose']): boolean {
  const last = all().filter((one) => one.purpose === purpose && one.textVersion === TEXT_VERSION).pop();
  return last !== undefined && last.kind === 'separate' && last.state === 'given';
}

export function decide(purpose: Decision['purpose'], state: Decision['state']): void {
  const next: Decision = { kind: 'separate', purpose, state, textVersion: TEXT_VERSION, decidedAt: new Date().toISOString() };
  localStorage.setItem(KEY, JSON.stringify([...all(), next]));
}
