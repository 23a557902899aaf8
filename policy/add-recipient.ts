import { addListEntry, type PolicyEdit } from './add-list-entry.js';

/** What a new entry of the recipients says: by which host, package or name it is known, and what it gets. */
export interface NewRecipient {
  readonly name: string;
  readonly host?: string;
  readonly categories: readonly string[];
  /** `controller` if absent, as the rules take whoever is not declared. */
  readonly role?: 'processor' | 'controller';
}

/** Finds where and how an entry is added to the `recipients` of a policy's text. */
export function addRecipient(text: string, { name, host, categories, role = 'controller' }: NewRecipient): PolicyEdit | undefined {
  if (!/^[\w.@/-]+$/.test(name) || (host !== undefined && !/^[\w.-]+$/.test(host))) return undefined;
  const quoted = /^[\w.-]+$/.test(name) ? name : `"${name}"`;
  return addListEntry(text, 'recipients', [
    ['name', quoted], ['role', role], host === undefined ? ['modules', `[${quoted}]`] : ['hosts', `[${host}]`], ['categories', `[${categories.join(', ')}]`],
  ]);
}
