import type { Place } from '../../ir/span.js';
import type { UseEffect } from '../../summaries/summary.js';
import { dataIn } from '../../taint/data-in.js';
import type { LabelContext } from '../../taint/label.js';
import { displayName } from '../../taint/names-of.js';
import { namesSecret } from '../../vocabulary/authorization-words.js';
import { classifyPath } from '../../vocabulary/classify-name.js';
import { isPrivatePerson } from '../../vocabulary/person-nouns.js';
import { splitWords } from '../../vocabulary/split-words.js';
import type { FactWorld } from '../fact-world.js';
import type { AnsweredDatum, AnsweredRecord, FileFacts, PathStep, Response, StoredDatum } from '../facts.js';
import { sinksOf } from '../find-disclosures.js';
import type { LinkedProgram } from '../linked-program.js';
import type { Answer } from '../program-run.js';
import { accessNames } from '../values/constant-value.js';
import { operationsOf } from '../values/definitions.js';
import { asksForAuthorization, asksWithin } from './authorization-signs.js';
import { recordsIn, type HeldRecord } from './records-in.js';
import { standingChecks, type StandingChecks } from './standing-checks.js';

/** What is at hand where answers to requests are looked at. */
export interface ResponseWorld {
  readonly program: LinkedProgram;
  readonly world: FactWorld;
  readonly labels: LabelContext;
  readonly facts: ReadonlyMap<string, FileFacts>;
  stepsOf(use: UseEffect): readonly PathStep[];
  textAt(place: Place): string;
}

/** Finds what a program answers to requests, with the rows of persons in it as a database gives them; by file. */
export function findResponses(uses: readonly UseEffect[], answers: readonly Answer[], world: ResponseWorld): ReadonlyMap<string, readonly Response[]> {
  const found = new Map<string, Map<number, Response>>();
  let standing: StandingChecks | undefined;
  const isOpenTo = (way: Pick<UseEffect, 'place' | 'trail' | 'when'>, held: readonly HeldRecord[]): boolean => !asksForAuthorization(world.world, (standing ??= standingChecks(world.world)), way, held.flatMap(({ query }) => query.given));
  const add = (place: Place, response: Response): void => {
    const list = found.get(place.file) ?? new Map<number, Response>();
    const known = list.get(place.start);
    // Of several ways to one answer the one counts on which most is told to most.
    if (!known || (known.records.length === 0 && response.records.length > 0) || (!known.isOpen && response.isOpen && response.records.length > 0)) list.set(place.start, response);
    found.set(place.file, list);
  };
  for (const use of uses) {
    for (const sink of sinksOf(use, world.program.models)) {
      if (sink.kind !== 'response') continue;
      const carried = sink.carriedOf(use.arguments);
      if (carried.length === 0) continue;
      const held = recordsIn(world.labels, carried);
      const records = held.map(one => toRecord(one, use, world));
      const isOpen = held.length > 0 && use.trail.some(({ trigger }) => trigger === 'route') && isOpenTo(use, held);
      add(use.place, { span: use.place, api: nameOfCall(world, use), records, isOpen, path: withQueries(world.stepsOf(use), records, world) });
    }
  }
  for (const { place, trail, value } of answers) {
    const held = recordsIn(world.labels, value);
    for (const one of held) {
      const at = one.query.place;
      if (!at) continue;
      const record = toRecord(one, { place: at, trail: [...trail, { place }] }, world);
      const entry: PathStep = { place, kind: 'entry', text: world.textAt(place) };
      add(at, { span: at, api: one.query.name, records: [record], isOpen: isOpenTo({ place: at, trail: [...trail, { place, trigger: 'route' }] }, [one]) && !asksWithin(world.world, place), path: [entry, { place: at, kind: 'sink', text: world.textAt(at) }] });
    }
  }
  return new Map([...found].map(([file, list]) => [file, [...list.values()].sort((left, right) => left.span.start - right.span.start)]));
}

/** What a call is called in the source: `response.status.json`; of a field that is written, the field. */
function nameOfCall({ world: { files }, textAt }: ResponseWorld, { place, api, form }: UseEffect): string {
  if (form === 'write') return textAt(place).replace(/\s*=[^]*$/, '');
  const file = files.get(place.file);
  const call = file && operationsOf(file, 'call').find(({ operation: { span } }) => span.start === place.start && span.end === place.end);
  return (call && accessNames({ ...call, register: call.operation.callee }).join('.')) || displayName(api);
}

function toRecord({ atom, query, removed }: HeldRecord, use: Pick<UseEffect, 'place' | 'trail'>, world: ResponseWorld): AnsweredRecord {
  const { vocabulary } = world.labels;
  const without = new Set([...query.without, ...removed, ...deletedBefore(world.world, use)]);
  const places = query.columns && query.place ? placesOfKeys(world.world, query.place) : new Map<string, Place>();
  const named = (name: string, place?: Place): AnsweredDatum[] => {
    if (namesSecret(vocabulary, name)) return [{ category: 'user.authorization.password', name, confidence: 'high', ...(place && { place }) }];
    const own = classifyPath(vocabulary, [query.table, name]);
    return own && own.category !== 'user' && own.confidence !== 'low' ? [{ category: own.category, name, confidence: own.confidence, ...(place && { place }) }] : [];
  };
  const data = query.columns
    ? query.columns.flatMap(name => named(name, places.get(name)))
    : [...columnsOfTable(world.facts, query.table), ...dataIn(world.labels, [{ atom }]).filter(({ whole }) => !whole).map(({ category, name, confidence }): AnsweredDatum => ({ category, name: name.split('.').at(-1)!, confidence }))];
  const seen = new Set<string>();
  return {
    name: query.name, table: query.table, many: query.many, isWhole: query.columns === undefined, isOfPrivatePersons: isPrivatePerson(vocabulary, splitWords(query.table)),
    ...(query.place && { place: query.place }), without: [...without].sort(),
    data: data.filter(({ name }) => !without.has(name) && !seen.has(name) && seen.add(name)),
    ...(query.columns && { columns: query.columns }),
  };
}

/** What the tables of the project that have a name keep, and show. */
function columnsOfTable(facts: ReadonlyMap<string, FileFacts>, table: string): readonly AnsweredDatum[] {
  const wanted = singular(table);
  return [...facts.values()].flatMap(({ stores, text }) => stores.flatMap(({ form, name, data }) => {
    if (form !== 'table' || singular(name.replace(/(?:Schema|Model|Entity|Table)$/, '')) !== wanted) return [];
    return data.filter(column => !isHidden(text, column)).map(({ category, name: own, confidence }): AnsweredDatum => ({ category, name: own, confidence }));
  }));
}

/** Whether a column is left out of rows unless it is asked for, or of what is made of them: `select: false`, `@Exclude()`, a `toJSON` that deletes it. */
function isHidden(text: string, { span, name }: StoredDatum): boolean {
  if (/\btoJSON\b|\btoObject\b|\btransform\b/.test(text) && new RegExp(String.raw`\bdelete\s+\w+(?:\.${name}\b|\[['"]${name}['"]\])`).test(text)) return true;
  return span !== undefined && /@(?:Exclude|HideField)\b|\bselect\s*:\s*false\b/.test(text.slice(span.start, span.end));
}

function singular(name: string): string {
  return name.toLowerCase().replace(/[_-]/g, '').replace(/s$/, '');
}

/** The fields that functions around an answer take out of something before it: `delete user.password`, `user.password = undefined`. */
function deletedBefore({ files }: FactWorld, { place, trail }: Pick<UseEffect, 'place' | 'trail'>): readonly string[] {
  return [place, ...trail.map(frame => frame.place)].flatMap(one => {
    const file = files.get(one.file);
    if (!file || one.end === 0) return [];
    const around = file.functions.filter(body => body.index !== 0 && body.span.start <= one.start && one.end <= body.span.end);
    const isBefore = (index: number, start: number): boolean => start < one.start && around.some(body => body.index === index);
    return [
      ...operationsOf(file, 'delete-member').filter(({ function: index, operation }) => isBefore(index, operation.span.start)).flatMap(({ operation }) => ('name' in operation.key ? [operation.key.name] : [])),
      ...operationsOf(file, 'write-member').filter(({ function: index, operation }) => isBefore(index, operation.span.start)).flatMap(({ operation }) => ('name' in operation.key ? [operation.key.name] : [])),
    ];
  });
}

/** Where the keys of the objects stand that a call is given. */
function placesOfKeys({ files }: FactWorld, call: Place): ReadonlyMap<string, Place> {
  const file = files.get(call.file);
  const places = new Map<string, Place>();
  for (const { operation } of file ? operationsOf(file, 'object') : []) {
    if (operation.span.start < call.start || operation.span.end > call.end) continue;
    for (const property of operation.properties) if (property.kind === 'value' && 'name' in property.key && !places.has(property.key.name)) places.set(property.key.name, property.span);
  }
  return places;
}

/** A way with the queries whose rows it ends with. */
function withQueries(path: readonly PathStep[], records: readonly AnsweredRecord[], { textAt }: ResponseWorld): readonly PathStep[] {
  const queries = records.flatMap(({ place }): PathStep[] => (place && !path.some(step => step.place.file === place.file && step.place.start === place.start) ? [{ place, kind: 'source', text: textAt(place) }] : []));
  return [...path.slice(0, -1), ...queries, ...path.slice(-1)];
}
