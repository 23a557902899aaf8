import { splitWords } from './split-words.js';
import type { Vocabulary } from './vocabulary.js';

/** Whether words name a person, or a record of one: `current user`, `customer dto`, not `user agent`. */
export function isPersonNoun(vocabulary: Vocabulary, words: readonly string[]): boolean {
  const { nouns, records } = vocabulary.names.persons;
  return endsInPerson(nouns, words, word => records.has(word));
}

/** Finds the person whose fields an object of this name or type holds: `user` in `userForm`, `UserEntity`, `CreateUserInput`. */
export function findPersonIn(vocabulary: Vocabulary, name: string): string | undefined {
  const { nouns, records, carriers } = vocabulary.names.persons;
  const words = splitWords(name);
  const isPerson = endsInPerson(nouns, words, word => records.has(word) || carriers.has(word));
  return isPerson ? words.findLast(word => nouns.has(word)) ?? words.join(' ') : undefined;
}

/** Whether a name is the identifier of a person: `userId`, `customer.id`, `openid`. It is no datum to hide, yet a price split by it is personal. */
export function isPersonId(vocabulary: Vocabulary, name: string, owner?: string): boolean {
  const words = splitWords(name);
  const last = words.at(-1) ?? '';
  if (/^(?:openid|unionid)$/.test(words.join(''))) return true;
  if (!/^(?:id|uid|uuid|guid)$/.test(last)) return false;
  return words.length > 1 ? isPersonNoun(vocabulary, words.slice(0, -1)) : owner !== undefined && findPersonIn(vocabulary, owner) !== undefined;
}

function endsInPerson(nouns: ReadonlySet<string>, words: readonly string[], mayFollow: (word: string) => boolean): boolean {
  for (let end = words.length; end > 0; end--) {
    const last = words[end - 1]!;
    if (nouns.has(last) || (end > 1 && nouns.has(`${words[end - 2]!}${last}`))) return !isAct(words.slice(0, end - 1));
    if (!mayFollow(last) && !/^\d+$/.test(last)) return false;
  }
  return false;
}

/** Whether words begin with a verb, so that the whole is an act: `updateUser`, `isMember`, `useProfile`. */
function isAct(before: readonly string[]): boolean {
  return before.length > 0 && /^(?:is|has|use|on|handle|get|set|update|delete|remove|find|fetch|load|save|add|to|by|no|not)$/.test(before[0]!);
}
