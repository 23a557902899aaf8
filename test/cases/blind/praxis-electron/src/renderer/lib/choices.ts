export type Choice = 'given' | 'refused';

export interface StoredChoice {
  choice: Choice;
  text: string;
  at: string;
}

const key = (purpose: string) => `choice.${purpose}`;

export function readChoice(purpose: 'usage' | 'replay'): StoredChoice | null {
  const raw = localStorage.getItem(key(purpose));
  return raw === null ? null : (JSON.parse(raw) as StoredChoice);
}

export function keepChoice(purpose: 'usage' | 'replay', choice: Choice): void {
  localStorage.setItem(key(purpose), JSON.stringify({ choice, text: 'v2', at: new Date().toISOString() }));
}
