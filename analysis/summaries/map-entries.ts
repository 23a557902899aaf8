import { keyName } from './access.js';
import type { Value } from './value.js';

/** What stands in a map under a name is the field of that name behind this; its key stands behind `keyPrefix`. */
export const entryPrefix = '=';
export const keyPrefix = '%key:';
/** The field with what a map was made of that has names nobody knows, as what is asked for them. */
export const unnamedPart = '%unnamed';

/** The name under which a key's entry is kept: a constant's own, an object's by which object it is. Absent where the key is not certain. */
export function entryName(key: Value): string | undefined {
  const name = keyName(key);
  if (name !== undefined) return name;
  const [only] = key;
  if (key.length !== 1 || only!.when) return undefined;
  const { atom } = only!;
  return atom.kind === 'object' || atom.kind === 'function' || atom.kind === 'class' ? `#${atom.id}` : undefined;
}

/** The field as a caller knows it, who has other names for objects. */
export function renameEntry(field: string, renamed: (object: number) => number): string {
  if (!field.includes('#')) return field;
  const [, prefix, object] = /^(=|%key:)#(\d+)$/.exec(field) ?? [];
  return prefix === undefined ? field : `${prefix}#${renamed(Number(object))}`;
}
