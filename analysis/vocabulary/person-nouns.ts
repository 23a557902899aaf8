import { splitWords } from './split-words.js';
import type { PersonWords, Vocabulary } from './vocabulary.js';

/** Whether words name a person, or a record of one: `current user`, `customer dto`, not `user agent` or `create account`. */
export function isPersonNoun(vocabulary: Vocabulary, words: readonly string[]): boolean {
  const { persons } = vocabulary.names;
  const end = personEnd(persons, words, word => persons.records.has(word));
  return end > 0 && !words.slice(0, end - 1).some(word => persons.verbs.has(word));
}

/** Whether words name people who have an account or are looked after, and not those of whom anybody may know by their trade: `users`, not `doctors`. */
export function isPrivatePerson(vocabulary: Vocabulary, words: readonly string[]): boolean {
  return isPersonNoun(vocabulary, words) && !words.some(word => vocabulary.names.persons.trades.has(word));
}

/** Finds the person whose fields an object of this name or type holds: `user` in `userForm`, `UserEntity`, `CreateUserInput`. */
export function findPersonIn(vocabulary: Vocabulary, name: string): string | undefined {
  const { persons } = vocabulary.names;
  const words = splitWords(name);
  const end = personEnd(persons, words, word => persons.records.has(word) || persons.carriers.has(word));
  return end > 0 ? words[end - 1] : undefined;
}

/** Whether a name is the identifier of a person: `userId`, `customer.id`, `openid`. It is no datum to hide, yet a price split by it is personal. */
export function isPersonId(vocabulary: Vocabulary, name: string, owner?: string): boolean {
  const words = splitWords(name);
  if (/^(?:openid|unionid)$/.test(words.join(''))) return true;
  if (!/^(?:id|uid|uuid|guid)$/.test(words.at(-1) ?? '')) return false;
  return words.length > 1 ? isPersonNoun(vocabulary, words.slice(0, -1)) : owner !== undefined && findPersonIn(vocabulary, owner) !== undefined;
}

/** The place behind the last noun for a person, where only words that `mayFollow` stand behind it; otherwise 0. */
function personEnd(persons: PersonWords, words: readonly string[], mayFollow: (word: string) => boolean): number {
  for (let end = words.length; end > 0; end--) {
    const last = words[end - 1]!;
    const isNoun = persons.nouns.has(last) || (end > 1 && persons.nouns.has(`${words[end - 2]!}${last}`));
    if (isNoun && (!persons.alone.has(last) || standsForPerson(persons, words.slice(0, end - 1)))) return end;
    if (!mayFollow(last) && !/^\d+$/.test(last)) return 0;
  }
  return 0;
}

function standsForPerson(persons: PersonWords, before: readonly string[]): boolean {
  return before.every(word => persons.aloneAfter.has(word) || persons.nouns.has(word) || persons.verbs.has(word));
}
