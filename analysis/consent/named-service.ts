import type { ApiAtom, Value } from '../summaries/value.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { splitWords } from '../vocabulary/split-words.js';

/**
 * Reads which service an outside API belongs to, in the words of its package, its global name, or the host that a given address names.
 *
 * A consent manager may ask for each service by itself: `posthog` for what `posthog-js` does.
 */
export function serviceWords(api: ApiAtom, args: readonly Value[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let step: ApiAtom | undefined = api; step; step = step.parent?.kind === 'api' ? step.parent : undefined) {
    if (step.step === 'package' || step.step === 'missing') for (const word of splitWords(step.name)) found.add(word);
    else if (step.step === 'global' || (step.step === 'member' && step.parent?.kind === 'api' && step.parent.step === 'global')) for (const word of [...splitWords(step.name), step.name.toLowerCase()]) found.add(word);
  }
  for (const { atom } of args.slice(0, 2).flat()) {
    const host = atom.kind === 'constant' && typeof atom.value === 'string' ? /^(?:https?:)?\/\/([\w.-]+)/.exec(atom.value)?.[1] : undefined;
    for (const word of host?.split('.') ?? []) found.add(word);
  }
  return found;
}

/** Whether a name that consent was asked under is the service's: each of its words that says anything is one of the service's. */
export function namesService({ consent }: Vocabulary, words: ReadonlySet<string>, name: string): boolean {
  const own = splitWords(name).filter(word => !consent.ofAnyService.has(word));
  return own.length > 0 && (own.every(word => words.has(word)) || words.has(own.join('')));
}
