import { weightOf, weightOfCondition } from './extent.js';
import type { Alternative, ApiAtom, Atom, Condition, Value } from './term.js';

/** Terms of a summary that are larger than this are told in short. Unit: as `weightOf`. */
const heaviest = 200;
/** So many levels of such a term are kept as they are. */
const levels = 3;
/** What lies below is told by what it is made of: so many things at most. */
const mostLeaves = 24;

/**
 * The value, told in short if it is a heavy one: its upper levels, and below them what they are made of, in no order.
 *
 * Keeps what data may be in it, and where it comes from; forgets how it was put together, and which of it is in which field.
 */
export function lighten(value: Value): Value {
  return weightOf(value) <= heaviest ? value : told(value);
}

/** The atom, told in short. */
export function lightenAtom<T extends Atom>(atom: T): T {
  const value: Value = [{ atom }];
  return weightOf(value) <= heaviest ? atom : (told(value)[0]!.atom as T);
}

/** The condition, told in short; what it forgets of a conjunction weakens it. */
export function lightenCondition(condition: Condition): Condition | undefined {
  return weightOfCondition(condition) <= heaviest ? condition : cutCondition(condition, levels);
}

function told(value: Value): Value {
  let light = lightened.get(value);
  if (light) return light;
  let depth = levels;
  do light = cutValue(value, depth--);
  while (depth >= 0 && weightOf(light) > heaviest);
  lightened.set(value, light);
  return light;
}

const lightened = new WeakMap<Value, Value>();

/** A level's share of what the whole may weigh. */
function isLight(weight: number): boolean {
  return weight <= 40;
}

function cutValue(value: Value, depth: number): Value {
  if (isLight(weightOf(value))) return value;
  if (depth === 0) return [{ atom: { kind: 'derived', site: siteOf(value), operator: 'some', parts: [leavesOf(value)] } }];
  return value.map(({ atom, when }): Alternative => {
    const condition = when && cutCondition(when, depth - 1);
    return condition ? { atom: cutAtom(atom, depth), when: condition } : { atom: cutAtom(atom, depth) };
  });
}

function cutAtom(atom: Atom, depth: number): Atom {
  switch (atom.kind) {
    case 'derived': return { ...atom, parts: atom.parts.map(part => cutValue(part, depth - 1)) };
    case 'snapshot': return { ...atom, fields: new Map([...atom.fields].map(([name, value]) => [name, cutValue(value, depth - 1)])) };
    case 'api': return cutApi(atom, depth, 24);
    default: return atom;
  }
}

/** The way to an API says what it is: it stays, what was given on the way is cut. */
function cutApi(atom: ApiAtom, depth: number, steps: number): ApiAtom {
  const known = cutApis[depth]?.get(atom);
  if (known) return known;
  const { parent, ...own } = atom;
  const cut = { ...own, ...(atom.arguments && { arguments: atom.arguments.map(one => cutValue(one, depth - 1)) }) };
  const whole = !parent || steps === 0 ? cut : { ...cut, parent: parent.kind === 'api' ? cutApi(parent, depth, steps - 1) : cutAtom(parent, depth) };
  (cutApis[depth] ??= new WeakMap()).set(atom, whole);
  return whole;
}

const cutApis: WeakMap<ApiAtom, ApiAtom>[] = [];

function cutCondition(condition: Condition, depth: number): Condition | undefined {
  if (isLight(weightOfCondition(condition))) return condition;
  if (depth <= 0) return undefined;
  switch (condition.kind) {
    case 'holds': return { ...condition, value: cutValue(condition.value, depth) };
    case 'happened': return { ...condition, event: { ...condition.event, callee: cutValue(condition.event.callee, depth), arguments: condition.event.arguments.map(one => cutValue(one, depth - 1)) } };
    case 'all': return { ...condition, parts: condition.parts.map(part => cutCondition(part, depth)).filter(part => part !== undefined) };
    case 'any': {
      const parts = condition.parts.map(part => cutCondition(part, depth));
      return parts.every(part => part !== undefined) ? { ...condition, parts } : undefined;
    }
  }
}

/** What the value is made of at bottom: what callers know, what APIs gave, what is shared. */
function leavesOf(value: Value): Value {
  let leaves = leavesOfValues.get(value);
  if (!leaves) leavesOfValues.set(value, (leaves = gather(value.map(({ atom }) => leavesOfAtom(atom)))));
  return leaves;
}

const leavesOfValues = new WeakMap<Value, Value>();
const leavesOfAtoms = new WeakMap<Atom, Value>();

function leavesOfAtom(atom: Atom): Value {
  switch (atom.kind) {
    case 'constant':
    case 'function':
    case 'class': return [];
    case 'builtin': return atom.of ? leavesOfAtom(atom.of) : [];
  }
  let leaves = leavesOfAtoms.get(atom);
  if (!leaves) leavesOfAtoms.set(atom, (leaves = findLeaves(atom)));
  return leaves;
}

function findLeaves(atom: Exclude<Atom, { kind: 'constant' | 'function' | 'class' | 'builtin' }>): Value {
  switch (atom.kind) {
    case 'place':
    case 'cell':
    case 'object': return [{ atom }];
    case 'derived': return atom.parts.length === 0 ? [{ atom }] : gather(atom.parts.map(leavesOf));
    case 'snapshot': return gather([...atom.fields.values()].map(leavesOf));
    case 'api': return gather([[{ atom: withoutArguments(atom, 24) }], ...(atom.arguments ?? []).map(leavesOf), ...(atom.parent ? [leavesOfAtom(atom.parent).slice(atom.parent.kind === 'api' ? 1 : 0)] : [])]);
  }
}

function gather(parts: readonly Value[]): Value {
  const filled = parts.filter(part => part.length > 0);
  if (filled.length <= 1) return filled[0] ?? [];
  const leaves = new Map<Atom | number, Alternative>();
  for (const part of filled) {
    for (const one of part) {
      if (leaves.size >= mostLeaves) break;
      const { atom } = one;
      leaves.set(atom.kind === 'place' || atom.kind === 'object' ? atom.id : atom.kind === 'api' || atom.kind === 'derived' ? atom.site : atom, one);
    }
  }
  return [...leaves.values()];
}

function withoutArguments(atom: ApiAtom, steps: number): ApiAtom {
  const known = bare.get(atom);
  if (known) return known;
  const { arguments: _, parent, ...own } = atom;
  const stripped = !parent || steps === 0 ? own : { ...own, parent: parent.kind === 'api' ? withoutArguments(parent, steps - 1) : parent };
  bare.set(atom, stripped);
  return stripped;
}

const bare = new WeakMap<ApiAtom, ApiAtom>();

function siteOf(value: Value): number {
  const [first] = value;
  if (first?.atom.kind === 'api' || first?.atom.kind === 'derived' || first?.atom.kind === 'snapshot') return first.atom.site;
  return 0;
}
