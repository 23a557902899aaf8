import { union, type Alternative, type Atom, type Value } from '../summaries/value.js';
import { alone } from './alone.js';
import { fieldHeld } from './field-held.js';
import type { LabelContext } from './label.js';

/** What a field is of values of which some are known to their fields. */
export interface KnownFields {
  /** What those have under the name. */
  readonly known: Value;
  /** The others, whose field may be anything that is in them. */
  readonly others: Value;
}

/**
 * Parts those that a value may be by whether it is known what they have under a name: of an object that is, and of something from outside
 * it is not. With `looksUp`, of what is looked up in a list it is asked of all in the list. Absent where it is known of none of them, or where all were made without such a field, which somebody may yet have given them.
 */
export function knownFields(context: LabelContext, owner: Value, name: string, looksUp: boolean): KnownFields | undefined {
  const parted = part({ context, looksUp, left: { alternatives: most } }, owner, name, 3);
  return parted.isTold || (parted.isParted && parted.others.length > 0) ? parted : undefined;
}

interface Parted extends KnownFields {
  /** Whether it is known of any of them. */
  readonly isParted: boolean;
  /** Whether one of them tells what it has under the name, be it nothing; an object that was made without it does not. */
  readonly isTold: boolean;
}

interface Asking {
  readonly context: LabelContext;
  readonly looksUp: boolean;
  /** How many alternatives may still be looked at. */
  readonly left: { alternatives: number };
}

/** So many alternatives are looked at for one field, with those further in; the rest may be anything. */
const most = 120;

function part(asking: Asking, owner: Value, name: string, depth: number): Parted {
  let known: Value = [];
  const others: Alternative[] = [];
  let isParted = false;
  let isTold = false;
  for (const one of each(asking, owner, name, mostNested)) {
    const { atom } = one;
    if (atom.kind === 'constant') continue;
    if (--asking.left.alternatives < 0) {
      others.push(one);
      continue;
    }
    const held = fieldHeld(asking.context, alone(one), name);
    if (held || atom.kind === 'object' || atom.kind === 'snapshot') {
      known = union(known, held ?? []);
      isParted = true;
      isTold ||= held !== undefined;
      continue;
    }
    const inner = atom.kind === 'derived' && atom.operator === '.' && depth > 0 ? part(asking, atom.parts[0]!, atom.name!, depth - 1) : undefined;
    if (!inner?.isParted || atom.kind !== 'derived') {
      others.push(one);
      continue;
    }
    isParted = true;
    if (inner.others.length > 0) others.push({ ...one, atom: { ...atom, parts: [inner.others, ...atom.parts.slice(1)] } });
    const deeper = inner.known.length > 0 ? part(asking, inner.known, name, depth - 1) : undefined;
    known = union(known, deeper?.known ?? []);
    others.push(...(deeper?.others ?? []));
    isTold ||= deeper?.isTold === true;
  }
  return { known, others, isParted, isTold };
}

/** So often what was too much to keep apart holds such again, or something was put into what something was put into. */
const mostNested = 4;

/** The alternatives whose field is asked for: those, too, that were too many to keep apart, and what another field was put into. */
function each(asking: Asking, value: Value, name: string, depth: number): Value {
  if (depth === 0 || !value.some(one => holderOf(asking, one.atom, name))) return value;
  return value.flatMap(one => {
    const holder = holderOf(asking, one.atom, name);
    return holder ? each(asking, holder, name, depth - 1) : [one];
  });
}

function holderOf({ looksUp }: Asking, atom: Atom, name: string): Value | undefined {
  if (atom.kind !== 'derived') return undefined;
  if (atom.operator === 'some') return atom.parts.length === 1 ? atom.parts[0] : undefined;
  if (atom.operator === 'lookup') return looksUp ? atom.parts[0] : undefined;
  return atom.operator === 'with' && !(atom.name ?? '').split(' ').includes(name) ? atom.parts[0] : undefined;
}
