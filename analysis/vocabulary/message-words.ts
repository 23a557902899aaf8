import { remember, type Memory } from './remember.js';
import { splitWords } from './split-words.js';
import type { Vocabulary, Words } from './vocabulary.js';
import { findRuns, hasChinese } from './word-table.js';

/** What a text, or the name of what sends it, says of the message. */
export interface MessageReading {
  /** The words by which it advertises, as written. */
  readonly marketing?: string;
  /** Words that advertise where nothing else says what it is about. */
  readonly hint?: string;
  readonly isTransactional: boolean;
  /** Whether it is plainly no advertisement, whatever else it says. */
  readonly isPlain: boolean;
  readonly offersWayOut: boolean;
  /** Whether it names an act by which people put themselves on a list. */
  readonly isJoining: boolean;
  /** Whether it names an act by which they do something else, such as opening an account. */
  readonly isRegistering: boolean;
}

/** Reads a subject, a text, the name of a template, a topic, or the name of a function or file. */
export function readMessage(vocabulary: Vocabulary, text: string): MessageReading {
  return remember(readings, vocabulary, text, () => read(vocabulary, text));
}

const readings: Memory<MessageReading> = new WeakMap();

/** Longer texts are pages: what stands in their footers and styles says nothing of what they are about. */
const longest = 4000;

function read({ messages }: Vocabulary, text: string): MessageReading {
  const plain = text.slice(0, longest).replace(/%(?![0-9a-f]{2})/gi, ' percent ');
  const words = splitWords(plain);
  const find = (list: Words): string | undefined => {
    const phrase = hasChinese(text) ? list.phrases.find(one => text.includes(one)) : undefined;
    if (phrase !== undefined) return phrase;
    const run = findRuns(words, key => (list.words.has(key) ? true : undefined))[0];
    return run && words.slice(run.start, run.end).join(' ');
  };
  const marketing = find(messages.marketing) ?? (/[\d一二三四五六七八九]\s*折/.test(text) ? '折' : undefined);
  const hint = find(messages.hints);
  return {
    ...(marketing !== undefined && { marketing }),
    ...(hint !== undefined && { hint }),
    isTransactional: find(messages.transactional) !== undefined,
    isPlain: find(messages.plain) !== undefined,
    offersWayOut: find(messages.waysOut) !== undefined || /\bSTOP\b/.test(text),
    isJoining: find(messages.joining) !== undefined,
    isRegistering: find(messages.registering) !== undefined,
  };
}
