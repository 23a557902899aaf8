import type { DeclaredType } from '../ir/declared-type.js';
import type { Operation, Register } from '../ir/operation.js';
import { placeNumber } from '../ir/stable-numbers.js';
import type { Place } from '../ir/span.js';
import { calleeName, choicesAround, choicesAt, makerOf } from './choices.js';
import { record, valueOf, type Evaluation } from './evaluation.js';
import { isSeenNumber, mayBeNumber } from './number-like.js';
import { through } from './site.js';
import { snapshot } from './snapshot.js';
import { constant, given as onlyWhere, nothing, type Atom, type Condition, type Value } from './value.js';

/** Notes that a number gets a name of money: it is decided here. So is the number that a record of that name holds: `price.value`. */
export function noteDecision(evaluation: Evaluation, name: string, owner: string | undefined, given: Value, place: Place): void {
  const { program } = evaluation;
  const decision = program.decisionNamed(name, owner) || (program.mayNamePrice(name) && isMadeOfMoney(evaluation, given)) ? 'price' : program.isEligibility(name) ? 'eligibility' : undefined;
  if (decision === undefined) return;
  const value = decision === 'price' ? amountIn(evaluation, name, given) : given;
  if (decision === 'price' && (!mayBeNumber(value) || value.every(isState))) return;
  const control = evaluation.operation ? choicesAround(evaluation, evaluation.operation) : [];
  // What different ways decided under one name is passed on where they meet.
  const isPassedOn = value.length > 0 && value.every(({ atom }) => evaluation.decidedAs.get(atom) === name);
  for (const { atom } of value) evaluation.decidedAs.set(atom, name);
  if (control.length === 0 && value.every(one => one.atom.kind === 'constant' && !one.when)) return;
  // What a price decided before has a say in was decided there: `fare *= 1.1` decides by what it hangs on, and by what else is in it.
  const fresh = value.flatMap(one => freshParts(evaluation, one));
  if (control.length === 0 && (isPassedOn || (decision === 'price' && value.length > 0 && value.every(({ atom }) => isPriceGiven(evaluation, atom))))) return;
  if (evaluation.decided.has(value) || (control.length === 0 && fresh.every(one => one.atom.kind === 'constant' && !one.when))) return;
  evaluation.decided.add(value);
  noteDecided(evaluation, decision, name, fresh, control, 2_000_000 + placeNumber(evaluation.body, place), place);
}

/** Notes that a member is given a number: `room.rate = 3`, or `price.value = 3` of a price that is a reference. */
export function noteDecisionMember(evaluation: Evaluation, operation: Extract<Operation, { kind: 'write-member' }>, name: string, owner: Value, value: Value): void {
  const held = name === 'value' || name === 'amount' ? calleeName(evaluation, operation.object) : undefined;
  if (held) noteDecision(evaluation, held.name, held.owner, value, operation.span);
  else noteDecision(evaluation, name, ownerName(evaluation, owner), value, operation.span);
}

/**
 * Notes that a function that is called after a price returns a number: `nightlyRate(…) { return base * factor; }`. What is computed for
 * a variable is decided where that is declared: `const fare = computed(() => …)`.
 */
export function noteReturned(evaluation: Evaluation, register: Register, block: number, place: Place): void {
  const { body, file, program } = evaluation;
  if (body.isGenerator || (body.kind !== 'function' && body.kind !== 'arrow' && body.kind !== 'method' && body.kind !== 'getter')) return;
  const named = body.name === undefined ? program.computedFor(evaluation.key) : { name: body.name, span: place };
  const owner = body.class === undefined ? undefined : file.classes[body.class]?.name;
  if (!named || program.decisionNamed(named.name, owner) !== 'price') return;
  const value = valueOf(evaluation, register);
  if (!isSeenNumber(value) && !(isNumber(body.returnType) && mayBeNumber(value))) return;
  const control = choicesAt(evaluation, block);
  // What has the name of a price was decided where it got it, unless it is chosen here.
  if (control.length === 0 && isPriceRead(evaluation, register)) return;
  const fresh = value.flatMap(one => freshParts(evaluation, one));
  if (evaluation.decided.has(value) || (control.length === 0 && fresh.every(one => one.atom.kind === 'constant' && !one.when))) return;
  noteDecided(evaluation, 'price', named.name, fresh, control, 4_000_000 + block, named.span);
}

/** Notes that a project's function, or the setter of a state, is given a number for what has a name of money. */
export function noteDecisionArgument(evaluation: Evaluation, operation: Extract<Operation, { kind: 'call' }>, value: Value, index: number): void {
  const argument = operation.arguments[index];
  const name = argument && nameOfGiven(evaluation, operation, index);
  if (name === undefined) return;
  const [single] = value;
  // Passing on what is a price already is no second decision.
  if (value.length === 1 && (single!.atom.kind === 'place' || single!.atom.kind === 'cell')) return;
  noteDecision(evaluation, name, undefined, value, argument!.span);
}

/** Notes a call by which somebody is let in (`openDoor()`, `gate.open()`, `setUnlocked(true)`), or given or refused something (`voidCommission()`). */
export function noteAct(evaluation: Evaluation, operation: Extract<Operation, { kind: 'call' }>, callable: Value, args: readonly Value[]): void {
  const named = calleeName(evaluation, operation.callee);
  const decision = operation.form === 'call' && named ? evaluation.program.actNamed(named.name, named.owner) : undefined;
  if (!named || !decision) return;
  const [first] = args;
  // `setUnlocked(false)` lets nobody in.
  if (first?.length === 1 && first[0]!.atom.kind === 'constant' && (first[0]!.atom.value === false || first[0]!.atom.value === null)) return;
  const [only] = callable;
  const callee = callable.length === 1 && only?.atom.kind === 'function' ? `${only.atom.key.file}#${only.atom.key.index}` : `${named.owner ?? ''}.${named.name}`;
  const place = operation.span;
  const total = evaluation.state.assumed?.total;
  record(evaluation, { kind: 'decide', decision, callee, site: through(evaluation.site, 3_000_000 + placeNumber(evaluation.body, operation.span)), place, trail: [], name: named.name, value: nothing, control: [], ...(total && { when: total }) });
}

function noteDecided(evaluation: Evaluation, decision: 'price' | 'eligibility', name: string, value: Value, control: readonly Condition[], step: number, place: Place): void {
  const total = evaluation.state.assumed?.total;
  record(evaluation, {
    kind: 'decide', decision, site: through(evaluation.site, step), place, trail: [], name, value: snapshot(evaluation, value, 2), control, ...(total && { when: total }),
  });
}

/** Whether a number is computed from an amount of money, as its name says: `baseCents * factor`. */
function isMadeOfMoney(evaluation: Evaluation, value: Value, depth = 6): boolean {
  return depth > 0 && value.some(({ atom }) => {
    if (atom.kind !== 'derived' || !computing.has(atom.operator === 'call' ? (atom.name ?? '') : atom.operator)) return false;
    return atom.parts.some(part => part.some(one => isMoney(evaluation, one.atom)) || isMadeOfMoney(evaluation, part, depth - 1));
  });
}

const computing: ReadonlySet<string> = new Set(['+', '-', '*', '/', 'Math.round', 'Math.floor', 'Math.ceil', 'Math.trunc', 'Math.max', 'Math.min', 'Number', 'toFixed']);

function isMoney({ program, decidedAs }: Evaluation, atom: Atom): boolean {
  const name = atom.kind === 'place' ? (atom.path.at(-1) ?? (atom.root.kind === 'argument' ? program.head(atom.root.function).parameters[atom.root.index]?.name : undefined)) : (atom.kind === 'api' && atom.step === 'member') || (atom.kind === 'derived' && atom.operator === '.') ? atom.name : decidedAs.get(atom);
  return name !== undefined && (program.decisionNamed(name, undefined) === 'price' || program.namesMoney(name));
}

/** What the owner of a member is called, where it is something that a caller knows. */
function ownerName(evaluation: Evaluation, owner: Value): string | undefined {
  const [only] = owner;
  if (only?.atom.kind === 'place') {
    const last = only.atom.path.at(-1);
    if (last && !/^v\d+$|^%/.test(last)) return last;
    if (only.atom.root.kind === 'argument' && only.atom.path.length === 0 && only.atom.root.index >= 0) return evaluation.file.functions[only.atom.root.function.index]?.parameters[only.atom.root.index]?.name;
  }
  return undefined;
}

/** A number, or what a record or a reference with a number has for it: `coupon.percent`, but not its `code`. */
function amountIn({ program, state: { heap } }: Evaluation, name: string, value: Value): Value {
  const isAmount = (field: string): boolean => program.decisionNamed(`${name} ${field}`, undefined) === 'price' && program.decisionNamed(field, undefined) === undefined;
  const amounts = value.map(({ atom }) => {
    if (atom.kind !== 'object' || atom.shape !== 'record') return undefined;
    const field = heap.read(atom.id, 'value') ? 'value' : heap.fieldsOf(atom.id).find(isAmount);
    return field === undefined ? undefined : heap.read(atom.id, field);
  });
  if (!amounts.some(one => one !== undefined)) return value;
  // No coupon is one of nothing.
  return value.flatMap((one, index) => onlyWhere(amounts[index] ?? (isNothing(one) ? constant(0) : [{ atom: one.atom }]), one.when));
}

/** What is in one alternative of a number besides prices that were decided before. */
function freshParts(evaluation: Evaluation, one: Value[number]): Value {
  const { atom } = one;
  if (atom.kind !== 'derived' || !atom.parts.some(part => evaluation.decided.has(part))) return [one];
  const rest = atom.parts.filter(part => !evaluation.decided.has(part));
  return rest.length === 0 ? [] : [{ ...one, atom: { ...atom, parts: rest } }];
}

/** The parameter's name; `price` for the first argument of `setPrice`, and for the only one of `price.set`. */
function nameOfGiven(evaluation: Evaluation, operation: Extract<Operation, { kind: 'call' }>, index: number): string | undefined {
  const callee = calleeName(evaluation, operation.callee);
  if (callee?.name === 'set' && callee.owner !== undefined && operation.arguments.length === 1) return callee.owner;
  const [only] = valueOf(evaluation, operation.callee);
  if (only?.atom.kind === 'function') return evaluation.program.head(only.atom.key).parameters[index]?.name;
  const [, state] = index === 0 ? (/^set([A-Z].*)/.exec(callee?.name ?? '') ?? []) : [];
  return state && state.charAt(0).toLowerCase() + state.slice(1);
}

function isPriceRead(evaluation: Evaluation, register: Register): boolean {
  const maker = makerOf(evaluation.body, register);
  if (maker?.kind === 'await' || maker?.kind === 'cast') return isPriceRead(evaluation, maker.source);
  const named = maker?.kind === 'read' || maker?.kind === 'member' ? calleeName(evaluation, register) : undefined;
  return named !== undefined && evaluation.program.decisionNamed(named.name, named.owner) === 'price';
}

/** Whether it is what a caller gives for a parameter with the name of money: that was decided where it was given. */
function isPriceGiven({ program, file, key }: Evaluation, atom: Atom): boolean {
  if (atom.kind !== 'place' || atom.root.kind !== 'argument' || atom.path.length > 0 || atom.root.function.index !== key.index) return false;
  const name = file.functions[key.index]?.parameters[atom.root.index]?.name;
  return name !== undefined && program.decisionNamed(name, undefined) === 'price';
}

/** Whether it is what a state of a component holds: that was decided where it was set. */
function isState({ atom }: Value[number]): boolean {
  return atom.kind === 'cell' && !/^v\d+$/.test(atom.field);
}

function isNumber(type: DeclaredType | undefined): boolean {
  if (type?.kind !== 'name') return false;
  return type.name === 'number' || type.name === 'bigint' || (type.name === 'Promise' && isNumber(type.typeArguments[0]));
}

function isNothing({ atom }: Value[number]): boolean {
  return atom.kind === 'constant' && (atom.value === null || atom.value === undefined);
}
