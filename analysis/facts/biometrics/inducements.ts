import type { FileIr } from '../../ir/file-ir.js';
import type { DecideEffect } from '../../summaries/summary.js';
import type { Condition, Value } from '../../summaries/value.js';
import { choosingConditions } from '../../taint/choosing-conditions.js';
import { namesAccessMethod, namesBenefitAct, namesBody, namesBodyEnrolment } from '../../vocabulary/decision-words.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { isSeenNumber, mayBeNumber } from '../../summaries/number-like.js';
import { namesPriceRecord } from '../../vocabulary/price-words.js';
import { testsBefore } from '../checks/tests-before.js';
import { elementsOf } from '../elements/element-tree.js';
import type { FactWorld } from '../fact-world.js';
import type { BenefitDecision, BodyInducement, MethodSet } from '../facts.js';
import { accessNames, constantText } from '../values/constant-value.js';
import { definitionOf, operationsOf, variableOf, type Held } from '../values/definitions.js';
import type { BodyContext } from './body-tests.js';

/** The prices and advantages that hang on having chosen a way that needs a body: `method === 'face' ? price - 2 : price`. One for each place. */
export function pricedWays(effects: readonly DecideEffect[], { vocabulary }: BodyContext): readonly { readonly file: string; readonly fact: Omit<BodyInducement, 'path'>; readonly effect: DecideEffect }[] {
  const found = new Map<string, { readonly file: string; readonly fact: Omit<BodyInducement, 'path'>; readonly effect: DecideEffect }>();
  for (const effect of effects) {
    const { decision, name, value, control, when, place } = effect;
    if (decision === 'access' || decision === 'enrolment') continue;
    if (decision === 'price' && (!mayBeNumber(value) || (namesPriceRecord(vocabulary, name) && !isSeenNumber(value)))) continue;
    const asked = [...choosingConditions(value), ...control, ...(decision === 'benefit' && when ? [when] : [])];
    const way = asked.map(condition => wayAsked(vocabulary, condition)).find(one => one !== undefined);
    const key = `${place.file} ${place.start}`;
    if (way !== undefined && !found.has(key)) found.set(key, { file: place.file, effect, fact: { span: place, how: 'price', name, way, confidence: 'high' } });
  }
  return [...found.values()];
}

/** The way of a body that a condition compares with: `payMethod === 'face'`. */
function wayAsked(vocabulary: Vocabulary, condition: Condition): string | undefined {
  switch (condition.kind) {
    case 'holds': return wayIn(vocabulary, condition.value, 0);
    case 'happened': return undefined;
    default: return condition.parts.map(part => wayAsked(vocabulary, part)).find(found => found !== undefined);
  }
}

function wayIn(vocabulary: Vocabulary, value: Value, depth: number): string | undefined {
  if (depth > 6) return undefined;
  for (const { atom } of value) {
    if (atom.kind !== 'derived') continue;
    if (/^[=!]==?$/.test(atom.operator)) {
      const texts = atom.parts.flatMap(part => (part.length === 1 && part[0]!.atom.kind === 'constant' && typeof part[0]!.atom.value === 'string' ? [part[0]!.atom.value] : []));
      const way = texts.find(text => namesBody(vocabulary, text));
      if (way !== undefined) return way;
    }
    const inner = /^(?:!|truth|same|\|\||&&)$/.test(atom.operator) ? atom.parts.map(part => wayIn(vocabulary, part, depth + 1)).find(found => found !== undefined) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** What a file gives for enrolling, which way it has chosen already, and what its words promise. `benefits` are those that hang on a body. */
export function inducementsIn(file: FileIr, world: FactWorld, benefits: readonly BenefitDecision[], sets: readonly MethodSet[]): readonly BodyInducement[] {
  const rewards = benefits.filter(({ operation }) => operation === 'enrol').map(({ span, name, api, confidence, path }): BodyInducement => ({ span, how: 'reward', name, way: api, confidence, path }));
  const seen = new Set(rewards.map(({ span }) => span.start));
  return [...rewards, ...[...rewardsAfter(file, world), ...chosenWays(file, world, sets), ...promises(file, world)].filter(({ span }) => !seen.has(span.start))].sort((left, right) => left.span.start - right.span.start);
}

/** `await enableFacePay(user); await grantCoupon(user)`: an advantage given right where a body was taken into use. */
function rewardsAfter(file: FileIr, { vocabulary }: FactWorld): readonly BodyInducement[] {
  const calls = operationsOf(file, 'call').map(call => ({ call, names: accessNames({ ...call, register: call.operation.callee }) }));
  const enrolments = calls.filter(({ names }) => namesBodyEnrolment(vocabulary, names.at(-1) ?? ''));
  if (enrolments.length === 0) return [];
  return calls.flatMap(({ call, names }): readonly BodyInducement[] => {
    const last = names.at(-1) ?? '';
    const isAct = namesBenefitAct(vocabulary, last) || (names.length > 1 && namesBenefitAct(vocabulary, `${last} ${names.at(-2)!}`));
    const before = isAct ? enrolments.find(other => isAround(file, other.call.function, call.function) && other.call.operation.span.start < call.operation.span.start && testsBefore(file, other.call.operation.span).length <= testsBefore(file, call.operation.span).length) : undefined;
    return before ? [{ span: call.operation.span, how: 'reward', name: last, way: before.names.at(-1)!, confidence: 'medium', path: [] }] : [];
  });
}

/** Whether a function is another, or stands in it: what is done when a promise is settled. */
function isAround(file: FileIr, outer: number, inner: number): boolean {
  const [around, within] = [file.functions[outer]!.span, file.functions[inner]!.span];
  return outer === inner || (outer !== 0 && around.start <= within.start && within.end <= around.end);
}

const makesState = /^(?:useState|ref|shallowRef|signal|useSignal|createSignal|observable|atom|writable|state)$/;

/** States, fields and attributes that begin with a way that needs a body: `useState<PayMethod>('face')`, `defaultValue="face"`. */
function chosenWays(file: FileIr, world: FactWorld, sets: readonly MethodSet[]): readonly BodyInducement[] {
  const { vocabulary } = world;
  const found: BodyInducement[] = [];
  const take = (name: string, held: Held) => {
    const text = constantText(world, held);
    const operation = definitionOf(held);
    if (text === undefined || operation?.kind !== 'constant' || !namesBody(vocabulary, text) || !namesAccessMethod(vocabulary, name, [file.path])) return;
    const other = sets.find(({ bodies }) => bodies.includes(text))?.others[0];
    found.push({ span: operation.span, how: 'default', name, way: text, ...(other !== undefined && { other }), confidence: 'high', path: [] });
  };
  for (const { function: index, operation } of operationsOf(file, 'write')) {
    const source = operation.declares ? definitionOf({ file, function: index, register: operation.source }) : undefined;
    const made = source?.kind === 'member' && 'name' in source.key && source.key.name === '0' ? definitionOf({ file, function: index, register: source.object }) : source;
    const first = made?.kind === 'call' && makesState.test(accessNames({ file, function: index, register: made.callee }).at(-1) ?? '') ? made.arguments[0] : undefined;
    const { name } = variableOf(file, operation.variable);
    if (first?.kind === 'value') take(name, { file, function: index, register: first.value });
    else if (source?.kind === 'constant' && /^(?:default|initial)/i.test(name)) take(name.replace(/^(?:default|initial)/i, ''), { file, function: index, register: operation.source });
  }
  for (const { function: index, operation } of operationsOf(file, 'object')) {
    const isData = isStateObject(file, index, operation.target);
    for (const property of operation.properties) {
      if (property.kind !== 'value' || !('name' in property.key)) continue;
      const { name } = property.key;
      if (/^(?:default|initial)[A-Z_]/i.test(name)) take(name.replace(/^(?:default|initial)_?/i, ''), { file, function: index, register: property.value });
      else if (isData) take(name, { file, function: index, register: property.value });
    }
  }
  for (const element of elementsOf(file)) {
    for (const property of element.operation.properties) {
      if (property.kind !== 'value' || !('name' in property.key) || !/^(?:defaultValue|initialValue|defaultActiveKey|defaultChecked|defaultSelected|default-value)$/.test(property.key.name)) continue;
      const named = element.operation.properties.flatMap(other => (other.kind === 'value' && 'name' in other.key && /^(?:name|id|field|label|prop)$/.test(other.key.name) ? [constantText(world, { file, function: element.function, register: other.value }) ?? ''] : []));
      for (const name of [...named, element.words.join(' ')]) if (found.every(({ span }) => span.start < property.span.start || span.start >= property.span.end)) take(name, { file, function: element.function, register: property.value });
    }
  }
  return found;
}

/** Whether an object is what a page or component begins with: `data: { … }`, what `data()` returns. */
function isStateObject(file: FileIr, index: number, register: number): boolean {
  const body = file.functions[index]!;
  if (body.name === 'data' || body.name === 'state') return body.blocks.some(({ end }) => end.kind === 'return' && end.value === register);
  return operationsOf(file, 'object').some(({ function: owner, operation }) => owner === index && operation.properties.some(property => property.kind === 'value' && 'name' in property.key && /^(?:data|initialState|initialValues|defaultValues)$/.test(property.key.name) && property.value === register))
    || operationsOf(file, 'call').some(({ function: owner, operation }) => owner === index && /^(?:reactive|useReactive|useForm|useImmer)$/.test(accessNames({ file, function: owner, register: operation.callee }).at(-1) ?? '') && operation.arguments[0]?.value === register);
}

const usesBody = /刷脸|人脸(?:支付|识别|登录|录入|解锁|验证)|录入人脸|指纹支付|刷掌|\b(?:face (?:pay|payment|id payment|recognition|unlock|login|scan)|pay (?:with|by) (?:your )?face|scan your face|smile to pay|facial recognition|(?:register|enrol|enroll|add) your (?:face|fingerprint|palm))\b/i;
const promisesMore = /立减|红包|优惠|返现|折扣|[\d.]+折|积分|奖励|抽奖|礼品|礼包|赠|\b(?:coupon|discount|\d+ ?% off|off your|cashback|cash back|reward|bonus|(?:extra|earn|get|double) (?:\d+ )?points|gift|voucher|for free|save [$€£¥]?\d+)\b/i;
const promisesNothing = /不影响|同等|无需|不需要|同样|一致|无论|都可|均可|\b(?:regardless|without|same|no need|not required|either way|any method|all methods)\b/i;

/** Words that are shown and promise an advantage to those who use their body: `刷脸支付立减2元`. */
function promises(file: FileIr, _: FactWorld): readonly BodyInducement[] {
  return operationsOf(file, 'constant').flatMap(({ operation: { value, span } }): readonly BodyInducement[] => {
    if (typeof value !== 'string' || value.length > 120 || value.length < 6) return [];
    const sentence = value.split(/[。！？!?;；\n]/).find(one => usesBody.test(one) && promisesMore.test(one) && !promisesNothing.test(one));
    return sentence === undefined ? [] : [{ span, how: 'words', name: promisesMore.exec(sentence)![0], way: usesBody.exec(sentence)![0], confidence: 'medium', path: [] }];
  });
}
