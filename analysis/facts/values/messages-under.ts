import type { FileIr, Message } from '../../ir/file-ir.js';
import type { FactWorld } from '../fact-world.js';

/**
 * Finds the texts that the project's catalogues have under a key: in English, in Chinese, then of files that tell no language. The file may be
 * the first part of the key: `form.phone` is `phone` in `locales/en/form.json`.
 *
 * *Shape*: each text once; empty where no catalogue has the key.
 */
export function messagesUnder({ files }: Pick<FactWorld, 'files'>, keys: readonly string[]): readonly string[] {
  const index = indexes.get(files) ?? indexOf(files);
  indexes.set(files, index);
  const found = index.get(keys.join('.')) ?? [];
  return [...new Set([...found].sort((left, right) => rank(left) - rank(right)).map(({ text }) => text))];
}

/** The files of a project are another map once one changes. */
const indexes = new WeakMap<ReadonlyMap<string, FileIr>, ReadonlyMap<string, readonly Message[]>>();

function indexOf(files: ReadonlyMap<string, FileIr>): ReadonlyMap<string, readonly Message[]> {
  const index = new Map<string, Message[]>();
  const add = (key: string, message: Message) => index.set(key, [...(index.get(key) ?? []), message]);
  for (const [path, { messages = [] }] of files) {
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
