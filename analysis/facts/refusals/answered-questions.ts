import { answersYes, answersNo, saysPlainYes, speaksOfAgreeing } from '../../vocabulary/answer-words.js';
import { isAffirmative, namesConsent, namesRefusal } from '../../vocabulary/consent-words.js';
import { functionOf } from '../controls/follow-handlers.js';
import type { FactWorld } from '../fact-world.js';
import { accessNames, constantOf, constantText, shownText } from '../values/constant-value.js';
import { definitionOf, operationsOf, variableOf, type Held, type Placed } from '../values/definitions.js';
import { isKind, nameOfKey, propertyOf, traceOperation } from '../values/trace-value.js';
import { asksForData } from './asked-matter.js';
import { shownIn } from './shown-in.js';

/**
 * Tells on which side of a test a person has refused the use of their data, where what is tested is the answer to a question: that of a dialog,
 * or of a function of the project that asks one (`if (!(await askForAds())) …`, `if (answer === 'declined') …`, `response === 1`).
 *
 * *Failure*: undefined where no such question is asked, or the side is not known.
 */
export function refusedSideOfAnswer(world: FactWorld, test: Held): boolean | undefined {
  let held = test;
  let flipped = false;
  for (let operation = definitionOf(held); operation?.kind === 'unary' && operation.operator === '!'; operation = definitionOf(held)) {
    held = { ...held, register: operation.operand };
    flipped = !flipped;
  }
  const side = sideOf(world, held);
  return side === undefined ? undefined : side !== flipped;
}

function sideOf(world: FactWorld, held: Held): boolean | undefined {
  const placed = traceOperation(world, held);
  const operation = placed?.operation;
  if (operation?.kind === 'compare' && /^[!=]==?$/.test(operation.operator)) {
    const [left, right] = [operation.left, operation.right].map(register => ({ ...placed!, register }));
    const constant = constantOf(world, right!);
    const isNo = constant && meansNo(world, left!, constant.value);
    return isNo === undefined ? undefined : operation.operator.startsWith('=') ? isNo : !isNo;
  }
  // What is merely there answers no.
  return meansNo(world, held, false) === true ? false : undefined;
}

/** Whether an answer that is this constant refuses; undefined where the value is no answer to a question, or says neither. */
function meansNo(world: FactWorld, answer: Held, constant: unknown): boolean | undefined {
  const question = questionBehind(world, answer);
  if (!question) return undefined;
  if (typeof constant === 'number') {
    const label = question.labels[constant];
    return label === undefined ? undefined : refuses(world, label) ? true : agrees(world, label) ? false : undefined;
  }
  const isYes = isAffirmative(world.vocabulary, constant);
  return isYes === undefined || (typeof constant === 'boolean' && question.labels.length > 0 && !question.isFunction) ? undefined : !isYes;
}

interface AskedQuestion {
  /** What its buttons say, by number; empty where it is answered otherwise. */
  readonly labels: readonly string[];
  readonly isFunction: boolean;
}

/** The question whose answer a value is, through `await`, a field of the answer, and `then`. */
function questionBehind(world: FactWorld, held: Held, depth = 4): AskedQuestion | undefined {
  const placed = depth > 0 ? traceOperation(world, held) : undefined;
  if (!placed) return undefined;
  if (isKind(placed, 'member')) {
    const name = nameOfKey(placed, placed.operation.key) ?? '';
    return /^(?:response|value|result|isConfirmed|confirmed|confirm|agreed|accepted|granted|answer|status|checked)$/.test(name) ? questionBehind(world, { ...placed, register: placed.operation.object }, depth - 1) : undefined;
  }
  if (isKind(placed, 'read')) {
    const promise = thenOf(placed);
    return promise && questionBehind(world, promise, depth - 1);
  }
  return isKind(placed, 'call') ? questionOf(world, placed) : undefined;
}

/** The promise whose answer the first parameter of a function is: `ask().then(agreed => …)`. */
function thenOf({ file, operation }: Placed<'read'>): Held | undefined {
  const { variable } = operation;
  if (variable.index !== 0 || variableOf(file, variable).kind !== 'parameter') return undefined;
  for (const { function: index, operation: call } of operationsOf(file, 'call')) {
    const [first] = call.arguments;
    const given = first?.kind === 'value' ? definitionOf({ file, function: index, register: first.value }) : undefined;
    const callee = given?.kind === 'function' && given.function === variable.owner ? definitionOf({ file, function: index, register: call.callee }) : undefined;
    if (callee?.kind === 'member' && 'name' in callee.key && callee.key.name === 'then') return { file, function: index, register: callee.object };
  }
  return undefined;
}

/** What a call asks: itself a dialog, or a function of the project with one in it. */
function questionOf(world: FactWorld, call: Placed<'call'>): AskedQuestion | undefined {
  const name = accessNames({ ...call, register: call.operation.callee }).at(-1) ?? '';
  const asked = functionOf(world, { ...call, register: call.operation.callee });
  if (!asked) return dialogOf(world, call, name);
  if (namesRefusal(world.vocabulary, name) !== undefined || !givesAnswer(asked)) return undefined;
  // Functions are numbered after the one they stand in.
  const inside = operationsOf(asked.file, 'call').filter(({ function: index }) => index === asked.index || standsIn(asked, index));
  // What it asks it may be told: `ask('Share your data?')`.
  const told = call.operation.arguments.map(({ value }) => shownIn(world, { ...call, register: value })).join(' ');
  return inside.some(one => dialogOf(world, one, accessNames({ ...one, register: one.operation.callee }).at(-1) ?? '', told) !== undefined) ? { labels: [], isFunction: true } : undefined;
}

function givesAnswer({ file, index }: { readonly file: Held['file']; readonly index: number }): boolean {
  return file.functions[index]!.blocks.some(({ end }) => end.kind === 'return' && end.value !== undefined);
}

/** Whether a function is made in another, however deep. */
function standsIn({ file, index }: { readonly file: Held['file']; readonly index: number }, inner: number): boolean {
  let around: number | undefined = inner;
  for (let depth = 0; depth < 4 && around !== undefined && around !== index; depth++) around = operationsOf(file, 'function').find(({ operation }) => operation.function === around)?.function;
  return around === index;
}

/** `told`: what the function around it is given to say. */
function dialogOf(world: FactWorld, call: Placed<'call'>, name: string, told = ''): AskedQuestion | undefined {
  if (!/confirm|dialog|modal|^ask|prompt|messagebox|alert|popup/i.test(name)) return undefined;
  const held = call.operation.arguments.flatMap((argument): Held[] => (argument.kind === 'value' ? [{ ...call, register: argument.value }] : []));
  if (!asksForData(world, [...held.map(each => shownIn(world, each)), told].join(' '))) return undefined;
  const labels = held.flatMap(each => {
    const options = traceOperation(world, each);
    const buttons = options && isKind(options, 'object') ? propertyOf(world, options, 'buttons') : undefined;
    const list = buttons && traceOperation(world, buttons);
    return list && isKind(list, 'array') ? list.operation.elements.map(element => constantText(world, { ...list, register: element.value }) ?? shownText(world, { ...list, register: element.value })) : [];
  });
  return { labels, isFunction: false };
}

function refuses({ vocabulary }: FactWorld, label: string): boolean {
  return answersNo(vocabulary, label);
}

function agrees({ vocabulary }: FactWorld, label: string): boolean {
  return namesConsent(vocabulary, label) !== undefined || answersYes(vocabulary, label) || speaksOfAgreeing(vocabulary, label) || saysPlainYes(vocabulary, label);
}
