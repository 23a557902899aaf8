import type { Heap } from './heap.js';
import type { Site } from './site.js';
import { union, type Value } from './value.js';

/** The elements of an array that has no others, in order. */
export function elementsIn(heap: Heap, value: Value): readonly Value[] | undefined {
  const [only] = value;
  if (value.length !== 1 || only!.atom.kind !== 'object' || !listed.has(only!.atom.shape)) return undefined;
  const { id } = only!.atom;
  const isIterator = only!.atom.shape === 'generator';
  // What a generator was begun to give is partly given.
  if (isIterator && heap.read(id, '%turns')) return undefined;
  const names = heap.fieldsOf(id).filter(name => !besides.has(name) && heap.read(id, name) !== gone);
  if (isIterator && names.length === 0) return undefined;
  const elements = names.map((_, index) => heap.read(id, String(index)));
  return elements.every(element => element !== undefined && element !== gone) ? (elements as Value[]) : undefined;
}

/** What an array holds at places that nobody knows: what was put in one by one, and what was written by a number that is not known. */
export function othersIn(heap: Heap, id: Site): Value | undefined {
  const [elements, any] = [heap.read(id, '%element'), heap.read(id, '%any')];
  return elements && any ? union(elements, any) : (elements ?? any);
}

/** What has elements one after the other. */
const listed: ReadonlySet<string> = new Set(['array', 'generator', 'set']);

/** What an array or a generator has besides its elements. */
const besides: ReadonlySet<string> = new Set(['%array', '%set', '%class', '%frozen', '%store', '%bytes', '%returned', '%begun', '%sent', '%raised', 'length', 'raw']);

/** What stands where an array was longer before. */
export const gone: Value = [{ atom: { kind: 'constant', value: undefined } }];
