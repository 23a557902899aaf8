import { findPersonIn } from './person-nouns.js';
import { remember, type Memory } from './remember.js';
import { splitWords } from './split-words.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * What an object is, judged by its name and type.
 *
 * A `description` speaks about fields (`errors.email`), a `thing` is no person (`server.address`); `either` it is one or a person, `client`.
 */
export type ObjectContext =
  | { readonly kind: 'person'; readonly noun: string }
  | { readonly kind: 'thing' | 'either' | 'description' | 'open' };

/** Reads what an object is; its type, where it says something, wins over its name. */
export function readObjectContext(vocabulary: Vocabulary, owner: string | undefined, ownerType: string | undefined): ObjectContext {
  const byName = owner === undefined ? open : contextOfName(vocabulary, owner);
  if (byName.kind === 'description' || ownerType === undefined) return byName;
  const byType = contextOfName(vocabulary, ownerType);
  return byType.kind === 'open' ? byName : byType;
}

/** Whether an object only carries the fields of another: `data`, `body`, `0`. */
export function isCarrier(vocabulary: Vocabulary, name: string): boolean {
  const { persons, neutral } = vocabulary.names;
  return splitWords(name).every(word => persons.records.has(word) || persons.carriers.has(word) || neutral.has(word) || /^\d+$/.test(word));
}

const open: ObjectContext = { kind: 'open' };

const contexts: Memory<ObjectContext> = new WeakMap();

function contextOfName(vocabulary: Vocabulary, name: string): ObjectContext {
  return remember(contexts, vocabulary, name, () => judgeName(vocabulary, name));
}

function judgeName(vocabulary: Vocabulary, name: string): ObjectContext {
  const { descriptions, things, persons, neutral, before, beginnings, samples } = vocabulary.names;
  const all = splitWords(name);
  // What is found by a key is what stands before it: `customerByPhone` is a customer.
  const by = all.indexOf('by');
  const words = by > 0 ? all.slice(0, by) : all;
  const last = words.at(-1);
  if (last === undefined) return open;
  // `messages` says what is wrong with fields; a `ChatMessage` is written by somebody.
  const isRecord = /^[A-Z]/.test(name) && words.length > 1 && last === 'message';
  if (!isRecord && (descriptions.has(last) || descriptions.has(all.join('')))) return { kind: 'description' };
  // Who did it: `createdBy`.
  if (by > 0 && by === all.length - 1 && persons.acted.has(words.at(-1)!)) return { kind: 'person', noun: all.join(' ') };
  const noun = findPersonIn(vocabulary, words.join(' '));
  if (noun !== undefined) return { kind: 'person', noun };
  const head = words.findLast(word => !persons.records.has(word) && !persons.carriers.has(word)) ?? last;
  // A `store` is a shop; an `authStore` holds what is put into it.
  // Memory has registers; a `RegisterForm` is what somebody fills in.
  const isAct = words.length > 1 && persons.verbs.has(head) && !before.has(head);
  const isType = /^[A-Z][a-z]/.test(name);
  // What a form begins with are its fields: `defaultValues`.
  const isBegun = words.length > 1 && words.slice(1).every(word => persons.carriers.has(word));
  const isThing = (things.has(head) && !isAct) || (words.length === 1 && things.has(last)) || words.slice(0, -1).some(word => before.has(word) && !(isType && samples.has(word)) && !(isBegun && beginnings.has(word)));
  if (!isThing) return open;
  const isEither = persons.either.has(head) && words.every(word => word === head || neutral.has(word) || persons.records.has(word) || persons.carriers.has(word));
  return { kind: isEither ? 'either' : 'thing' };
}
