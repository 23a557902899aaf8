import type { FileIr } from '../../ir/file-ir.js';
import type { Span } from '../../ir/span.js';
import type { ApiNode, CompiledTest, Modelled } from '../../summaries/api.js';
import type { UseEffect } from '../../summaries/summary.js';
import type { ApiAtom, Atom, Condition, Value } from '../../summaries/value.js';
import { dataIn, stopsIn } from '../../taint/data-in.js';
import type { LabelContext, Reach } from '../../taint/label.js';
import { displayName } from '../../taint/names-of.js';
import { recordedTestHolds } from '../../taint/recorded-call.js';
import { cite } from '../cite.js';
import { collectingIn } from '../find-collections.js';
import { sinksOf } from '../find-disclosures.js';
import { operationsOf } from '../values/definitions.js';
import type { InspectedArgument, InspectedCall, InspectedStop, ModelSaying, SeenDatum } from './inspection.js';
import { FunctionValues, type InspectionWorld } from './inspection-world.js';

/** Finds what is called in a part of a file: what it was taken for, what models say of it, and what it is given. */
export function inspectCalls(world: InspectionWorld, file: FileIr, span: Span): readonly InspectedCall[] {
  const values = new FunctionValues(world, file);
  const uses = world.run.effects.filter((effect): effect is UseEffect => effect.kind === 'use' && effect.place.file === file.path && meets(effect.place, span));
  const calls = operationsOf(file, 'call').filter(({ operation }) => meets(operation.span, span));
  const first = calls.filter(({ operation }) => startsIn(operation.span, span));
  // In the middle of a call that goes over several lines, that call is meant.
  const meant = first.length > 0 ? first : calls.sort((left, right) => left.operation.span.end - left.operation.span.start - (right.operation.span.end - right.operation.span.start)).slice(0, 1);
  const found = new Map<string, InspectedCall>();
  for (const { function: index, operation } of meant) {
    const callee = values.valueOf(index, operation.callee);
    const own = uses.filter(({ place }) => place.start === operation.span.start && place.end === operation.span.end);
    const recorded = own[0];
    const target = recorded ? { kind: 'api' as const, atom: recorded.api } : targetOf(world, callee);
    const args = operation.arguments;
    const given = args.map(({ value: register, span: place }, position) => {
      const value = recorded?.arguments[position] ?? values.valueOf(index, register);
      return inspectArgument(recorded ? world.labels : values.labels(index), value, place, reachOf(own), recorded?.when);
    });
    const call = describeCall(world, operation.span, target, calleeText(world, file, operation.span), own, given, operation.form === 'new');
    found.set(keyOf(operation.span), values.isRun(index, operation.callee) ? call : { ...call, happens: false });
  }
  for (const use of uses) {
    if (found.has(keyOf(use.place)) || !startsIn(use.place, span)) continue;
    const own = uses.filter(({ place }) => keyOf(place) === keyOf(use.place));
    const given = use.arguments.map((value, position) => inspectArgument(world.labels, value, use.argumentPlaces[position] ?? use.place, reachOf(own), use.when));
    found.set(keyOf(use.place), describeCall(world, use.place, { kind: 'api', atom: use.api }, displayName(use.api), own, given, false));
  }
  return [...found.values()].sort((left, right) => left.span.start - right.span.start || right.span.end - left.span.end);
}

function meets(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}

function startsIn({ start }: Span, span: Span): boolean {
  return start >= span.start && start < span.end;
}

function keyOf({ start, end }: Span): string {
  return `${start}:${end}`;
}

/** The callee as the source writes it, without what it is given. */
function calleeText({ textAt }: InspectionWorld, file: FileIr, span: Span): string {
  const text = textAt({ file: file.path, ...span });
  const end = text.indexOf('(');
  return (end > 0 ? text.slice(0, end) : text).replace(/^new\s+/, '');
}

type Target =
  | { readonly kind: 'api'; readonly atom: ApiAtom }
  | { readonly kind: 'project'; readonly file: string; readonly span?: Span }
  | { readonly kind: 'language' | 'given' | 'unknown' };

function targetOf({ program }: InspectionWorld, callee: Value): Target {
  for (const { atom } of callee) {
    switch (atom.kind) {
      case 'function': return { kind: 'project', file: atom.key.file, span: program.body(atom.key).span };
      case 'class': return { kind: 'project', file: atom.file, span: program.file(atom.file).classes[atom.index]!.span };
      case 'api': return { kind: 'api', atom };
      case 'builtin': return { kind: 'language' };
      case 'place':
        if (atom.root.kind === 'frame' && atom.root.function.index === 0) {
          const variable = program.file(atom.root.function.file).functions[0]!.variables[Number(atom.path[0]?.slice(1))];
          return { kind: 'project', file: atom.root.function.file, ...(variable && { span: variable.span }) };
        }
        return { kind: 'given' };
      case 'derived': {
        const behind = outsideBehind(atom);
        if (behind) return { kind: 'api', atom: behind };
        break;
      }
      default:
    }
  }
  return { kind: 'unknown' };
}

/** The API that a member of an unknown answer comes from. */
function outsideBehind(atom: Atom): ApiAtom | undefined {
  let step: Atom | undefined = atom;
  for (let depth = 0; step?.kind === 'derived' && depth < 6; depth++) step = step.parts[0]?.[0]?.atom;
  return step?.kind === 'api' ? step : undefined;
}

function describeCall({ program, labels }: InspectionWorld, span: Span, target: Target, text: string, own: readonly UseEffect[], given: readonly InspectedArgument[], isNew: boolean): InspectedCall {
  const base = { span, name: text, arguments: given };
  if (target.kind === 'project') return { ...base, kind: 'project', ...(target.span && { target: { file: target.file, ...target.span } }), sayings: [] };
  if (target.kind !== 'api') return { ...base, kind: target.kind, sayings: [] };
  const { atom } = target;
  const module = moduleOf(atom);
  const sayings = sayingsOf(atom.node, own, isNew, use => collectingIn(use, program.models, labels.held), use => sinksOf(use, program.models).length > 0);
  const byAddress = own.flatMap(use => collectingIn(use, program.models, labels.held).filter(({ entry }) => entry.path === undefined).map(({ model, entry }): ModelSaying => ({ what: 'collects', model: cite(model, undefined), of: entry.category, applies: true })));
  const all = [...new Map([...sayings, ...byAddress].map(saying => [JSON.stringify(saying), saying])).values()];
  const name = displayName(atom) || text;
  return { ...base, name: name.length > 60 ? text : name, kind: all.length > 0 || isDescribed(atom.node, isNew) ? 'modelled' : 'unmodelled', ...(module && { module }), happens: own.length > 0, sayings: all };
}

function isDescribed(node: ApiNode | undefined, isNew: boolean): boolean {
  const call = isNew ? node?.construct : node?.call;
  return call !== undefined && [call.sources, call.collections, call.sinks, call.guards, call.decoys, call.barriers, call.steps, call.invokes, call.behaviours, call.messages, call.permissions].some(list => list.length > 0);
}

function moduleOf(atom: ApiAtom): InspectedCall['module'] {
  for (let step: Atom | undefined = atom; step?.kind === 'api'; step = step.parent) {
    if (step.step === 'package' || step.step === 'missing') return { name: step.name, isFound: step.step === 'package' };
  }
  return undefined;
}

function sayingsOf(node: ApiNode | undefined, own: readonly UseEffect[], isNew: boolean, collect: (use: UseEffect) => ReturnType<typeof collectingIn>, isSink: (use: UseEffect) => boolean): readonly ModelSaying[] {
  const call = isNew ? node?.construct : node?.call;
  const read = node?.value;
  const collections = (call?.collections ?? []).map((one): ModelSaying => {
    const applies = own.some(use => collect(use).some(({ entry }) => entry === one.entry));
    const unless = applies || own.length === 0 ? undefined : own.every(use => fails(one.when, use)) ? 'condition' : own.some(use => holdsAny(one.unless, use)) ? 'opted-out' : 'told-before';
    return { what: 'collects', model: citation(one), of: one.entry.category, ...(own.length > 0 && { applies }), ...(unless && { unless }) };
  });
  // What is said of writing to a member is nothing of calling it.
  const sinks = [...(call?.sinks ?? []), ...(own.some(({ form }) => form === 'write') ? (read?.sinks ?? []) : [])].map((one): ModelSaying => ({ what: 'takes', model: citation(one), of: one.entry.recipient ?? one.entry.kind, ...(own.length > 0 && { applies: own.some(use => isSink(use) && !fails(one.when, use)) }) }));
  return [
    ...collections,
    ...sinks,
    ...[...(call?.sources ?? []), ...(read?.sources ?? [])].map((one): ModelSaying => ({ what: 'gives', model: citation(one), of: one.entry.category })),
    ...[...(call?.guards ?? []), ...(read?.guards ?? [])].map((one): ModelSaying => ({ what: 'asks-consent', model: citation(one), of: typeof one.entry.purpose === 'string' ? one.entry.purpose : one.entry.level })),
    ...(call?.barriers ?? []).map((one): ModelSaying => ({ what: 'takes-away', model: citation(one), of: one.entry.kind })),
  ];
}

function citation(one: Modelled<{ readonly path: string }>): ModelSaying['model'] {
  return cite(one.model, one.entry.path);
}

function fails(tests: readonly CompiledTest[], use: UseEffect): boolean {
  return tests.some(test => recordedTestHolds(test, use.arguments, use.receiver) !== true);
}

function holdsAny(tests: readonly CompiledTest[], use: UseEffect): boolean {
  return tests.some(test => recordedTestHolds(test, use.arguments, use.receiver) === true);
}

/** A log is judged by what it prints. */
function reachOf(own: readonly UseEffect[]): Reach {
  const sinks = own.flatMap(use => use.api.node?.call.sinks ?? []);
  return sinks.length > 0 && sinks.every(({ entry }) => entry.kind === 'log') ? 'print' : 'data';
}

function inspectArgument(labels: LabelContext, value: Value, span: Span, reach: Reach, when: Condition | undefined): InspectedArgument {
  const data = dataIn(labels, value, reach, when).map(({ name, category, confidence, because }): SeenDatum => ({ name, category, confidence, because }));
  const stops = new Map<string, InspectedStop>();
  for (const stop of stopsIn(labels, value, reach, when)) {
    const names = [...new Set(stop.data.map(({ name }) => name))];
    const shown: InspectedStop = { how: stop.how, name: stop.name, ...(stop.place && { place: stop.place }), ...(stop.barrier && { barrier: { kind: stop.barrier.entry.kind, model: citation(stop.barrier) } }), data: names };
    stops.set(`${stop.how} ${stop.name} ${names.join()}`, shown);
  }
  return { span, data, stops: [...stops.values()] };
}
