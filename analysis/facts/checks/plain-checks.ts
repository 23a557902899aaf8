import type { FileIr } from '../../ir/file-ir.js';
import type { Span } from '../../ir/span.js';
import type { TestedValues } from '../../summaries/infer-summary.js';
import type { ApiNode } from '../../summaries/api.js';
import { evidenceOf, evidenceOfNames, type EvidenceContext } from '../../consent/evidence.js';
import { namesAct, namesRecording, tellsAnswer } from '../../vocabulary/answer-functions.js';
import { namesConsent } from '../../vocabulary/consent-words.js';
import { purposesNamedIn } from '../../vocabulary/purposes.js';
import { speaks } from '../../vocabulary/wording.js';
import type { LinkedProgram } from '../linked-program.js';
import { testedValues } from '../tested-values.js';
import type { ConsentCheck } from '../facts.js';
import { accessNames } from '../values/constant-value.js';
import { definitionOf, variableOf, type Held } from '../values/definitions.js';
import { nameOfKey, traceValue } from '../values/trace-value.js';
import { holderBehind } from './answer-holders.js';
import { functionBehind, methodByType, testedOperation } from './asked-functions.js';
import type { FoundFunction } from '../controls/follow-handlers.js';
import { missingAsYes, type MissingAsYes } from './missing-answers.js';
import { evidenceInWords } from './tested-words.js';

interface PlainWorld {
  readonly program: LinkedProgram;
  readonly evidence: EvidenceContext;
  readonly texts: ReadonlyMap<string, string>;
}

type PlainCheck = ConsentCheck & { readonly file: string };

/** Finds the checks of a file that cannot stop anything, whatever they guard: a function nobody calls, a promise, a missing answer that counts as yes. */
export function plainChecks(world: PlainWorld, file: FileIr): readonly PlainCheck[] {
  if (!speaks(world.evidence.vocabulary.controls.asks, world.texts.get(file.path) ?? '')) return [];
  const found: PlainCheck[] = [];
  for (const { index, blocks } of file.functions) {
    let tested: TestedValues | undefined;
    const testsOf = (): TestedValues => (tested ??= testedValues(world.program, world.program.keyOf(file.path, index)));
    for (const [block, { end }] of blocks.entries()) {
      const check = end.kind === 'branch' && end.asks === 'truthy' ? ofTest({ ...world, testsOf }, { file, function: index, register: end.test }, end.span, block) : undefined;
      if (check) found.push({ ...check, file: file.path });
    }
    found.push(...missingAsYes(file, index).filter(one => isAnswer(world, one)).map(one => toCheck(world, one)));
  }
  return found;
}

/** `testsOf`: what the function with the test tests. */
type TestWorld = PlainWorld & { readonly testsOf: () => TestedValues };

function ofTest(world: TestWorld, test: Held, span: Span, block: number): Omit<PlainCheck, 'file'> | undefined {
  const held = testedOperation(test);
  const operation = held && definitionOf(held);
  if (!operation) return undefined;
  switch (operation.kind) {
    case 'function':
      return notCalled(world, held, test, span);
    case 'read':
    case 'member':
      return notCalled(world, held, test, span) ?? notRead(world, held, test, span) ?? notAwaitedInList(world, { held, test, span, block });
    case 'constant':
      return assigned(world, test, span, block) ?? alwaysTrue(world, test, span, operation.value);
    case 'call':
      return notAwaited(world, { held, test, span, block }) ?? notAwaitedInList(world, { held, test, span, block }) ?? notRead(world, held, test, span);
    case 'compare':
      return notAwaitedInList(world, { held: { ...held, register: operation.left }, test, span, block });
    default:
      return undefined;
  }
}

/** `if (consent.ads = 'granted')`: what is tested is what was just put there. */
function assigned({ evidence, texts }: PlainWorld, test: Held, span: Span, block: number): Omit<PlainCheck, 'file'> | undefined {
  const operation = definitionOf(test);
  if (operation?.kind !== 'constant' || !operation.value) return undefined;
  const { operations } = test.file.functions[test.function]!.blocks[block]!;
  const write = operations.find(one => (one.kind === 'write-member' || (one.kind === 'write' && !one.declares)) && one.source === test.register);
  if (write?.kind !== 'write-member' && write?.kind !== 'write') return undefined;
  const names = write.kind === 'write' ? [variableOf(test.file, write.variable).name] : [...accessNames({ ...test, register: write.object }), nameOfKey(test, write.key) ?? ''];
  if (evidenceOfNames(evidence, names, false) === undefined) return undefined;
  const text = texts.get(test.file.path) ?? '';
  const equals = text.slice(0, operation.span.start).lastIndexOf('=');
  const isPlain = equals > span.start && /^=\s*$/.test(text.slice(equals, operation.span.start)) && /[\w$\]\s]/.test(text[equals - 1] ?? '');
  return { span, name: textAt(text, span), defect: 'assigned', guarded: [], isCertain: true, ...(isPlain && { repair: { kind: 'equals' as const, span: { start: equals, end: equals + 1 }, text: '===' } }) };
}

/** `if (hasConsent)` of a ref or a signal: it is there whatever it holds. */
function notRead({ program, evidence, texts }: PlainWorld, held: Held, test: Held, span: Span): Omit<PlainCheck, 'file'> | undefined {
  const name = accessNames(test).at(-1) ?? accessNames(held).at(-1);
  if (name === undefined || namesConsent(evidence.vocabulary, name.replace(/\$$|(?:Ref|Signal|Subject|Atom)$/, '')) === undefined) return undefined;
  const holder = holderBehind(program, held);
  if (!holder) return undefined;
  const end = holder.reads !== undefined && (texts.get(test.file.path) ?? '').slice(span.start, span.end).endsWith(name) ? span.end : undefined;
  return { span, name, defect: 'not-read', guarded: [], isCertain: true, ...(end !== undefined && { repair: { kind: 'read' as const, span: { start: end, end }, text: holder.reads! } }) };
}

/** Methods of a list that ask each of its elements something. */
const askingEach: ReadonlySet<string> = new Set(['every', 'some', 'find', 'filter', 'findLast']);

/** `purposes.every(async purpose => …)`: what each is asked for is a promise, and a list that is filtered so stays whole. */
function notAwaitedInList({ program, evidence, texts }: TestWorld, { held, span }: AskedCall): Omit<PlainCheck, 'file'> | undefined {
  let operation = definitionOf(held);
  if (operation?.kind === 'member' && 'name' in operation.key && operation.key.name === 'length') {
    const list = testedOperation({ ...held, register: operation.object });
    operation = list && definitionOf(list);
    held = list ?? held;
  }
  if (operation?.kind !== 'call' || operation.form !== 'call') return undefined;
  const callee = definitionOf({ ...held, register: operation.callee });
  const [asking] = operation.arguments;
  if (callee?.kind !== 'member' || !('name' in callee.key) || !askingEach.has(callee.key.name) || asking?.kind !== 'value') return undefined;
  const asked = functionBehind(program, { ...held, register: asking.value });
  const body = asked?.file.functions[asked.index];
  if (!asked || !body || body.isGenerator || !(body.isAsync || isPromise(body.returnType))) return undefined;
  const isConsent = accessNames({ ...held, register: asking.value }).some(name => namesConsent(evidence.vocabulary, name))
    || body.blocks.some(({ end }) => end.kind === 'return' && end.value !== undefined && evidenceInWords(evidence, { file: asked.file, function: asked.index, register: end.value }) !== undefined);
  if (!isConsent) return undefined;
  return { span, name: textAt(texts.get(held.file.path) ?? '', operation.span), defect: 'not-awaited', guarded: [], isCertain: true };
}

function textAt(text: string, { start, end }: Span): string {
  const shown = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return shown.length > 60 ? `${shown.slice(0, 59)}…` : shown;
}

/** `const analyticsConsent = true`, tested afterwards. */
function alwaysTrue({ evidence }: PlainWorld, test: Held, span: Span, value: unknown): Omit<PlainCheck, 'file'> | undefined {
  const name = accessNames(test).at(-1);
  if (value !== true || name === undefined || namesConsent(evidence.vocabulary, name) === undefined) return undefined;
  return { span, name, defect: 'always-true', guarded: [], isCertain: true };
}

/** `if (hasConsent)`: a function is there whatever it would say. */
function notCalled({ program, evidence, texts }: PlainWorld, held: Held, test: Held, span: Span): Omit<PlainCheck, 'file'> | undefined {
  const names = accessNames(test).length > 0 ? accessNames(test) : accessNames(held);
  const name = names.at(-1);
  if (name === undefined || evidenceOfNames(evidence, names, false) === undefined) return undefined;
  const asked = functionBehind(program, held) ?? methodByType(program, held);
  if (!asked) return undefined;
  const body = asked.file.functions[asked.index]!;
  if (body.kind === 'getter' || !(tellsAnswer(evidence.vocabulary, name) || (!namesAct(evidence.vocabulary, name) && saysYesOrNo(program, asked)))) return undefined;
  const isPlain = body.parameters.every(({ optional, rest }) => optional || rest) && !body.isAsync;
  const text = (texts.get(test.file.path) ?? '').slice(span.start, span.end);
  // A negation is a side of the branch; the text of the test may still hold it.
  const end = isPlain && text.endsWith(name) ? span.end : undefined;
  return { span, name: `${name}`, defect: 'not-called', guarded: [], isCertain: true, ...(end !== undefined && { repair: { kind: 'call' as const, span: { start: end, end } } }) };
}

/** Whether all that a function gives back is a yes or a no that something was compared for. */
function saysYesOrNo(program: LinkedProgram, { file, index }: FoundFunction): boolean {
  const returns = program.summaryOf(program.keyOf(file.path, index))?.returns ?? [];
  return returns.some(({ atom }) => atom.kind === 'derived') && returns.every(({ atom }) => (atom.kind === 'derived' && yesOrNo.has(atom.operator)) || (atom.kind === 'constant' && typeof atom.value === 'boolean'));
}

const yesOrNo: ReadonlySet<string> = new Set(['===', '!==', '==', '!=', '!', 'truth', 'contains', '>', '>=', '<', '<=', 'flag', 'every', 'some']);

interface AskedCall {
  readonly held: Held;
  readonly test: Held;
  readonly span: Span;
  readonly block: number;
}

/** `if (hasConsent())` of a promise: it is there before anybody answers. */
function notAwaited({ program, evidence, testsOf }: TestWorld, { held, test, span, block }: AskedCall): Omit<PlainCheck, 'file'> | undefined {
  const operation = definitionOf(held);
  if (operation?.kind !== 'call') return undefined;
  const callee = { ...held, register: operation.callee };
  const asked = functionBehind(program, callee) ?? methodByType(program, callee);
  const body = asked?.file.functions[asked.index];
  if (asked && !(body!.isAsync || isPromise(body!.returnType) || program.summaryOf(program.keyOf(asked.file.path, asked.index))?.returns.some(({ atom }) => atom.kind === 'object' && atom.shape === 'promise'))) return undefined;
  if (body?.isGenerator) return undefined;
  if (!asked && !isOutside(program, callee) && definitionOf(callee)?.kind !== 'member') return undefined;
  const { tests, heap } = testsOf();
  const value = tests[block] ?? [];
  const isPromised = value.length > 0 && value.every(({ atom }) => atom.kind === 'object' && atom.shape === 'promise');
  if (!asked && !isPromised && !value.some(({ atom }) => atom.kind === 'api' && atom.step === 'call' && hasAwaited(atom.node))) return undefined;
  const named = evidenceInWords(evidence, held);
  const isConsent = named !== undefined || value.some(({ atom }) => {
    const inside = atom.kind === 'object' ? (evidence.held(atom.id, '%awaited') ?? heap.read(atom.id, '%awaited') ?? []) : [{ atom }];
    return inside.some(one => {
      const found = evidenceOf({ ...evidence, held: (object, field) => evidence.held(object, field) ?? heap.read(object, field) }, one.atom);
      return found !== undefined && !(found.isCandidate && found.purposes.length === 0);
    });
  });
  if (!isConsent) return undefined;
  const around = test.file.functions[test.function]!;
  const mayAwait = around.isAsync && held.file === test.file && held.function === test.function;
  const { start, end } = operation.span;
  const isBare = span.start === start && span.end === end;
  return {
    span, name: `${accessNames(callee).at(-1) ?? ''}()`, defect: 'not-awaited', guarded: [], isCertain: true,
    ...(mayAwait && { repair: { kind: 'await' as const, span: { start, end }, ...(isBare ? {} : { inParentheses: true }) } }),
  };
}

function isPromise(type: { readonly kind: string } | undefined): boolean {
  return type?.kind === 'name' && 'name' in type && /^Promise(?:Like)?$/.test(String(type.name));
}

function isOutside(program: LinkedProgram, held: Held): boolean {
  return traceValue(program, held)?.kind === 'package';
}

function hasAwaited(node: ApiNode | undefined): boolean {
  return node?.awaited() !== undefined;
}

/** Whether what is missing is an answer about consent: by what is tested, by the variable it is kept in, or by the function that gives it back. */
function isAnswer({ evidence }: PlainWorld, { file, function: index, tested, variable, isReturned, form }: MissingAsYes): boolean {
  const { name, kind } = file.functions[index]!;
  if (kind === 'constructor' || (name !== undefined && namesRecording(evidence.vocabulary, name))) return false;
  const says = (text: string | undefined) => text !== undefined && namesConsent(evidence.vocabulary, text) !== undefined;
  const byFunction = isReturned && name !== undefined && tellsAnswer(evidence.vocabulary, name) && says(name);
  if (form === 'failure') return byFunction;
  if (byFunction || says(variable)) return true;
  const last = tested && accessNames(tested).at(-1);
  // A record of choices has other fields, too: whether its banner is shown.
  return tested !== undefined && last !== undefined && (says(last) || purposesNamedIn(evidence.vocabulary, last).length > 0) && evidenceInWords(evidence, tested) !== undefined;
}

function toCheck({ texts }: PlainWorld, { file, span, constant }: MissingAsYes): PlainCheck {
  return { file: file.path, span, name: textAt(texts.get(file.path) ?? '', span), defect: 'yes-by-default', guarded: [], isCertain: true, repair: { kind: 'default', span: constant } };
}
