import type { FileIr } from '../../ir/file-ir.js';
import type { Span } from '../../ir/span.js';
import { isAffirmative, namesConsent } from '../../vocabulary/consent-words.js';
import { begins, ends, speaks } from '../../vocabulary/wording.js';
import { testedOperation } from '../checks/asked-functions.js';
import { evidenceInWords } from '../checks/tested-words.js';
import { functionAt, testsBefore, type TestBefore } from '../checks/tests-before.js';
import { constantBeginning } from '../controls/find-grants.js';
import { functionOf, type FoundFunction } from '../controls/follow-handlers.js';
import type { FactWorld } from '../fact-world.js';
import { accessNames, constantOf } from '../values/constant-value.js';
import { definitionOf, operationsOf, variableOf, type Held, type Placed } from '../values/definitions.js';
import { consentWrites } from './consent-writes.js';

/** A place that says yes for somebody. */
export interface YesWrite {
  readonly span: Span;
  readonly function: number;
  /** Whether it is kept or sent, and not only shown by a page. */
  readonly isKept: boolean;
}

/** Finds where a file records a yes to the use of data: calls that keep or send it, states, fields and cookies that become true. */
export function yesWrites(world: FactWorld, file: FileIr): readonly YesWrite[] {
  return world.kept.of(`yes writes of ${file.path}`, () => findWrites(world, world.files.get(file.path)!));
}

function findWrites(world: FactWorld, file: FileIr): readonly YesWrite[] {
  const found = new Map<number, YesWrite>();
  const add = (span: Span, index: number | undefined, isKept: boolean) => {
    if (index !== undefined && !found.has(span.start)) found.set(span.start, { span, function: index, isKept });
  };
  for (const { span, says } of consentWrites(file, world, true)) if (says === 'yes') add(span, functionAt(file, { file: file.path, ...span }), true);
  for (const call of operationsOf(file, 'call')) {
    const kind = kindOfCall(world, call);
    if (kind) add(call.operation.span, call.function, kind === 'kept');
  }
  for (const { function: index, operation } of operationsOf(file, 'write-member')) {
    const key = 'name' in operation.key ? operation.key.name : '';
    const held: Held = { file, function: index, register: operation.source };
    if (key === 'cookie' ? isYesCookie(constantBeginning(world, held)) : isYes(world, held) && namesYes(world, [...accessNames({ ...held, register: operation.object }).filter(name => name !== 'this'), ...(key === 'value' || key === 'current' ? [] : [key])])) add(operation.span, index, key === 'cookie' || accessNames({ ...held, register: operation.object }).includes('localStorage'));
  }
  for (const { function: index, operation } of operationsOf(file, 'write')) {
    if (!operation.declares && isYes(world, { file, function: index, register: operation.source }) && namesYes(world, [variableOf(file, operation.variable).name])) add(operation.span, index, false);
  }
  return [...found.values()];
}

/** `setConsent(true)`, `gtag('consent', 'update', { ad_storage: 'granted' })`, `acceptAllCookies()` of which the project has no more than the name. */
function kindOfCall(world: FactWorld, call: Placed<'call'>): 'kept' | 'shown' | undefined {
  const names = accessNames({ ...call, register: call.operation.callee });
  const last = names.at(-1) ?? '';
  const held = call.operation.arguments.flatMap((argument): Held[] => (argument.kind === 'value' ? [{ ...call, register: argument.value }] : []));
  if (/^set[A-Z]/.test(last)) return held.length === 1 && isYes(world, held[0]!) && namesYes(world, [last.slice(3)]) ? 'shown' : undefined;
  const texts = held.slice(0, 2).map(each => constantBeginning(world, each));
  if (texts[0] === 'consent') {
    const given = held.flatMap(each => valuesIn(world, each));
    if ((texts[1] === 'update' && given.includes('granted') && !given.includes('denied')) || texts[1] === 'grant') return 'kept';
  }
  if (!isGrantByName(world, names) || held.some(each => constantOf(world, each)?.value === false)) return undefined;
  const run = functionOf(world, { ...call, register: call.operation.callee });
  return !run || turnsOn(world, run) ? 'kept' : undefined;
}

/** Whether a function makes fields of what it belongs to true: `this.analytics = true` of a store's action. */
function turnsOn(world: FactWorld, { file, index }: FoundFunction): boolean {
  return operationsOf(file, 'write-member').some(({ function: within, operation }) => within === index && constantOf(world, { file, function: index, register: operation.source })?.value === true && definitionOf({ file, function: index, register: operation.object })?.kind === 'this');
}

/** Whether the name of a function says that it gives consent: `acceptAllCookies`, `grantConsent`, `optInTracking`. */
export function isGrantByName({ vocabulary }: FactWorld, names: readonly string[]): boolean {
  const last = (names.at(-1) ?? '').replace(/^(?:on|handle|do)(?=[A-Z])/, '').replace(/^[A-Z]/, letter => letter.toLowerCase());
  if (speaks(vocabulary.grants['yes-to-all'], last)) return true;
  return begins(vocabulary.grants['yes-acts'], last) && (ends(vocabulary.grants['yes-objects'], last) || (names.length > 1 && namesConsent(vocabulary, names.slice(0, -1).join(' ')) !== undefined));
}

function valuesIn(world: FactWorld, held: Held): readonly unknown[] {
  const operation = definitionOf(held);
  return operation?.kind === 'object' ? operation.properties.flatMap(property => (property.kind === 'value' ? [constantOf(world, { ...held, register: property.value })?.value] : [])) : [];
}

function isYes(world: FactWorld, held: Held): boolean {
  const constant = constantOf(world, held);
  return constant !== undefined && constant.value !== undefined && isAffirmative(world.vocabulary, constant.value) === true;
}

/** Whether names speak of consent, and not of a contract or of a dialog. */
function namesYes({ vocabulary }: FactWorld, names: readonly string[]): boolean {
  const text = names.join(' ');
  const said = namesConsent(vocabulary, text) ?? namesConsent(vocabulary, names.at(-1) ?? '');
  return said !== undefined && (said.level !== 'acknowledged' || speaks(vocabulary.grants['yes-documents'], text)) && !speaks(vocabulary.grants['no-answers'], text);
}

function isYesCookie(text: string): boolean {
  return /^[\w-]*(?:consent|agree|privacy|gdpr|cookies?[-_]?accepted|opt-?in)[\w-]*=(?:true|1|yes|granted|accepted|all|given|agreed)/i.test(text);
}

/** Whether a place is only reached where somebody said yes before, or by an answer that is not known here. */
export function isAnswered(world: FactWorld, file: FileIr, span: Span): boolean {
  return testsBefore(file, { file: file.path, ...span }).some(group => group.some(test => asksForYes(world, test)));
}

function asksForYes(world: FactWorld, { file, function: index, block, branch }: TestBefore): boolean {
  const { end } = file.functions[index]!.blocks[block]!;
  if (end.kind !== 'branch') return false;
  let register = end.test;
  let side = branch;
  for (let operation = definitionOf({ file, function: index, register }); operation?.kind === 'unary' && operation.operator === '!'; operation = definitionOf({ file, function: index, register })) {
    register = operation.operand;
    side = !side;
  }
  const held: Held = { file, function: index, register };
  const operation = definitionOf(held);
  if (operation?.kind === 'compare') {
    const constant = constantOf(world, { ...held, register: operation.right });
    const isSame = operation.operator === '===' || operation.operator === '==';
    if (constant && (isSame || operation.operator === '!==' || operation.operator === '!=')) {
      const yes = constant.value === undefined || constant.value === null ? false : isAffirmative(world.vocabulary, constant.value);
      // What is compared with a state of its own is an answer: `result.action === 'agreed'`.
      return yes === undefined ? isSame === side : (isSame === side) === yes;
    }
    return false;
  }
  if (end.asks !== 'truthy' || !side) return false;
  const tested = testedOperation(held) ?? held;
  const last = accessNames(tested).at(-1) ?? '';
  return speaks(world.vocabulary.grants['yes-tests'], last) || evidenceInWords(world, held) !== undefined;
}
