import type { FileIr } from '../../ir/file-ir.js';
import { isAlike } from '../../ir/is-alike.js';
import type { Span } from '../../ir/span.js';
import { answersNo } from '../../vocabulary/answer-words.js';
import { namesRefusal } from '../../vocabulary/consent-words.js';
import { purposesNamedIn } from '../../vocabulary/purposes.js';
import { splitWords } from '../../vocabulary/split-words.js';
import { evidenceInWords } from '../checks/tested-words.js';
import { blocksDecidedBy } from '../checks/tests-before.js';
import { followFunctions, handlersOf, keyOf, presses, type FoundFunction } from '../controls/follow-handlers.js';
import { attributeOf, attributeShown, textIn } from '../elements/element-attributes.js';
import { ancestorsOf, elementsOf, type ElementNode } from '../elements/element-tree.js';
import type { FactWorld } from '../fact-world.js';
import { inEachFile } from '../in-each-file.js';
import { accessNames, constantOf, shownText } from '../values/constant-value.js';
import { definitionOf, operationsOf, type Held, type Placed } from '../values/definitions.js';
import { isKind, propertyOf, traceOperation } from '../values/trace-value.js';
import type { RefusalBranch } from '../facts.js';
import { refusedSideOfAnswer } from './answered-questions.js';
import { asksForData, neverConditions } from './asked-matter.js';
import { blockingOf, blockingReturn, comparesWithBlock } from './blocking-calls.js';
import { shownIn } from './shown-in.js';
import { answerParameters, isAnswer, isWithdrawal, type AnswerParameter } from './withdrawals.js';

type FoundRefusal = RefusalBranch & { readonly file: string };

/** Finds where a project answers a refusal of consent by ending the service, each with the statement that does. Keyed by file. */
export function findRefusals(world: FactWorld): ReadonlyMap<string, readonly RefusalBranch[]> {
  const found = new Map<string, FoundRefusal>();
  const add = (refusal: FoundRefusal | undefined) => {
    if (refusal) found.set(`${refusal.file} ${refusal.span.start}`, found.get(`${refusal.file} ${refusal.span.start}`) ?? refusal);
  };
  for (const refusals of inEachFile(world, 'refusals', file => refusalsIn(world, file), isAlike).values()) refusals.forEach(add);
  const byFile = new Map<string, RefusalBranch[]>();
  for (const { file, ...refusal } of [...found.values()].sort((left, right) => left.span.start - right.span.start)) byFile.set(file, [...(byFile.get(file) ?? []), refusal]);
  return byFile;
}

function refusalsIn(world: FactWorld, file: FileIr): readonly FoundRefusal[] {
  return [
    ...elementsOf(file).flatMap(element => ofElement(world, element)),
    ...ofMarkup(world, file),
    ...operationsOf(file, 'call').flatMap(call => ofDialog(world, call)),
    ...file.functions.flatMap(({ index }) => ofTests(world, file, index)),
    ...answerParameters(world, file).flatMap(answer => ofAnswer(world, answer)),
    ...file.functions.flatMap(({ index }) => (isWithdrawal(world, file, index) ? endsOfPeople(world, file, index) : [])),
  ];
}

const refusing = ['onRefuse', 'onReject', 'onDecline', 'onDisagree', 'onDeny', 'onDisagreed', 'onRefused', 'onRejected', 'onDeclined'];

/** What the script beside a mini-program's page does where somebody presses a button that says no. */
function ofMarkup(world: FactWorld, { path, handlers = [], shown = [] }: FileIr): readonly FoundRefusal[] {
  const script = handlers.length === 0 ? undefined : ['js', 'ts'].map(ending => world.files.get(path.replace(/\.\w+$/, `.${ending}`))).find(one => one !== undefined);
  if (!script || !asksForData(world, shown.map(text => (/^\w+$/.test(text) ? splitWords(text).join(' ') : text)).join(' '))) return [];
  return handlers.filter(({ event, label }) => event === 'tap' && saysNo(world, label)).flatMap(({ name }) => {
    const method = script.functions.find(one => one.name === name);
    return method ? firstBlocking(world, [{ file: script, index: method.index }]) : [];
  });
}

function saysNo({ vocabulary }: FactWorld, label: string): boolean {
  return namesRefusal(vocabulary, label) !== undefined || /^(?:退出|离开|no(?:,? thanks)?|exit|quit|leave|don['’]t agree|disagree)\b/i.test(label.trim());
}

/** A button that says no, or a dialog that says what no does. */
function ofElement(world: FactWorld, element: ElementNode): readonly FoundRefusal[] {
  return firstBlocking(world, refusalHandlers(world, element));
}

/** Finds what an element runs where somebody refuses the use of their data: a button that says no, or a dialog that says what no does. */
export function refusalHandlers(world: FactWorld, element: ElementNode): readonly FoundFunction[] {
  const props = refusing.filter(name => attributeOf(world, element, name));
  const label = textIn(world, element) || attributeShown(world, element, 'title', 'label', 'text', 'cancelText');
  const isNo = attributeOf(world, element, ...presses) !== undefined && saysNo(world, label);
  const isCancel = props.length === 0 && attributeOf(world, element, 'onCancel') !== undefined;
  if (props.length === 0 && !isNo && !isCancel) return [];
  const root = ancestorsOf(element).at(-1) ?? element;
  const texts = [textIn(world, root), attributeShown(world, root, 'title', 'content', 'message', 'description'), attributeShown(world, element, 'title', 'content', 'message', 'description'), isNo ? '' : element.words.join(' ')];
  if (!asksForData(world, texts.join(' '))) return [];
  return handlersOf(world, element, props.length > 0 ? props : isNo ? presses : ['onCancel']);
}

/** The side of a test on which the box of a consent was turned off. */
function ofAnswer(world: FactWorld, answer: AnswerParameter): readonly FoundRefusal[] {
  const { file, index } = answer;
  return file.functions[index]!.blocks.flatMap(({ end }, block) => {
    const test = end.kind === 'branch' && end.asks === 'truthy' ? { file, function: index, register: end.test } : undefined;
    const operation = test && definitionOf(test);
    if (!test || !operation) return [];
    const isNegated = operation.kind === 'unary' && operation.operator === '!';
    return isAnswer(world, answer, isNegated ? { ...test, register: operation.operand } : test) ? onSide(world, file, index, { block, branch: isNegated }).filter(({ ends }) => ends !== 'request') : [];
  });
}

/** What a withdrawal ends beside the consent: the session, the account. */
function endsOfPeople(world: FactWorld, file: FileIr, index: number): readonly FoundRefusal[] {
  return firstBlocking(world, [{ file, index }]).filter(({ ends }) => ends !== 'request');
}

/** Whatever a function ends on every call, in itself or in what it calls, or by a dialog that only leads out or back. */
function firstBlocking(world: FactWorld, functions: readonly FoundFunction[], mayAsk = true): readonly FoundRefusal[] {
  for (const { file, index } of functions) {
    const operations = file.functions[index]!.blocks.flatMap(block => block.operations);
    const found = operations.map(operation => blockingOf(world, { file, function: index }, operation)).find(one => one !== undefined);
    if (found) return [{ file: file.path, span: found.span, ends: found.ends, purposes: [] }];
    const asked = mayAsk ? operations.flatMap(operation => (operation.kind === 'call' ? waysOut(world, { file, function: index, operation }) : [])) : [];
    if (asked.length > 0) return asked.slice(0, 1);
  }
  return [];
}

/** What the buttons of a dialog end, where each that does anything ends something: who said no is let out or sent back to the question. */
function waysOut(world: FactWorld, call: Placed<'call'>): readonly FoundRefusal[] {
  if (!isDialog(call)) return [];
  const buttons = call.operation.arguments.flatMap(argument => {
    const placed = traceOperation(world, { ...call, register: argument.value });
    return placed && isKind(placed, 'array') ? placed.operation.elements.map(element => traceOperation(world, { ...placed, register: element.value })) : [];
  });
  const pressed = buttons.map(button => (button && isKind(button, 'object') ? functionsOf(world, pressKeys.map(key => propertyOf(world, button, key))) : [])).filter(functions => functions.length > 0);
  const ends = pressed.map(functions => firstBlocking(world, functions, false));
  return ends.every(found => found.length > 0) ? ends.flat() : [];
}

const pressKeys = ['onPress', 'onClick', 'handler'];

function isDialog(call: Placed<'call'>): boolean {
  return /modal|alert|confirm|dialog|prompt|messagebox|popup/i.test(accessNames({ ...call, register: call.operation.callee }).at(-1) ?? '');
}

/** `showModal({ content, success })`, `Modal.confirm({ onCancel })`, `Alert.alert(title, text, buttons)`, `confirm(text).catch(…)`. */
function ofDialog(world: FactWorld, call: Placed<'call'>): readonly FoundRefusal[] {
  if (!isDialog(call)) return [];
  const held = call.operation.arguments.map(argument => ({ ...call, register: argument.value }));
  const texts = held.map(each => shownIn(world, each)).join(' ');
  if (!asksForData(world, texts)) return [];
  return held.flatMap(each => {
    const placed = traceOperation(world, each);
    if (placed && isKind(placed, 'object')) return [...inCallbacks(world, placed), ...onAnswer(world, placed)];
    if (!placed || !isKind(placed, 'array')) return [];
    return placed.operation.elements.flatMap(element => {
      const button = traceOperation(world, { ...placed, register: element.value });
      if (!button || !isKind(button, 'object')) return [];
      const label = propertyOf(world, button, 'text') ?? propertyOf(world, button, 'label');
      const says = label ? shownText(world, label) : '';
      return answersNo(world.vocabulary, says) ? firstBlocking(world, functionsOf(world, pressKeys.map(key => propertyOf(world, button, key)))) : [];
    });
  });
}

function inCallbacks(world: FactWorld, options: Placed<'object'>): readonly FoundRefusal[] {
  return firstBlocking(world, functionsOf(world, ['onCancel', 'cancel', 'onReject', 'onRefuse', 'onDecline', 'onNegative', 'fail'].map(key => propertyOf(world, options, key))));
}

/** The side of `success(result)` on which `result.cancel` is true or `result.confirm` is not. */
function onAnswer(world: FactWorld, options: Placed<'object'>): readonly FoundRefusal[] {
  const [callback] = functionsOf(world, [propertyOf(world, options, 'success') ?? propertyOf(world, options, 'complete')]);
  if (!callback) return [];
  const { file, index } = callback;
  return file.functions[index]!.blocks.flatMap(({ end }, block) => {
    if (end.kind !== 'branch' || end.asks !== 'truthy') return [];
    const name = accessNames({ file, function: index, register: end.test }).at(-1);
    const side = name === 'cancel' ? true : name === 'confirm' ? false : undefined;
    return side === undefined ? [] : onSide(world, file, index, { block, branch: side });
  });
}

function onSide(world: FactWorld, file: FileIr, index: number, edge: { readonly block: number; readonly branch: boolean }): readonly FoundRefusal[] {
  const { blocks } = file.functions[index]!;
  const decided = blocksDecidedBy(file, index, edge);
  const operations = decided.flatMap(block => blocks[block]!.operations);
  for (const operation of operations) {
    const own = blockingOf(world, { file, function: index }, operation);
    if (own) return [{ file: file.path, span: own.span, ends: own.ends, purposes: [] }];
  }
  // That the page that says no is not left again is no further condition.
  const within = decided.flatMap(block => {
    const { end } = blocks[block]!;
    return end.kind === 'branch' && comparesWithBlock(world, { file, function: index, register: end.test }) ? [true, false].flatMap(branch => blocksDecidedBy(file, index, { block, branch })) : [];
  });
  for (const block of [...decided, ...within]) {
    const span = blockingReturn(world, { file, function: index }, blocks[block]!.end);
    if (span) return [{ file: file.path, span, ends: 'request', purposes: [] }];
  }
  const called = operations.flatMap(operation => (operation.kind === 'call' ? functionsOf(world, [{ file, function: index, register: operation.callee }]) : []));
  return firstBlocking(world, called);
}

/** Tests of consent for purposes that no service needs, where the side without it ends the request. */
function ofTests(world: FactWorld, file: FileIr, index: number): readonly FoundRefusal[] {
  const body = file.functions[index]!;
  return body.blocks.flatMap(({ end }, block) => {
    if (end.kind !== 'branch' || end.asks !== 'truthy') return [];
    const test: Held = { file, function: index, register: end.test };
    const answered = refusedSideOfAnswer(world, test);
    if (answered !== undefined) return onSide(world, file, index, { block, branch: answered });
    const found = evidenceInWords(world, test);
    const purposes = found?.purposes.filter(id => neverConditions.has(id)) ?? [];
    if (!found || purposes.length === 0 || purposes.length < found.purposes.length) return [];
    const side = refusedSide(world, test);
    if (side === undefined) return [];
    const refused = onSide(world, file, index, { block, branch: side });
    return isAbout(world, file, index, purposes, refused[0]?.span) ? [] : refused.map(one => ({ ...one, purposes }));
  });
}

/** The side of a test on which consent is missing. */
function refusedSide(world: FactWorld, test: Held): boolean | undefined {
  const operation = definitionOf(test);
  if (operation?.kind !== 'compare') return false;
  const constant = constantOf(world, { ...test, register: operation.right })?.value;
  const isYes = constant === true || constant === 'granted' || constant === 'accepted' || constant === 'yes';
  const isNo = constant === false || constant === undefined || constant === null || constant === 'denied' || constant === 'refused' || constant === 'no';
  if (operation.operator === '===' || operation.operator === '==') return isYes ? false : isNo ? true : undefined;
  return operation.operator === '!==' || operation.operator === '!=' ? (isYes ? true : isNo ? false : undefined) : undefined;
}

/** Whether a function is for the purpose itself, by its name, its file's or what it calls: `sendNewsletter`. */
function isAbout({ vocabulary }: FactWorld, file: FileIr, index: number, purposes: readonly string[], blocking: Span | undefined): boolean {
  const body = file.functions[index]!;
  const isOne = (text: string) => purposesNamedIn(vocabulary, text).some(id => purposes.includes(id));
  if (isOne(file.path) || isOne(body.name ?? '')) return true;
  return body.blocks.flatMap(({ operations }) => operations).some(operation => {
    if (operation.kind !== 'call' || (blocking && operation.span.start <= blocking.end)) return false;
    return isOne(accessNames({ file, function: index, register: operation.callee }).at(-1) ?? '');
  });
}

function functionsOf(world: FactWorld, values: readonly (Held | undefined)[]): readonly FoundFunction[] {
  const found = new Map<string, FoundFunction>();
  for (const value of values) if (value) for (const one of followFunctions(world, value)) found.set(keyOf(one), one);
  return [...found.values()];
}
