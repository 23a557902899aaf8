// case: the pixel starts when every one of its two purposes is granted
// rules: no-collection-before-consent

import { readAnswers, type Purpose } from './answers';

declare const fbq: (command: string, ...values: unknown[]) => void;

const NEEDED: readonly Purpose[] = ['statistics', 'advertising'];

export function startPixel(id: string): boolean {
  const answers = readAnswers(document.cookie);
  const allowed = NEEDED.every((purpose) => answers.get(purpose) === 'granted');
  if (allowed) {
    fbq('init', id);
  }
  return allowed;
}

document.body.classList.toggle('with-pixel', startPixel('330180042'));
