import type { Place, Span } from '../../ir/span.js';
import { isAffirmative, namesConsent } from '../../vocabulary/consent-words.js';
import { splitWords } from '../../vocabulary/split-words.js';
import type { FactWorld } from '../fact-world.js';
import type { ConsentMatter } from '../facts.js';
import { accessNames, constantOf, constantText } from '../values/constant-value.js';
import { definitionOf, type Held, type Placed } from '../values/definitions.js';
import { isKind, nameOfKey, traceOperation } from '../values/trace-value.js';
import { joinMatters, matterOf } from './consent-matters.js';

/** A call that says yes to some matters at once. */
export interface Grant {
  readonly call: Span;
  readonly matters: readonly ConsentMatter[];
  /** The block it stands in: calls of one block are made together. */
  readonly block: number;
}

/**
 * Finds the calls of one function that grant consent by one and the same yes: a constant, or one answer for several keys.
 *
 * `inConsent`: the function is what a consent control does, so that what it is given need not be called consent again.
 */
export function grantsOf(world: FactWorld, file: Placed['file'], index: number, inConsent: boolean): readonly Grant[] {
  return file.functions[index]!.blocks.flatMap((block, number) =>
    block.operations.flatMap((operation): Grant[] => {
      if (operation.kind !== 'call') return [];
      const call: Placed<'call'> = { file, function: index, operation };
      const matters = mattersOfCall(world, call, inConsent);
      return matters.length > 0 ? [{ call: operation.span, matters, block: number }] : [];
    }),
  );
}

function mattersOfCall(world: FactWorld, call: Placed<'call'>, inConsent: boolean): readonly ConsentMatter[] {
  const names = accessNames({ ...call, register: call.operation.callee });
  const last = names.at(-1) ?? '';
  if (isReading(last)) return [];
  const held = call.operation.arguments.flatMap((argument): Held[] => (argument.kind === 'value' ? [{ ...call, register: argument.value }] : []));
  if (held.length === 0) return [];
  const isNamed = inConsent || namesRecord(world, names.join(' ')) || (isWriting(last) && held.some(each => /\/[\w-]*consent/i.test(constantBeginning(world, each))));
  const inObjects = isNamed || isWriting(last) ? held.flatMap(each => mattersOfValue(world, each, isNamed)) : [];
  if (inObjects.length > 0) return joinMatters(inObjects);
  return mattersOfWords(world, last, held, isNamed);
}

/** `setFace(true)`, `consent.grant('face')`, `setItem('faceConsent', true)`. */
function mattersOfWords(world: FactWorld, last: string, held: readonly Held[], isNamed: boolean): readonly ConsentMatter[] {
  const constants = held.map(each => constantOf(world, each));
  const yes = held.find((_, index) => constants[index] !== undefined && typeof constants[index].value !== 'string' && isAffirmative(world.vocabulary, constants[index].value) === true);
  if (/^set[A-Z]/.test(last) && held.length === 1 && yes) {
    const matter = isNamed || namesRecord(world, last) ? matterOf(world, last.slice(3), placeOf(world, yes)) : undefined;
    return matter ? [matter] : [];
  }
  const text = held[0] && constantText(world, held[0]);
  const isGrant = /^(?:grant|give|agree|accept|record|allow)/.test(last) || yes !== undefined;
  const matter = text !== undefined && isGrant && (isNamed || namesRecord(world, text)) && held.length <= 3 ? matterOf(world, text) : undefined;
  return matter ? [matter] : [];
}

/** The matters in an object whose keys are answered alike, in a list of purposes, or in an object that holds one of these. */
function mattersOfValue(world: FactWorld, held: Held, isNamed: boolean, depth = 3): readonly ConsentMatter[] {
  const placed = depth > 0 ? traceOperation(world, held) : undefined;
  if (!placed) return [];
  if (isKind(placed, 'array')) {
    const texts = placed.operation.elements.map(element => constantText(world, { ...placed, register: element.value }));
    if (!isNamed || texts.some(text => text === undefined)) return [];
    return texts.flatMap(text => matterOf(world, text!) ?? []);
  }
  if (!isKind(placed, 'object')) return [];
  const answered = new Map<string, ConsentMatter[]>();
  const inner: ConsentMatter[] = [];
  for (const property of placed.operation.properties) {
    const key = property.kind === 'value' ? nameOfKey(placed, property.key) : undefined;
    if (property.kind !== 'value' || key === undefined) continue;
    const value: Held = { ...placed, register: property.value };
    const answer = answerOf(world, value);
    const matter = answer === undefined || !(isNamed || namesRecord(world, key)) ? undefined : matterOf(world, key, answer === 'yes' ? placeOf(world, value) : undefined);
    if (matter) answered.set(answer!, [...(answered.get(answer!) ?? []), matter]);
    inner.push(...mattersOfValue(world, value, namesRecord(world, key) || (isNamed && /purpose|scope|choice|categor|data|body|grant/i.test(key)), depth - 1));
  }
  const alike = [...answered].filter(([answer, matters]) => answer === 'yes' || matters.length > 1).flatMap(([, matters]) => matters);
  return alike.length > 0 ? alike : inner;
}

/** What decides a key: `yes` for a constant, else the name of the answer; undefined for a no and for what is not known. */
function answerOf(world: FactWorld, held: Held): string | undefined {
  const constant = constantOf(world, held);
  if (constant) return constant.value !== undefined && isAffirmative(world.vocabulary, constant.value) === true ? 'yes' : undefined;
  const operation = definitionOf(held);
  const asked = operation?.kind === 'compare' ? { ...held, register: operation.left } : operation?.kind === 'unary' ? undefined : held;
  const names = asked ? accessNames(asked) : [];
  return names.length === 0 || operation?.kind === 'call' ? undefined : `of ${names.join('.')}`;
}

/** What has none of these parts speaks of no consent; most names have none and are not taken apart. */
export const maySpeakOfConsent = /consent|agree|accept|allow|grant|opt|privacy|subscri|author|permi|choice|answer|decision|prefer|given|checked|read|approved|tongyi|yinsi|term|polic|cookie|gdpr|同意|授权|协议|条款|隐私|已阅读/i;

/** Whether words name a record of consent, as `consentStore`, `saveAgreements`, `privacyChoices`. */
function namesRecord(world: FactWorld, text: string): boolean {
  if (!maySpeakOfConsent.test(text)) return false;
  return namesConsent(world.vocabulary, text) !== undefined || splitWords(text).some(word => /^(?:consent|agreement|authorization|tongyi)$/.test(word)) || /同意|授权/.test(text);
}

/** Whether a call keeps or sends what it is given; what else takes an object may only begin a state with it. */
function isWriting(name: string): boolean {
  return /^(?:save|store|update|upsert|put|post|patch|set|record|submit|create|insert|send|request|add|write|report|dispatch|commit|mutate|fetch)(?![a-z])/.test(name);
}

function isReading(name: string): boolean {
  return /^(?:get|has|is|check|read|load|fetch|log|info|warn|error|expect|use)(?![a-z])/.test(name);
}

function placeOf(world: FactWorld, held: Held): Place | undefined {
  const placed = traceOperation(world, held);
  return placed && isKind(placed, 'constant') ? { file: placed.file.path, ...placed.operation.span } : undefined;
}

/** The constant text a value begins with: all of a text, the first part of a template. */
function constantBeginning(world: FactWorld, held: Held): string {
  const placed = traceOperation(world, held);
  if (placed && isKind(placed, 'combine') && placed.operation.kind === 'combine') return placed.operation.parts.map(part => constantText(world, { ...placed, register: part }) ?? '').join('');
  return constantText(world, held) ?? '';
}
