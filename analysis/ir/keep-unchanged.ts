import type { FileIr } from './file-ir.js';
import { isAlike, placesOfAlike } from './is-alike.js';
import type { Place } from './span.js';

/**
 * A file as it is now, with the very functions and classes that it had before where these say the same.
 *
 * Where the text around them grew, *their places are moved*: whatever was learnt of them then points to where they are now.
 */
export function keepUnchanged(before: FileIr, now: FileIr): FileIr {
  return { ...now, functions: keep(before.functions, now.functions), classes: keep(before.classes, now.classes) };
}

function keep<Part extends object>(before: readonly Part[], now: readonly Part[]): readonly Part[] {
  return now.map((part, index) => {
    const old = before[index];
    if (old === undefined || !isAlike(old, part, true)) return part;
    movePlaces(old, part);
    return old;
  });
}

/** Moves the places of what is alike to where the other one's are. */
function movePlaces(old: object, now: object): void {
  if ('start' in old && 'end' in old) {
    move(old as Place, now as Place);
    return;
  }
  for (const [name, value] of Object.entries(old)) {
    if (typeof value === 'object' && value !== null) movePlaces(value as object, (now as Readonly<Record<string, object>>)[name]!);
  }
}

/**
 * Places that stand for others: those of what is gone, for those of what took its place and says the same. What was learnt from the
 * one goes on to speak of the other.
 */
export class Successors {
  readonly #of = new Map<Place, Place>();

  /** Whether two pieces of data say the same. If they do, the places of the first are where those of the second are, now and from now on. */
  follow(before: unknown, now: unknown): boolean {
    const places = placesOfAlike(before, now);
    for (const [place, successor] of places ?? []) {
      if (place === successor) continue;
      this.#of.set(place, successor);
      move(place, successor);
    }
    return places !== undefined;
  }

  /** The place that stands now for one that may be gone: the very one that the text as it is has. */
  standsNow(place: Place): Place {
    const passed = new Set<Place>();
    let last = place;
    for (let next = this.#of.get(last); next && !passed.has(next); next = this.#of.get(last)) {
      passed.add(next);
      last = next;
    }
    return last;
  }

  /** Moves each place to where its successor is. */
  move(): void {
    for (const [place, successor] of this.#of) move(place, successor);
  }
}

function move(place: Place, to: Place): void {
  Object.assign(place, { start: to.start, end: to.end });
}
