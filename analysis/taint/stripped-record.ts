import { classifyPath } from '../vocabulary/classify-name.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { Label } from './label.js';

/**
 * Whether what is left of a record of a person is no longer one: nobody knows its fields, and two or more by which somebody is told were
 * left out by name, `const { name, phone, ...rest } = recipient`. One alone takes a secret away, and leaves the person.
 */
export function isStripped(vocabulary: Vocabulary, { whole, name }: Label, gone: readonly string[]): boolean {
  return whole && gone.filter(field => tellsWho(vocabulary, [...name.split('.'), field])).length > 1;
}

function tellsWho(vocabulary: Vocabulary, names: readonly string[]): boolean {
  const category = classifyPath(vocabulary, names)?.category;
  return category !== undefined && category !== 'user' && !category.startsWith('user.authorization');
}
