import { sameAtom, type Atom, type Condition, type ConstantValue, type Value } from '../summaries/value.js';

/**
 * Whether conditions never hold together: `if (ready) value = read(); if (!ready) send(value)`.
 *
 * They speak of the same thing where they ask the very value that was computed once, an argument, or the same comparison of such;
 * what is read twice may have changed in between. What cannot be told may hold.
 */
export function areContradictory(conditions: readonly (Condition | undefined)[]): boolean {
  return isImpossible({ known: [], pending: conditions.filter(one => one !== undefined).map(condition => ({ condition })), open: [] }, { left: mostSteps });
}

/** So many questions are looked at; beyond them nothing contradicts. */
const mostSteps = 240;

/** Something that holds: a condition, or the answer to a question about a value. */
type Claim = { readonly condition: Condition } | Answered;

interface Answered {
  readonly value: Value;
  readonly says: Says;
  readonly from: Question;
}

/** What was asked to begin with. */
interface Question {
  readonly value: Value;
  /** Whether the value may become what is not among its alternatives. */
  readonly isOpen: boolean;
}

/** What is said of a value: that it is true, nothing, a constant or beyond a number, or that it is not. */
type Says =
  | { readonly kind: 'truthy' | 'nullish'; readonly not: boolean }
  | { readonly kind: 'equals'; readonly constant: ConstantValue; readonly loose: boolean; readonly not: boolean }
  | { readonly kind: 'above' | 'below'; readonly bound: number; readonly included: boolean }
  | { readonly kind: 'same' | 'less'; readonly as: Value; readonly not: boolean };

interface World {
  readonly known: Answered[];
  readonly pending: Claim[];
  /** Of each of these one way is open at least. */
  readonly open: (readonly (readonly Claim[])[])[];
}

function isImpossible({ known, pending, open }: World, steps: { left: number }): boolean {
  for (let claim = pending.pop(); claim; claim = pending.pop()) {
    if (steps.left-- <= 0) return false;
    if ('condition' in claim) unfold(claim.condition, pending, open);
    else {
      const ways = waysTo(claim);
      if (ways === 'never') return true;
      if (ways === 'itself' || claim.value.length > 1) {
        if (known.some(one => excludes(one, claim))) return true;
        known.push(claim);
      }
      if (ways === 'itself') continue;
      if (ways.length === 1) pending.push(...ways[0]!);
      else open.push(ways);
    }
  }
  const ways = open.pop();
  return ways !== undefined && ways.every(way => isImpossible({ known: [...known], pending: [...way], open: [...open] }, steps));
}

function unfold(condition: Condition, pending: Claim[], open: World['open']): void {
  switch (condition.kind) {
    case 'holds': pending.push({ value: condition.value, says: { kind: condition.asks, not: condition.not }, from: { value: condition.value, isOpen: condition.again === true } }); return;
    case 'happened': return;
    case 'all': pending.push(...condition.parts.map(part => ({ condition: part }))); return;
    case 'any': open.push(condition.parts.map(part => [{ condition: part }])); return;
  }
}

/** By what a claim is true: one of several lists of claims; itself, where it says all there is to say. */
function waysTo({ value, says, from }: Answered): readonly (readonly Claim[])[] | 'itself' | 'never' {
  if (value.length === 0) return 'itself';
  if (value.length > 1) {
    if (from.isOpen || value.length > 6) return 'itself';
    const ways = value.flatMap((one): Claim[][] => {
      if (one.atom.kind === 'constant' && answers(one.atom.value, says) === false) return [];
      return [[...(one.when ? [{ condition: one.when }] : []), ...(one.atom.kind === 'constant' ? [] : [{ value: itselfOf(value, one.atom), says, from }])]];
    });
    return ways.length === 0 ? 'never' : ways;
  }
  const { atom, when } = value[0]!;
  const given: Claim[] = when ? [{ condition: when }] : [];
  if (atom.kind === 'constant') return answers(atom.value, says) === false ? 'never' : [given];
  const answer = says.kind === 'truthy' ? !says.not : says.kind === 'equals' && typeof says.constant === 'boolean' ? says.constant !== says.not : undefined;
  const asked = atom.kind === 'derived' && answer !== undefined ? asksOf(atom, answer, from) : undefined;
  if (asked) return [[...given, asked]];
  return when ? [[...given, { value: itselfOf(value, atom), says, from }]] : 'itself';
}

const alone = new WeakMap<Value, Map<Atom, Value>>();

/** An alternative as a value of its own: the same one each time, as values are told apart by where they were made. */
function itselfOf(value: Value, atom: Atom): Value {
  let known = alone.get(value);
  if (!known) alone.set(value, (known = new Map()));
  let own = known.get(atom);
  if (!own) known.set(atom, (own = [{ atom }]));
  return own;
}

/** What an operator says of its operands where it answers so. */
function asksOf({ operator, parts: [left = [], right = []] }: Extract<Atom, { kind: 'derived' }>, answer: boolean, from: Question): Claim | undefined {
  switch (operator) {
    case '!': return { value: left, says: { kind: 'truthy', not: answer }, from };
    case 'truth': return { value: left, says: { kind: 'truthy', not: !answer }, from };
    case '===': case '==': return { ...comparison(left, right, !answer, operator === '=='), from };
    case '!==': case '!=': return { ...comparison(left, right, answer, operator === '!='), from };
    case '<': return { ...ordered(left, right, answer), from };
    case '>=': return { ...ordered(left, right, !answer), from };
    case '>': return { ...ordered(right, left, answer), from };
    case '<=': return { ...ordered(right, left, !answer), from };
    default: return undefined;
  }
}

function comparison(left: Value, right: Value, not: boolean, loose: boolean): Omit<Answered, 'from'> {
  const [subject, other] = constantIn(left) ? [right, left] : [left, right];
  const known = constantIn(other);
  return known ? { value: subject, says: { kind: 'equals', constant: known.value, loose, not } } : { value: subject, says: { kind: 'same', as: other, not } };
}

/** `left < right`, or not. A number that is none of both is left out of account. */
function ordered(left: Value, right: Value, answer: boolean): Omit<Answered, 'from'> {
  const [low, high] = [constantIn(left)?.value, constantIn(right)?.value];
  if (typeof high === 'number') return { value: left, says: { kind: answer ? 'below' : 'above', bound: high, included: !answer } };
  if (typeof low === 'number') return { value: right, says: { kind: answer ? 'above' : 'below', bound: low, included: !answer } };
  return { value: left, says: { kind: 'less', as: right, not: !answer } };
}

function constantIn(value: Value): { readonly value: ConstantValue } | undefined {
  const [only] = value;
  return value.length === 1 && only!.atom.kind === 'constant' ? only!.atom : undefined;
}

/** What a constant answers; absent where that is not told. */
function answers(constant: ConstantValue, says: Says): boolean | undefined {
  switch (says.kind) {
    case 'truthy': return Boolean(constant) !== says.not;
    case 'nullish': return (constant === undefined || constant === null) !== says.not;
    case 'equals': {
      if (constant === says.constant) return !says.not;
      if (says.loose && (typeof constant !== typeof says.constant || constant === null || says.constant === null)) return undefined;
      return says.not;
    }
    case 'above': return typeof constant !== 'number' ? undefined : constant > says.bound || (says.included && constant === says.bound);
    case 'below': return typeof constant !== 'number' ? undefined : constant < says.bound || (says.included && constant === says.bound);
    case 'same': case 'less': return undefined;
  }
}

function excludes(one: Answered, other: Answered): boolean {
  if (isAskedAnew(one.from.value, other.from.value)) return false;
  if (!isSameThing(one.value, other.value, 0)) return one.says.kind === 'less' && other.says.kind === 'less' && !one.says.not && !other.says.not && isSameThing(one.value, other.says.as, 0) && isSameThing(one.says.as, other.value, 0);
  return excludesIn(one.says, other.says) || excludesIn(other.says, one.says);
}

/** Whether one question is asked of two values that are made by the same operation: by two calls, or in two rounds. */
function isAskedAnew(one: Value, other: Value): boolean {
  if (one === other || one.length !== 1 || other.length !== 1) return false;
  const [left, right] = [one[0]!.atom, other[0]!.atom];
  return left.kind === 'derived' && right.kind === 'derived' && left.site === right.site;
}

function excludesIn(one: Says, other: Says): boolean {
  switch (one.kind) {
    case 'truthy': return (other.kind === 'truthy' && one.not !== other.not) || (other.kind === 'nullish' && !one.not && !other.not);
    case 'nullish': return other.kind === 'nullish' && one.not !== other.not;
    case 'equals': return !one.not && answers(one.constant, other) === false && !(one.loose && other.kind === 'equals' && typeof one.constant !== typeof other.constant);
    case 'above': return other.kind === 'below' && (other.bound < one.bound || (other.bound === one.bound && !(one.included && other.included)));
    case 'below': return false;
    case 'same': case 'less': return other.kind === one.kind && one.not !== other.not && isSameThing(one.as, other.as, 0);
  }
}

function isSameThing(left: Value, right: Value, depth: number): boolean {
  if (left === right) return true;
  if (left.length !== 1 || right.length !== 1 || left[0]!.when || right[0]!.when) return false;
  const [one, other] = [left[0]!.atom, right[0]!.atom];
  if (one.kind === 'constant') return sameAtom(one, other);
  // What an argument was, it was throughout the call; a field of it may have changed.
  if (one.kind === 'place') return one.root.kind === 'argument' && one.path.length === 0 && sameAtom(one, other);
  if (one.kind !== 'derived' || other.kind !== 'derived' || !pure.has(one.operator) || one.operator !== other.operator || depth > 4) return false;
  if (isAskedAnew(left, right)) return false;
  return one.parts.length === other.parts.length && one.parts.every((part, index) => isSameThing(part, other.parts[index]!, depth + 1));
}

/** Operators that give the same for the same. */
const pure: ReadonlySet<string> = new Set(['typeof', '!', 'truth', '+', '-', '*', '/', '%', '===', '!==', '==', '!=', '<', '>', '<=', '>=', 'template', 'instanceof', 'in', '&', '|']);
