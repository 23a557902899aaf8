import { joinWords, splitWords } from './split-words.js';
import type { Vocabulary } from './vocabulary.js';
import { hasRun } from './word-table.js';

/** Whether a name speaks of who it is that asks, or of whether they may: `requireAuth`, `session`, `verifyToken`, `isAdmin`. */
export function namesAuthorization({ authorization: { words: known, roles, roleChecks } }: Vocabulary, name: string): boolean {
  const words = splitWords(name);
  // `@Roles('admin')` is a check, `role` a column.
  if (words.some(word => roles.has(word)) && (words.length === 1 ? /^[A-Z][a-z]/.test(name) : words.some(word => roleChecks.has(word)))) return true;
  return hasRun(words, known);
}

/** Whether a text is the name of a header or cookie that tells who somebody is. */
export function isCredentialName({ authorization }: Vocabulary, text: string): boolean {
  return authorization.credentials.has(text.toLowerCase()) || /^x-[\w-]*token$/i.test(text);
}

/** Whether what is named so carries a request: `req`, `ctx`. */
export function namesRequest({ authorization }: Vocabulary, name: string): boolean {
  return authorization.carriers.has(joinWords(name));
}

/** Whether an option of a route is named for what comes before its handler: `preHandler`. */
export function namesCheckOption({ authorization }: Vocabulary, name: string): boolean {
  return authorization.options.has(joinWords(name));
}

/** Whether a method puts a check before more than one handler: `use`, `addHook`. */
export function namesMounting({ authorization }: Vocabulary, name: string): boolean {
  return authorization.mounting.has(joinWords(name));
}

/** Whether what is named so puts a check before all of an application: `useGlobalGuards`. */
export function namesEverywhere({ authorization }: Vocabulary, name: string): boolean {
  return authorization.everywhere.has(joinWords(name));
}

/** Whether a column keeps a password, or what is left of one. */
export function namesSecret({ authorization }: Vocabulary, name: string): boolean {
  return authorization.secrets.has(joinWords(name));
}
