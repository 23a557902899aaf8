import { weightOf, weightOfCondition } from './extent.js';
import type { Alternative, ApiAtom, Atom, Condition, Value } from './term.js';

/** Terms of a summary that are larger than this are told in short. Unit: as `weightOf`. */
const heaviest = 200;
/** So many levels of such a term are kept as they are. */
const levels = 3;
/** What lies below is told by what it is made of: so many things at most. */
const mostLeaves = 24;

/**
 * Tells the terms of one summary in short where they are heavy: their upper levels, and below them what they are made of, in no order.
 *
 * Keeps what data may be in them, and where it comes from; forgets how it was put together, and which of it is in which field.
 */
export class Lightening {
  readonly #told = new Map<Value, Value>();

  value(value: Value): Value {
    return weightOf(value) <= heaviest ? value : this.#tell(value);
  }

  atom<T extends Atom>(atom: T): T {
    const value: Value = [{ atom }];
    return weightOf(value) <= heaviest ? atom : (this.#tell(value)[0]!.atom as T);
  }

  /** What is forgotten of a conjunction weakens it. */
  condition(condition: Condition): Condition | undefined {
    return weightOfCondition(condition) <= heaviest ? condition : this.#cutCondition(condition, levels);
  }

  #tell(value: Value): Value {
    let light = this.#told.get(value);
    if (light) return light;
    let depth = levels;
    do light = this.#cutValue(value, depth--);
    while (depth >= 0 && weightOf(light) > heaviest);
    this.#told.set(value, light);
    return light;
  }

  #cutValue(value: Value, depth: number): Value {
    if (isLight(weightOf(value))) return value;
    if (depth === 0) return [{ atom: { kind: 'derived', site: siteOf(value), operator: 'some', parts: [leavesOf(value)] } }];
    return value.map(({ atom, when }): Alternative => {
      const condition = when && this.#cutCondition(when, depth - 1);
      return condition ? { atom: this.#cutAtom(atom, depth), when: condition } : { atom: this.#cutAtom(atom, depth) };
    });
  }

  #cutAtom(atom: Atom, depth: number): Atom {
    switch (atom.kind) {
      case 'derived': return { ...atom, parts: atom.parts.map(part => this.#cutValue(part, depth - 1)) };
      case 'snapshot': return { ...atom, fields: new Map([...atom.fields].map(([name, value]) => [name, this.#cutValue(value, depth - 1)])) };
      case 'api': return this.#cutApi(atom, depth, 24);
      default: return atom;
    }
  }

  /** The way to an API says what it is: it stays, what was given on the way is cut. */
  #cutApi(atom: ApiAtom, depth: number, steps: number): ApiAtom {
    const { parent, ...own } = atom;
    const cut = { ...own, ...(atom.arguments && { arguments: atom.arguments.map(one => this.#cutValue(one, depth - 1)) }) };
    return !parent || steps === 0 ? cut : { ...cut, parent: parent.kind === 'api' ? this.#cutApi(parent, depth, steps - 1) : this.#cutAtom(parent, depth) };
  }

  #cutCondition(condition: Condition, depth: number): Condition | undefined {
    if (isLight(weightOfCondition(condition))) return condition;
    if (depth <= 0) return undefined;
    switch (condition.kind) {
      case 'holds': return { ...condition, value: this.#cutValue(condition.value, depth) };
      case 'happened': return { ...condition, event: { ...condition.event, callee: this.#cutValue(condition.event.callee, depth), arguments: condition.event.arguments.map(one => this.#cutValue(one, depth - 1)) } };
      case 'all': return { ...condition, parts: condition.parts.map(part => this.#cutCondition(part, depth)).filter(part => part !== undefined) };
      case 'any': {
        const parts = condition.parts.map(part => this.#cutCondition(part, depth));
        return parts.every(part => part !== undefined) ? { ...condition, parts } : undefined;
      }
    }
  }
}

/** A level's share of what the whole may weigh. */
function isLight(weight: number): boolean {
  return weight <= 40;
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
