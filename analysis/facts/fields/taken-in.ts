import { splitWords } from '../../vocabulary/split-words.js';

/**
 * Whether a schema or class of this name may describe what a person is asked for: not what goes out (`UserResponse`), what the program
 * is set up with (`envSchema`), or by what records are looked for (`ListUsersQuery`).
 */
export function isTakenIn(name: string): boolean {
  const words = splitWords(name).filter(word => !/^(?:schema|dto|model|type|validator|params|param)$/.test(word));
  return !notAsked.has(words[0] ?? '') && !notAsked.has(words.at(-1) ?? '');
}

const notAsked: ReadonlySet<string> = new Set([
  'response', 'resp', 'reply', 'result', 'output', 'view', 'vo', 'presenter', 'serializer', 'env', 'environment', 'config', 'configuration', 'setting', 'webhook', 'log', 'query', 'filter', 'search', 'sort', 'list', 'page', 'pagination',
]);
