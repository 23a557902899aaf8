import type { FileIr } from '../../ir/file-ir.js';
import { answersNo } from '../../vocabulary/answer-words.js';
import { speaks } from '../../vocabulary/wording.js';
import type { Span } from '../../ir/span.js';
import { testsBefore } from '../checks/tests-before.js';
import type { FactWorld } from '../fact-world.js';
import { accessNames, constantOf, shownText } from '../values/constant-value.js';
import { definitionOf, operationsOf, type Held } from '../values/definitions.js';
import { isKind, nameOfKey, propertyOf, traceOperation } from '../values/trace-value.js';
import { behind } from './words-behind.js';

/** Whether an operation runs because somebody said no: on that side of a test, in what a dialog or promise runs then, or as what fails. */
export function isAfterRefusal(world: FactWorld, file: FileIr, index: number, span: Span, depth = 3): boolean {
  const groups = testsBefore(file, { file: file.path, ...span });
  const sides = groups.flatMap(group => group.map(({ block, branch }) => sideOf(world, file, index, block, branch)));
  if (sides.includes('no')) return true;
  if (sides.includes('yes') || index === 0) return false;
  if (isInHandler(file, index, span)) return true;
  return depth > 0 && runsAfterRefusal(world, file, index, depth);
}

/** What a side of a test says of the answer. */
function sideOf(world: FactWorld, file: FileIr, index: number, block: number, branch: boolean): 'yes' | 'no' | undefined {
  const { end } = file.functions[index]!.blocks[block]!;
  if (end.kind !== 'branch' || end.asks !== 'truthy') return undefined;
  const test: Held = { file, function: index, register: end.test };
  const { words } = behind(world, test);
  if (![...words].some(word => speaks(world.vocabulary.questions.answers, word))) return undefined;
  const when = yesWhen(world, test);
  return when === undefined ? undefined : when === branch ? 'yes' : 'no';
}

/** The value of a test that means yes. */
function yesWhen(world: FactWorld, test: Held): boolean | undefined {
  const operation = definitionOf(test);
  if (operation?.kind === 'unary' && operation.operator === '!') {
    const inner = yesWhen(world, { ...test, register: operation.operand });
    return inner === undefined ? undefined : !inner;
  }
  if (operation?.kind === 'compare') {
    const constant = constantOf(world, { ...test, register: operation.right }) ?? constantOf(world, { ...test, register: operation.left });
    const right = accessNames({ ...test, register: operation.right }).at(-1) ?? '';
    const { questions } = world.vocabulary;
    const isYes = constant?.value === true || speaks(questions.granted, String(constant?.value ?? '')) || /^(?:GRANTED|AUTHORIZED)$/.test(right);
    const isNo = constant?.value === false || speaks(questions.refused, String(constant?.value ?? '')) || /^(?:DENIED|BLOCKED|NEVER_ASK_AGAIN)$/.test(right);
    if (isYes === isNo) return undefined;
    const isEqual = operation.operator === '===' || operation.operator === '==';
    return isEqual === isYes;
  }
  const name = accessNames(test).at(-1) ?? '';
  return !speaks(world.vocabulary.questions.noes, name);
}

/** Whether control only gets there by an exception. */
function isInHandler(file: FileIr, index: number, span: Span): boolean {
  const { blocks } = file.functions[index]!;
  const handlers = new Set(blocks.flatMap(({ handler }) => (handler === undefined ? [] : [handler])));
  return blocks.some(({ operations }, block) => handlers.has(block) && operations.some(operation => operation.span.start === span.start && operation.span.end === span.end));
}

/** Whether a function is what is run for a no: `fail`, `onCancel`, `.catch(…)`, the button that says no; a delay in between changes nothing. */
function runsAfterRefusal(world: FactWorld, file: FileIr, index: number, depth: number): boolean {
  const { parent } = file.functions[index]!;
  if (parent === undefined) return false;
  const isIt = (held: Held) => {
    const placed = traceOperation(world, held);
    return placed !== undefined && isKind(placed, 'function') && placed.file === file && placed.operation.function === index;
  };
  for (const call of operationsOf(file, 'call')) {
    if (call.function !== parent) continue;
    const last = accessNames({ ...call, register: call.operation.callee }).at(-1) ?? '';
    const at = call.operation.arguments.findIndex(argument => isIt({ ...call, register: argument.value }));
    if (at < 0) continue;
    if (last === 'catch' || (last === 'then' && at === 1)) return true;
    if (/^(?:setTimeout|nextTick|requestAnimationFrame|runAfterInteractions|then|finally)$/.test(last)) return isAfterRefusal(world, file, parent, call.operation.span, depth - 1);
    return false;
  }
  for (const object of operationsOf(file, 'object')) {
    if (object.function !== parent) continue;
    for (const property of object.operation.properties) {
      if (property.kind !== 'value' || !isIt({ ...object, register: property.value })) continue;
      const key = nameOfKey(object, property.key) ?? '';
      if (speaks(world.vocabulary.questions['refusal-handlers'], key)) return true;
      const label = ['text', 'label', 'title'].map(name => propertyOf(world, object, name)).find(value => value !== undefined);
      const said = label ? shownText(world, label) : '';
      return /^on(?:Press|Click|Tap)$|^handler$/.test(key) && answersNo(world.vocabulary, said);
    }
  }
  return false;
}
