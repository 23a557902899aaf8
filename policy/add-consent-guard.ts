import { addListEntry, type PolicyEdit } from './add-list-entry.js';

/** What a new entry of the consent checks says. */
export interface NewConsentGuard {
  /** As `src/consent#hasConsent`. */
  readonly function: string;
  /** The purpose that it answers for, or the argument that says it. */
  readonly purpose: string | { readonly argument: number };
  readonly level: string;
}

/** Finds where and how an entry is added to `consent.guards` of a policy's text; see `addListEntry`. */
export function addConsentGuard(text: string, { function: reference, purpose, level }: NewConsentGuard): PolicyEdit | undefined {
  return addListEntry(
    text, 'guards',
    [['function', JSON.stringify(reference)], ['purpose', typeof purpose === 'string' ? purpose : `{ argument: ${purpose.argument} }`], ['level', level]],
    'consent',
  );
}
