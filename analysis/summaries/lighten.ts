import { weightOf, weightOfAtom, weightOfCondition } from './extent.js';
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
 * Keeps what data may be in them, and where it comes from; forgets how it was put together, and which of it is in which field. What
 * terms share is cut once and stays shared: written out whole, a summary has no end.
 */
export class Lightening {
  readonly #told = new Map<Value, Value>();
  readonly #cuts = Array.from({ length: levels + 1 }, () => ({ values: new Map<Value, Value>(), atoms: new Map<Atom, Atom>(), conditions: new Map<Condition, Condition | undefined>() }));

  value(value: Value): Value {
    return weightOf(value) <= heaviest ? value : this.#tell(value);
  }

  atom<T extends Atom>(atom: T): T {
    return weightOfAtom(atom) <= heaviest ? atom : (this.#cutAtom(atom, levels) as T);
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
    const { values } = this.#cuts[depth]!;
    let cut = values.get(value);
    if (!cut) values.set(value, (cut = depth === 0 ? [{ atom: { kind: 'derived', site: siteOf(value), operator: 'some', parts: [leavesOf(value)] } }] : value.map(one => this.#cutAlternative(one, depth))));
    return cut;
  }

  #cutAlternative({ atom, when }: Alternative, depth: number): Alternative {
    const condition = when && this.#cutCondition(when, depth - 1);
    return condition ? { atom: this.#cutAtom(atom, depth), when: condition } : { atom: this.#cutAtom(atom, depth) };
  }

  #cutAtom(atom: Atom, depth: number, steps = 24): Atom {
    if (isLight(weightOfAtom(atom))) return atom;
    const { atoms } = this.#cuts[depth]!;
    let cut = atoms.get(atom);
    if (!cut) atoms.set(atom, (cut = this.#cutHeavyAtom(atom, depth, steps)));
    return cut;
  }

  #cutHeavyAtom(atom: Atom, depth: number, steps: number): Atom {
    switch (atom.kind) {
      case 'derived': return { ...atom, parts: atom.parts.map(part => this.#cutValue(part, depth - 1)) };
      case 'snapshot': return { ...atom, fields: new Map([...atom.fields].map(([name, value]) => [name, this.#cutValue(value, depth - 1)])) };
      case 'api': {
        // The way to an API says what it is: it stays, what was given on the way is cut.
        const { parent, ...own } = atom;
        const bare = { ...own, ...(atom.arguments && { arguments: atom.arguments.map(one => this.#cutValue(one, depth - 1)) }) };
        return !parent || steps === 0 ? bare : { ...bare, parent: this.#cutAtom(parent, depth, steps - 1) };
      }
      default: return atom;
    }
  }

  #cutCondition(condition: Condition, depth: number): Condition | undefined {
    if (isLight(weightOfCondition(condition))) return condition;
    if (depth <= 0) return undefined;
    const { conditions } = this.#cuts[depth]!;
    if (!conditions.has(condition)) conditions.set(condition, this.#cutHeavyCondition(condition, depth));
    return conditions.get(condition);
  }

  #cutHeavyCondition(condition: Condition, depth: number): Condition | undefined {
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
