import { namesRefusal } from '../../vocabulary/consent-words.js';
import type { FileIr } from '../../ir/file-ir.js';
import { purposesNamedIn } from '../../vocabulary/purposes.js';
import { attributeOf } from '../elements/element-attributes.js';
import { elementsOf } from '../elements/element-tree.js';
import { isCheckbox } from '../controls/checkbox.js';
import { asksByBox, elementControls } from '../controls/element-controls.js';
import { addressesRecord, namesRecord } from '../controls/find-grants.js';
import { functionOf, type FoundFunction } from '../controls/follow-handlers.js';
import { withoutText, type FactWorld } from '../fact-world.js';
import { accessNames, constantText } from '../values/constant-value.js';
import { definitionOf, operationsOf, type Held } from '../values/definitions.js';
import { isKind, traceOperation } from '../values/trace-value.js';

/** A variable of a function that holds a person's answer: its parameter `index`. */
export interface AnswerParameter extends FoundFunction {
  readonly parameter: number;
}

/** Finds the parameters that hold what a box of consent was turned to, in its handler and in what that hands it to. */
export function answerParameters(world: FactWorld, file: FileIr): readonly AnswerParameter[] {
  const elements = elementsOf(file).filter(element => isCheckbox(world, element));
  if (elements.length === 0) return [];
  const asking = new Set(elementControls(file, withoutText(world)).filter(asksByBox).map(({ control }) => control.span.start));
  const found = new Map<string, AnswerParameter>();
  for (const element of elements) {
    if (!asking.has(element.operation.span.start)) continue;
    const held = attributeOf(world, element, 'onChange', 'onValueChange', 'onUpdate:modelValue', 'onCheckedChange', 'onToggle');
    const handler = held && functionOf(world, held);
    if (handler) follow(world, { ...handler, parameter: 0 }, found, 3);
  }
  return [...found.values()];
}

/** Whether a value is what a parameter holds, or the tick of the event it holds: `event.target.checked`. */
export function isAnswer(world: FactWorld, { file, index, parameter }: AnswerParameter, held: Held, depth = 5): boolean {
  const placed = depth > 0 ? traceOperation(world, held) : undefined;
  if (!placed || placed.file !== file) return false;
  if (isKind(placed, 'read')) return placed.operation.variable.owner === index && placed.operation.variable.index === parameter;
  const isTick = isKind(placed, 'member') && 'name' in placed.operation.key && /^(?:checked|value|target|currentTarget|detail|nativeEvent)$/.test(placed.operation.key.name);
  return isTick && isAnswer(world, { file, index, parameter }, { ...placed, register: placed.operation.object }, depth - 1);
}

function follow(world: FactWorld, at: AnswerParameter, found: Map<string, AnswerParameter>, depth: number): void {
  const key = `${at.file.path}:${at.index}:${at.parameter}`;
  if (found.has(key)) return;
  found.set(key, at);
  if (depth === 0) return;
  for (const { function: index, operation } of operationsOf(at.file, 'call')) {
    if (index !== at.index) continue;
    operation.arguments.forEach((argument, parameter) => {
      const callee = argument.kind === 'value' && isAnswer(world, at, { file: at.file, function: index, register: argument.value }) ? functionOf(world, { file: at.file, function: index, register: operation.callee }) : undefined;
      if (callee) follow(world, { ...callee, parameter }, found, depth - 1);
    });
  }
}

/** Whether a function takes back a consent: by its name, by the route it answers, and by what it writes. */
export function isWithdrawal(world: FactWorld, file: FileIr, index: number): boolean {
  const name = file.functions[index]!.name ?? '';
  const route = name === '' ? routeOf(world, file, index) : '';
  const text = name || route;
  if (text === '' || namesRefusal(world.vocabulary, text) !== 'withdraw' || leaves.test(text)) return false;
  return namesRecord(world, text) || purposesNamedIn(world.vocabulary, text).some(id => world.vocabulary.purposes.get(id)?.necessary === 'no') || writesRecord(world, file, index);
}

/** Whoever closes an account takes back everything with it. */
const leaves = /account|profile|close|leave|erase|unregister|delete(?!Consent)|注销|销户/i;

function writesRecord(world: FactWorld, file: FileIr, index: number): boolean {
  return operationsOf(file, 'call').some(({ function: owner, operation }) => {
    if (owner !== index) return false;
    const [first] = operation.arguments;
    return namesRecord(world, accessNames({ file, function: index, register: operation.callee }).join(' ')) || (first?.kind === 'value' && addressesRecord(world, { file, function: index, register: first.value }));
  });
}

/** The address that a function answers: `router.post('/consents/ads/withdraw', handler)`. */
function routeOf(world: FactWorld, file: FileIr, index: number): string {
  for (const held of givenBefore(file).get(index) ?? []) {
    const address = constantText(world, held);
    if (address?.startsWith('/')) return address;
  }
  return '';
}

/** What calls are given first, by the functions that they are given after it. */
function givenBefore(file: FileIr): ReadonlyMap<number, readonly Held[]> {
  let known = given.get(file);
  if (!known) given.set(file, (known = findGivenBefore(file)));
  return known;
}

const given = new WeakMap<FileIr, ReadonlyMap<number, readonly Held[]>>();

function findGivenBefore(file: FileIr): ReadonlyMap<number, readonly Held[]> {
  const found = new Map<number, Held[]>();
  for (const { function: owner, operation: { arguments: [first, ...others] } } of operationsOf(file, 'call')) {
    if (first?.kind !== 'value') continue;
    const handlers = new Set<number>();
    for (const each of others) {
      const operation = each.kind === 'value' ? definitionOf({ file, function: owner, register: each.value }) : undefined;
      if (operation?.kind === 'function') handlers.add(operation.function);
    }
    for (const handler of handlers) {
      const known = found.get(handler);
      if (known) known.push({ file, function: owner, register: first.value });
      else found.set(handler, [{ file, function: owner, register: first.value }]);
    }
  }
  return found;
}
