import { stronglyConnected } from '../../graph/strongly-connected.js';
import { successorsOf } from '../../graph/control-flow.js';
import type { FileIr } from '../../ir/file-ir.js';
import { isAlike } from '../../ir/is-alike.js';
import type { Span } from '../../ir/span.js';
import { consentWrites } from '../grants/consent-writes.js';
import type { FoundFunction } from '../controls/follow-handlers.js';
import { keyOf } from '../controls/follow-handlers.js';
import { elementsOf } from '../elements/element-tree.js';
import type { FactWorld } from '../fact-world.js';
import type { RepeatedQuestion } from '../facts.js';
import { inEachFile } from '../in-each-file.js';
import { refusalHandlers } from '../refusals/find-refusals.js';
import { accessNames } from '../values/constant-value.js';
import { operationsOf, type Held } from '../values/definitions.js';
import { isKind, nameOfKey, traceOperation } from '../values/trace-value.js';
import { isAfterRefusal } from './after-refusal.js';
import { calledFunctions } from './called-functions.js';
import { questionsIn, type Question } from './consent-questions.js';
import { recurringEntries } from './recurring-entries.js';
import { isRemembered, remembersSomewhere } from './remembered-refusal.js';
import { behind } from './words-behind.js';

/** Finds where a project asks again somebody who refused, and nothing on the way tells that they did. Keyed by file. */
export function findRepeatedQuestions(world: FactWorld): ReadonlyMap<string, readonly RepeatedQuestion[]> {
  const isAside = ({ path }: FileIr) => /(?:^|[/._-])(?:tests?|specs?|stories|mocks?|fixtures?)(?:[/._-]|$)/i.test(path);
  const hasNo = () => inEachFile(world, 'answers that say no', file => (!isAside(file) && consentWrites(file, world).some(({ says }) => says !== 'yes') ? [true] : []), isAlike).size > 0;
  const found = new Map<string, FoundQuestion>();
  const add = (question: FoundQuestion) => {
    const key = `${question.file} ${question.span.start}`;
    if (!found.has(key)) found.set(key, question);
  };
  for (const questions of inEachFile(world, 'questions asked again', file => (isAside(file) ? [] : askedAgainIn(world, file)), isAlike).values()) questions.forEach(add);
  const entries = [...inEachFile(world, 'questions that come back', file => (isAside(file) ? [] : comingBackIn(world, file, () => world.kept.of('whether a no is kept', hasNo))), isAlike).values()].flat();
  for (const again of ['interval', 'return', 'start'] as const) entries.filter(question => question.again === again).forEach(add);
  const byFile = new Map<string, RepeatedQuestion[]>();
  for (const { file, ...question } of [...found.values()].sort((left, right) => left.span.start - right.span.start)) byFile.set(file, [...(byFile.get(file) ?? []), question]);
  return byFile;
}

type FoundQuestion = RepeatedQuestion & { readonly file: string };

/** The questions that a refusal leads to again, in a function of a file or from an element of it. */
function askedAgainIn(world: FactWorld, file: FileIr): readonly FoundQuestion[] {
  const found: FoundQuestion[] = [];
  for (const { index } of file.functions) {
    for (const question of questionsIn(world, file, index)) {
      const { span, name, topic } = question;
      if (topic === 'settings') {
        if (isSentAtOnce(world, question)) found.push({ file: file.path, span, name, topic, again: 'settings' });
        continue;
      }
      if (isInRetryLoop(world, question) && !isRemembered(world, { file, span }, false)) found.push({ file: file.path, span, name, topic, again: 'loop' });
      for (const call of callsBackTo(world, file, index)) if (!isRemembered(world, { file, span: call.span }, false)) found.push({ file: file.path, span: call.span, name, topic, again: 'refusal' });
    }
  }
  for (const element of elementsOf(file)) {
    for (const handler of refusalHandlers(world, element)) for (const { file: own, span, name, topic } of asksItself(world, handler)) found.push({ file: own.path, span, name, topic, again: 'refusal' });
  }
  return found;
}

/** The questions that what a file has run time and again comes to. */
function comingBackIn(world: FactWorld, file: FileIr, hasNo: () => boolean): readonly FoundQuestion[] {
  return recurringEntries(world, file).flatMap(({ run, again }) => askedFrom(world, run, hasNo(), new Set(), 3).flatMap(question => {
    const { span, name, topic } = question;
    // The dialog of a platform comes once at a start; what it does is not for the program to say.
    return topic === 'settings' || (again === 'start' && topic === 'permission') ? [] : [{ file: question.file.path, span, name, topic, again }];
  }));
}

/** Whether a question stands in a loop that goes on until the answer is yes. What is asked once for each thing of a list does not. */
function isInRetryLoop(world: FactWorld, { file, function: index, block, operation }: Question): boolean {
  const { blocks } = file.functions[index]!;
  const loop = stronglyConnected(blocks.keys(), at => successorsOf(blocks[at]!)).find(component => component.includes(block));
  if (!loop || (loop.length === 1 && !successorsOf(blocks[block]!).includes(block))) return false;
  return loop.some(at => {
    const { end } = blocks[at]!;
    if (end.kind !== 'branch' || end.asks !== 'truthy' || (loop.includes(end.whenTrue) && loop.includes(end.whenFalse))) return false;
    return behind(world, { file, function: index, register: end.test }).operations.has(operation);
  });
}

/** The calls by which a function, or what is nested in it, runs it again because somebody said no. */
function callsBackTo(world: FactWorld, file: FileIr, index: number): readonly { readonly span: Span }[] {
  const inside = nestedIn(file, index);
  const isSelf = (held: Held) => calledFunctions(world, held).some(one => one.file === file && one.index === index);
  return operationsOf(file, 'call').flatMap(call => {
    if (!inside.has(call.function) || index === 0) return [];
    const at: Held = { ...call, register: call.operation.callee };
    const last = accessNames(at).at(-1) ?? '';
    const isHandedOn = /^(?:setTimeout|catch)$/.test(last) && call.operation.arguments.some(argument => isSelf({ ...call, register: argument.value }) && !isCallOf(call.file, argument.value, call.function));
    if (!isHandedOn && !isSelf(at)) return [];
    return last === 'catch' || isAfterRefusal(world, file, call.function, call.operation.span) ? [{ span: call.operation.span }] : [];
  });
}

/** Whether a register is what a call gives, and not the function itself. */
function isCallOf(file: FileIr, register: number, index: number): boolean {
  return file.functions[index]!.blocks.some(({ operations }) => operations.some(operation => operation.kind === 'call' && operation.target === register));
}

function nestedIn(file: FileIr, index: number): ReadonlySet<number> {
  const found = new Set([index]);
  for (const body of file.functions) if (body.parent !== undefined && found.has(body.parent)) found.add(body.index);
  return found;
}

/** Whether the settings are opened for a no, with no word in between. */
function isSentAtOnce(world: FactWorld, { file, function: index, span }: Question): boolean {
  return isAfterRefusal(world, file, index, span, 1) && askedBefore(world, file, index);
}

function askedBefore(world: FactWorld, file: FileIr, index: number): boolean {
  for (let at: number | undefined = index; at !== undefined && at !== 0; at = file.functions[at]!.parent) if (questionsIn(world, file, at).some(({ topic }) => topic === 'permission')) return true;
  return false;
}

/** The questions of a function that a refusal runs; what a delay runs is its own. Another question after the first is none of these. */
function asksItself(world: FactWorld, { file, index }: FoundFunction): readonly Question[] {
  return [...nestedIn(file, index)].flatMap(one => questionsIn(world, file, one)).filter(({ topic, name }) => topic === 'consent' && !/second|retain|confirm|detail|guest|reason|survey/i.test(name));
}

/** The questions that a function comes to, itself or by what it calls, without anything that tells of an earlier no. */
function askedFrom(world: FactWorld, run: FoundFunction, hasNo: boolean, seen: Set<string>, depth: number): readonly Question[] {
  if (seen.has(keyOf(run))) return [];
  seen.add(keyOf(run));
  const { file, index } = run;
  const own = questionsIn(world, file, index).filter(question => !isRemembered(world, question, hasNo) && !isRememberedInside(world, question, hasNo));
  const asked = new Set(questionsIn(world, file, index).map(({ operation }) => operation));
  if (depth === 0) return own;
  const further = operationsOf(file, 'call').flatMap(call => {
    if (call.function !== index || asked.has(call.operation) || isRemembered(world, { file, span: call.operation.span }, hasNo)) return [];
    const callee: Held = { ...call, register: call.operation.callee };
    const last = accessNames(callee).at(-1) ?? '';
    const callbacks = isRegistration(last) ? [] : call.operation.arguments.flatMap(argument => callbacksIn(world, { ...call, register: argument.value }));
    return [...calledFunctions(world, callee), ...callbacks].flatMap(next => askedFrom(world, next, hasNo, seen, depth - 1));
  });
  return [...own, ...further];
}

/** Whether what asks, where it is the project's own, looks for an earlier no by itself. */
function isRememberedInside(world: FactWorld, { operation, file, function: index }: Question, hasNo: boolean): boolean {
  if (operation.kind !== 'call') return false;
  return calledFunctions(world, { file, function: index, register: operation.callee }).some(one => remembersSomewhere(world, one.file, one.index, hasNo));
}

/** What takes a function for later: an event, a route, a button, a component. */
function isRegistration(last: string): boolean {
  return /^(?:addEventListener|addListener|on|once|subscribe|watch|useEffect|useCallback|useMemo|setInterval|createElement|Page|App|Component|defineComponent|createApp|get|post|put|use|beforeEach|onShow|onMounted|useFocusEffect|onLoad|onLaunch|describe|it|test|memo|forwardRef)$/.test(last) || /modal|alert|confirm|dialog|prompt|messagebox|popup|actionsheet/i.test(last);
}

function callbacksIn(world: FactWorld, held: Held): readonly FoundFunction[] {
  const placed = traceOperation(world, held);
  if (placed && isKind(placed, 'function')) return [{ file: placed.file, index: placed.operation.function }];
  if (!placed || !isKind(placed, 'object')) return [];
  return placed.operation.properties.flatMap(property => {
    const key = property.kind === 'value' ? nameOfKey(placed, property.key) : undefined;
    const value = property.kind === 'value' && key !== undefined && /^(?:success|complete|fail)$/.test(key) ? traceOperation(world, { ...placed, register: property.value }) : undefined;
    return value && isKind(value, 'function') ? [{ file: value.file, index: value.operation.function }] : [];
  });
}
