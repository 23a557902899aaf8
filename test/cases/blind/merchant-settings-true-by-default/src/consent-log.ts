export type Answer = 'given' | 'refused' | 'open';

interface Entry {
  purpose: string;
  answer: Answer;
  at: string;
  textVersion: string;
}

export function readConsent(purpose: string): Answer {
  const log = JSON.parse(localStorage.getItem('consent-log') ?? '[]') as Entry[];
  return log.filter((entry) => entry.purpose === purpose).at(-1)?.answer ?? 'open';
}
