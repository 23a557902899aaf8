import type { Vocabulary } from './vocabulary.js';

/** Whether a function of this name tells an answer that is there: `hasConsent`, `analyticsGranted`. */
export function tellsAnswer({ consent }: Vocabulary, name: string): boolean {
  return consent.telling.has(firstWord(name)) || endsIn(name, consent.told);
}

/** Whether a function of this name tells an answer or gets one, and changes nothing: `loadConsent`, not `saveConsent`. */
export function findsAnswer(vocabulary: Vocabulary, name: string): boolean {
  const { fetching, switched } = vocabulary.consent;
  return tellsAnswer(vocabulary, name) || fetching.has(firstWord(name)) || endsIn(name, switched);
}

/** Whether a function of this name asks somebody for an answer, or records one: `askConsent`, `acceptAll`. */
export function namesAct({ consent }: Vocabulary, name: string): boolean {
  return consent.acting.has(firstWord(name));
}

/** Whether a function of this name keeps or shows an answer that it is given: `saveConsent`, `renderConsent`. */
export function namesRecording({ consent }: Vocabulary, name: string): boolean {
  return consent.recording.has(firstWord(name));
}

function firstWord(name: string): string {
  return /^[a-z]+/.exec(name)?.[0] ?? '';
}

function endsIn(name: string, words: readonly string[]): boolean {
  const end = name.replace(/In$/, '');
  return words.some(word => end.endsWith(word) || end.endsWith(word[0]!.toUpperCase() + word.slice(1)));
}
