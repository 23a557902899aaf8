import type { Place } from './span.js';

/**
 * Whether two pieces of plain data say the same. Instances of classes are the same only where they are one, or where they list by
 * what they are to be compared.
 *
 * `besidePlaces`: wherever they stand in the text.
 */
export function isAlike(left: unknown, right: unknown, besidePlaces = false): boolean {
  return compare(left, right, { besidePlaces, supposed: new Map(), places: undefined });
}

/** The places in two pieces of data that say the same, in pairs; `undefined` where they do not. */
export function placesOfAlike(left: unknown, right: unknown): readonly (readonly [Place, Place])[] | undefined {
  const places: (readonly [Place, Place])[] = [];
  return compare(left, right, { besidePlaces: false, supposed: new Map(), places }) ? places : undefined;
}

interface Comparison {
  readonly besidePlaces: boolean;
  /** What was taken for alike on the way here, by its left side: so a piece that many share is looked at once. */
  readonly supposed: Map<object, object>;
  readonly places: (readonly [Place, Place])[] | undefined;
}

function compare(left: unknown, right: unknown, comparison: Comparison): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  const { supposed } = comparison;
  if (supposed.get(left) === right) return true;
  supposed.set(left, right);
  if (Array.isArray(left)) return Array.isArray(right) && left.length === right.length && left.every((one, index) => compare(one, right[index], comparison));
  if (left instanceof Map) return right instanceof Map && left.size === right.size && compare([...left], [...right], comparison);
  if (left instanceof Set) return right instanceof Set && left.size === right.size && [...left].every(one => right.has(one));
  if (isPlace(left) && isPlace(right)) {
    if (comparison.besidePlaces) return true;
    comparison.places?.push([left, right]);
    return left.start === right.start && left.end === right.end && left.file === right.file;
  }
  const names = namesOf(left);
  if (names === undefined) return false;
  const others = namesOf(right);
  return others?.length === names.length && names.every(name => compare((left as Fields)[name], (right as Fields)[name], comparison));
}

type Fields = Readonly<Record<string, unknown>>;

function isPlace(one: object): one is Place {
  return 'start' in one && 'end' in one;
}

function namesOf(one: object): readonly string[] | undefined {
  if (Object.getPrototypeOf(one) === Object.prototype) return Object.keys(one);
  return 'comparedBy' in one ? (one.comparedBy as readonly string[]) : undefined;
}
