import { mixedInto, originsOf } from './origins.js';
import { isFunction, Open, Thing, Undecided, type Held, type Run } from './value.js';

/** Notes that objects were given to something outside: it may put into one what is in another, or what it keeps. */
export function giveAway(run: Run, by: Open, given: readonly Held[]): void {
  for (const one of given) {
    for (const object of objectsIn(run, one)) {
      object.mixed ??= { by: new Set(), beside: new Set() };
      object.mixed.by.add(by);
      for (const other of given) if (other !== one && (other instanceof Open || other instanceof Thing)) object.mixed.beside.add(other);
    }
  }
}

/** What a field holds by now, where its object may have been changed by somebody outside. */
export function withMixed(run: Run, owner: Thing, held: Held): Held {
  const mixed = mixedInto(owner);
  if (isFunction(held) || !mixed.some(one => originsOf(one, run.cleared).size > 0)) return held;
  // How much there is in it nobody knows any more.
  if (owner.list || owner.map || owner.set || owner.promise || owner.giver) throw new Undecided();
  const made = run.open(`mixed ${String(owner.number)} ${mixed.map(one => (one instanceof Open || one instanceof Thing ? String(one.number) : '')).join()}`, [held, ...mixed]);
  made.isGuess = true;
  return made;
}

/** Throws where the names of an object's fields are asked for, and somebody outside may have added some. */
export function assertUnmixed(run: Run, owner: Thing): void {
  if (owner.mixed && mixedInto(owner).some(one => originsOf(one, run.cleared).size > 0)) throw new Undecided();
}

/** The objects in a value whose fields somebody may set. */
function objectsIn(run: Run, value: Held, found = new Set<Thing | Open>()): ReadonlySet<Thing | Open> {
  if (value instanceof Open && value.type === undefined) found.add(value);
  if (!(value instanceof Thing) || isFunction(value) || found.has(value)) return found;
  run.step();
  found.add(value);
  for (const one of value.list ?? []) objectsIn(run, one, found);
  for (const one of value.fields.values()) objectsIn(run, one.value, found);
  return found;
}
