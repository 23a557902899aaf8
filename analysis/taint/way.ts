import { sameAtom, type Atom, type Condition, type DerivedAtom, type Value } from '../summaries/value.js';
import { areContradictory } from './contradiction.js';

/**
 * What holds on a way through the program. There is one for each list of conditions, so that whether a way can be gone is found out
 * once, however many walks take it.
 */
export class Way {
  readonly #conditions: readonly Condition[];
  readonly #further = new WeakMap<Condition, Way>();
  #isPossible: boolean | undefined;
  #constants: readonly Constant[] | undefined;

  constructor(conditions: readonly Condition[] = []) {
    this.#conditions = conditions;
  }

  /** Whether the conditions can hold together. */
  get isPossible(): boolean {
    return (this.#isPossible ??= !areContradictory(this.#conditions));
  }

  /** Whether a value is known here to be a constant, itself or in the one thing that it may be: `if (role === 'guest') send(role)`. */
  isConstant(value: Value, atom: Atom): boolean {
    this.#constants ??= this.#conditions.flatMap(condition => equalToConstants(condition));
    return this.#constants.some(one => one.value === value || (one.value.length === 1 && (!one.again || value.length === 1) && sameAtom(one.value[0]!.atom, atom)));
  }

  /** The way on which a condition holds, too; the same, where it does already. */
  under(condition: Condition | undefined): Way {
    if (!condition || this.#conditions.includes(condition)) return this;
    let further = this.#further.get(condition);
    if (!further) this.#further.set(condition, (further = new Way([...this.#conditions, condition])));
    return further;
  }
}

/** The way of which nothing is known. */
export const anyWay = new Way();

/** A value that is known to be a constant. Asked in a loop, it is no value that may be one of several: that was kept from another round. */
interface Constant {
  readonly value: Value;
  readonly again: boolean;
}

/** The values that a condition says are a constant, or one of a list of constants. */
function equalToConstants(condition: Condition): readonly Constant[] {
  if (condition.kind === 'all') return condition.parts.flatMap(equalToConstants);
  if (condition.kind !== 'holds' || condition.asks !== 'truthy' || condition.value.length !== 1) return [];
  const [{ atom }] = condition.value as [Value[number]];
  const { again = false } = condition;
  if (atom.kind === 'derived' && atom.operator === 'contains' && !condition.not) return chosenFrom(atom).map(value => ({ value, again }));
  if (atom.kind !== 'derived' || !(condition.not ? /^!==?$/ : /^===?$/).test(atom.operator)) return [];
  const [left = [], right = []] = atom.parts;
  const isConstant = (value: Value): boolean => value.length === 1 && value[0]!.atom.kind === 'constant';
  return isConstant(right) ? [{ value: left, again }] : isConstant(left) ? [{ value: right, again }] : [];
}

/** What a list of constants has in it: the value that was looked for, and what it is but for its case or the blanks around it. */
function chosenFrom({ name, parts: [list = [], looked = []] }: DerivedAtom): readonly Value[] {
  const [only] = list;
  if (name !== 'includes' || list.length !== 1 || only?.atom.kind !== 'snapshot' || only.atom.shape !== 'array') return [];
  const elements = [...only.atom.fields].filter(([field]) => field !== '%array');
  if (elements.length === 0 || !elements.every(([field, value]) => /^(?:\d+|%element)$/.test(field) && value.every(({ atom }) => atom.kind === 'constant'))) return [];
  const [{ atom }] = looked.length === 1 ? (looked as [Value[number]]) : [{ atom: undefined }];
  const written = atom?.kind === 'derived' && atom.operator === 'same' && /^(?:toLowerCase|toUpperCase|trim)$/.test(atom.name ?? '') ? atom.parts[0] : undefined;
  return written ? [looked, written] : [looked];
}
