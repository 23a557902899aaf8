export type LocationChoice = 'granted' | 'denied' | 'unset';

type StoredChoice = {
  kind: 'separate';
  purpose: 'run-recording';
  choice: Exclude<LocationChoice, 'unset'>;
  textVersion: number;
  at: string;
};

const KEY = 'runlog.location-consent';
const TEXT_VERSION = 2;

export function readLocationConsent(): LocationChoice {
  try {
    const raw = localStorage.getItem(KEY);
    if (!raw) return 'unset';
    const stored: StoredChoice = JSON.parse(raw);
    return stored.textVersion === TEXT_VERSION ? stored.choice : 'unset';
  } catch {
    return 'unset';
  }
}

export function saveLocationConsent(choice: 'granted' | 'denied') {
  const record: StoredChoice = {
    kind: 'separate',
    purpose: 'run-recording',
    choice,
    textVersion: TEXT_VERSION,
    at: new Date().toISOString(),
  };
  localStorage.setItem(KEY, JSON.stringify(record));
}

export function withdrawLocationConsent() {
  localStorage.removeItem(KEY);
}
