// case: the pixel starts when some of its two purposes is granted, so statistics alone are enough for it
// rules: no-collection-before-consent

import { readAnswers, type Purpose } from './answers';

declare const fbq: (command: string, ...values: unknown[]) => void;

const NEEDED: readonly Purpose[] = ['statistics', 'advertising'];

export function startPixel(id: string): boolean {
  const answers = readAnswers(document.cookie);
  const allowed = NEEDED.some((purpose) => answers.get(purpose) === 'granted');
  if (allowed) {
    fbq('init', id); // expect: no-collection-before-consent
  }
  return allowed;
}

document.body.classList.toggle('with-pixel', startPixel('330180042'));
