import type { Message } from '../../ir/file-ir.js';
import { isAlike } from '../../ir/is-alike.js';
import type { FactWorld } from '../fact-world.js';
import { inEachFile } from '../in-each-file.js';

/**
 * Finds the texts that the project's catalogues have under a key: in English, in Chinese, then of files that tell no language. The file may be
 * the first part of the key: `form.phone` is `phone` in `locales/en/form.json`.
 *
 * *Shape*: each text once; empty where no catalogue has the key.
 */
export function messagesUnder(world: Pick<FactWorld, 'files' | 'kept'>, keys: readonly string[]): readonly string[] {
  const found = world.kept.of('messages by key', () => indexOf(world)).get(keys.join('.')) ?? [];
  return [...new Set([...found].sort((left, right) => rank(left) - rank(right)).map(({ text }) => text))];
}

function indexOf(world: Pick<FactWorld, 'files' | 'kept'>): ReadonlyMap<string, readonly Message[]> {
  const index = new Map<string, Message[]>();
  const add = (key: string, message: Message) => index.set(key, [...(index.get(key) ?? []), message]);
  for (const [path, messages] of inEachFile(world, 'messages', file => file.messages ?? [], isAlike)) {
    const name = /([^/]+)\.\w+$/.exec(path)?.[1] ?? '';
    for (const message of messages) {
      add(message.key, message);
      add(`${name}.${message.key}`, message);
    }
  }
  return index;
}

function rank({ language }: Message): number {
  return language === 'en' ? 0 : language === 'zh' ? 1 : 2;
}
