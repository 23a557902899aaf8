import type { BarrierEntry } from '../summaries/model.js';
import { contradicts } from '../summaries/contradicts.js';
import type { Atom, Condition, Value } from '../summaries/value.js';
import { sameAtom, siteOfRoot } from '../summaries/value.js';

/** Something that a barrier guard has found to be clean. */
export interface Cleared {
  readonly atom: Atom;
  readonly by: BarrierEntry;
}

/**
 * Finds what barrier guards have found to be clean wherever a condition holds: what `isSafe(x)` was asked about.
 *
 * Of parts that all hold each one's counts, of alternatives what is clean in all of them.
 */
export function clearedBy(condition: Condition): readonly Cleared[] {
  let cleared = known.get(condition);
  if (!cleared) {
    known.set(condition, []);
    known.set(condition, (cleared = inCondition(condition)));
  }
  return cleared;
}

/** Finds by what an atom was found clean, itself or what it is a part of. The same field of the same thing is the same, wherever it was read. */
export function clearingOf(atom: Atom, cleared: readonly Cleared[]): BarrierEntry | undefined {
  return cleared.find(one => isSame(one.atom, atom) || isPartOf(atom, one.atom))?.by;
}

function isPartOf(atom: Atom, whole: Atom): boolean {
  if (atom.kind === 'place') return whole.kind === 'place' && siteOfRoot(whole.root) === siteOfRoot(atom.root) && whole.path.length < atom.path.length && whole.path.every((step, index) => step === atom.path[index]);
  if (atom.kind !== 'api' || whole.kind !== 'api') return false;
  let step: Atom | undefined = atom;
  // Ends: a field of what was called is nothing of the answer, so only parts are gone up, and there are finitely many.
  while (step?.kind === 'api' && (step.step === 'member' || step.step === 'element' || step.step === 'awaited')) {
    step = step.parent;
    if (step && sameAtom(step, whole)) return true;
  }
  return false;
}

const known = new WeakMap<Condition, readonly Cleared[]>();

function inCondition(condition: Condition): readonly Cleared[] {
  switch (condition.kind) {
    case 'holds': return condition.asks === 'truthy' ? inAnswer(condition.value, !condition.not) : [];
    case 'happened': return [];
    case 'all': return condition.parts.flatMap(clearedBy);
    case 'any': return inAll(condition.parts.map(clearedBy));
  }
}

/** What is clean where a value is true, or false. An alternative that cannot be is no way there. */
function inAnswer(value: Value, answer: boolean): readonly Cleared[] {
  const ways = value.filter(({ atom, when }) => (atom.kind !== 'constant' || Boolean(atom.value) === answer) && !(when && contradicts(atom, when, answer)));
  return inAll(ways.map(({ atom, when }) => [...(when ? clearedBy(when) : []), ...inAtom(atom, answer)]));
}

function inAtom(atom: Atom, answer: boolean): readonly Cleared[] {
  if (atom.kind === 'api') {
    if (atom.step === 'awaited') return atom.parent ? inAtom(atom.parent, answer) : [];
    if (atom.step !== 'call' || atom.parent?.kind !== 'api' || !atom.parent.node) return [];
    const { call, value } = atom.parent.node;
    return [...value.barriers, ...call.barriers].flatMap(({ entry }) => (entry.guards?.when === answer ? partsOf(atom.arguments?.[entry.guards.argument] ?? [], 4).map(part => ({ atom: part, by: entry })) : []));
  }
  if (atom.kind !== 'derived') return [];
  const [first = [], second = []] = atom.parts;
  switch (atom.operator) {
    case '!': return inAnswer(first, !answer);
    case 'truth': case 'flag': return inAnswer(first, answer);
    case '===': case '==': return inComparison(first, second, answer);
    case '!==': case '!=': return inComparison(first, second, !answer);
    // What the callback says of one element it says of each; `some` with parts of its own name is what was too much to keep apart.
    case 'every': return answer ? inAnswer(first, true) : [];
    case 'some': return !answer && second.length > 0 ? inAnswer(first, false) : [];
    default: return [];
  }
}

/** `isSafe(x) === true`. */
function inComparison(left: Value, right: Value, isEqual: boolean): readonly Cleared[] {
  for (const [side, other] of [[left, right], [right, left]] as const) {
    const [only] = other;
    if (other.length === 1 && only!.atom.kind === 'constant' && typeof only!.atom.value === 'boolean') return inAnswer(side, only!.atom.value === isEqual);
  }
  return [];
}

/** A value and what it holds: who checks an object checks its fields. */
function partsOf(value: Value, depth: number): readonly Atom[] {
  return value.flatMap(({ atom }): readonly Atom[] => {
    if (atom.kind === 'snapshot' && depth > 0) return [atom, ...[...atom.fields.values()].flatMap(field => partsOf(field, depth - 1))];
    if (atom.kind === 'derived' && atom.operator === 'with') return [atom, ...atom.parts.flatMap(part => partsOf(part, depth - 1))];
    return atom.kind === 'constant' ? [] : [atom];
  });
}

function inAll(lists: readonly (readonly Cleared[])[]): readonly Cleared[] {
  const [first = [], ...others] = lists;
  return first.filter(({ atom }) => others.every(list => clearingOf(atom, list)));
}

function isSame(left: Atom, right: Atom): boolean {
  if (sameAtom(left, right)) return true;
  if (left.kind !== 'derived' || right.kind !== 'derived' || left.operator !== '.' || right.operator !== '.' || left.name !== right.name) return false;
  const [one, other] = [left.parts[0] ?? [], right.parts[0] ?? []];
  return one.length === 1 && other.length === 1 && isSame(one[0]!.atom, other[0]!.atom);
}
