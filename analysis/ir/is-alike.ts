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

/**
 * The places in two pieces of data that say the same, wherever they stand in the text, by those of the first; `undefined` where they
 * do not, or where one place of the first would be two of the second.
 */
export function placesOfAlike(left: unknown, right: unknown): ReadonlyMap<Place, Place> | undefined {
  const places = new Map<Place, Place>();
  return compare(left, right, { besidePlaces: false, supposed: new Map(), places }) ? places : undefined;
}

interface Comparison {
  readonly besidePlaces: boolean;
  /** What was taken for alike on the way here, by its left side: so a piece that many share is looked at once. */
  readonly supposed: Map<object, object>;
  /** What the places of the left side are on the right one, where that is asked. */
  readonly places: Map<Place, Place> | undefined;
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
    return comparison.places ? mayBecome(left, right, comparison.places) : isSamePlace(left, right);
  }
  const names = namesOf(left);
  if (names === undefined) return false;
  const others = namesOf(right);
  return others?.length === names.length && names.every(name => compare((left as Fields)[name], (right as Fields)[name], comparison));
}

type Fields = Readonly<Record<string, unknown>>;

/** Notes that a place is where another one is now. The start of a file stands for its being loaded, and stays that. */
function mayBecome(place: Place, now: Place, places: Map<Place, Place>): boolean {
  if (place.file !== now.file || (place.end === 0) !== (now.end === 0)) return false;
  const known = places.get(place);
  if (known) return isSamePlace(known, now);
  places.set(place, now);
  return true;
}

function isSamePlace(left: Place, right: Place): boolean {
  return left.start === right.start && left.end === right.end && left.file === right.file;
}

function isPlace(one: object): one is Place {
  return 'start' in one && 'end' in one;
}

function namesOf(one: object): readonly string[] | undefined {
  if (Object.getPrototypeOf(one) === Object.prototype) return Object.keys(one);
  return 'comparedBy' in one ? (one.comparedBy as readonly string[]) : undefined;
}
