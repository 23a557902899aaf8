import type { FileIr } from '../../ir/file-ir.js';
import type { Place } from '../../ir/span.js';
import type { UseEffect } from '../../summaries/summary.js';
import type { Atom, Condition, Value } from '../../summaries/value.js';
import { isCredentialName, namesAuthorization, namesRequest } from '../../vocabulary/authorization-words.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import type { FactWorld } from '../fact-world.js';
import { accessNames } from '../values/constant-value.js';
import { operationsOf, type Placed } from '../values/definitions.js';
import { isKind, traceOperation } from '../values/trace-value.js';
import { argumentNames, callNames, namesRead } from './call-names.js';
import type { StandingChecks } from './standing-checks.js';

/** Whether something on the way to an answer asks who wants it: the conditions it hangs on, what is called before it, what stands around its handler or before all. */
export function asksForAuthorization(world: FactWorld, standing: StandingChecks, { trail, place, when }: Pick<UseEffect, 'trail' | 'place' | 'when'>, given: readonly Value[]): boolean {
  const { vocabulary } = world;
  const isTold = (name: string): boolean => namesAuthorization(vocabulary, name);
  if (when && conditionNames(vocabulary, when, 0).some(isTold)) return true;
  if (given.some(value => valueNames(vocabulary, value, 0).some(isTold))) return true;
  const registered = trail.find(frame => frame.trigger === 'route' && frame.place.end > 0)?.place ?? place;
  if (standing.isBefore(registered.file)) return true;
  const places = [...trail.map(frame => frame.place), place];
  return places.some(one => {
    const file = world.files.get(one.file);
    if (!file || one.end === 0) return false;
    return (one !== place && isGuardedCall(world, file, one)) || isWrapped(world, file, functionAt(file, one)) || asksBefore(vocabulary, file, one);
  });
}

/** The innermost function around a place. */
function functionAt(file: FileIr, place: Place): number {
  let found = 0;
  for (const body of file.functions) if (body.index !== 0 && body.span.start <= place.start && place.end <= body.span.end && body.span.end - body.span.start <= file.functions[found]!.span.end - file.functions[found]!.span.start) found = body.index;
  return found;
}

/** Whether the functions around a place ask before it. */
function asksBefore(vocabulary: Vocabulary, file: FileIr, place: Place): boolean {
  for (let index: number | undefined = functionAt(file, place); index !== undefined && index !== 0; index = file.functions[index]!.parent) {
    const body = file.functions[index]!;
    if (body.span.start === place.start && body.span.end === place.end) return false;
    for (const { operations } of body.blocks) for (const operation of operations) if (operation.span.start < place.start && speaks(vocabulary, { file, function: index, operation })) return true;
  }
  return false;
}

/** Whether a handler that stands at a place asks anywhere in it. */
export function asksWithin({ files, vocabulary }: FactWorld, place: Place): boolean {
  const file = files.get(place.file);
  const body = file?.functions.find(one => one.index !== 0 && one.span.start === place.start && one.span.end === place.end);
  return body !== undefined && body.blocks.some(({ operations }) => operations.some(operation => speaks(vocabulary, { file: file!, function: body.index, operation })));
}

/** Whether an operation asks who somebody is: it reads what is named for that, or answers that they may not. The columns of a query are no question. */
function speaks(vocabulary: Vocabulary, placed: Placed): boolean {
  const { file, operation } = placed;
  if (operation.kind === 'constant') return operation.value === 401 || operation.value === 403 || (typeof operation.value === 'string' && isCredentialName(vocabulary, operation.value));
  if (operation.kind === 'member' && 'name' in operation.key && operation.key.name === 'user') {
    const of = accessNames({ ...placed, register: operation.object }).at(-1) ?? '';
    if (namesRequest(vocabulary, of)) return true;
  }
  return namesRead(file, operation).some(name => namesAuthorization(vocabulary, name));
}

/** Whether a call that mounts a handler, or runs one, is given a check beside it: `router.get('/users', requireAuth, list)`. */
function isGuardedCall(world: FactWorld, file: FileIr, place: Place): boolean {
  const call = operationsOf(file, 'call').find(({ operation: { span } }) => span.start === place.start && span.end === place.end);
  return call !== undefined && callNames(world, call).some(name => namesAuthorization(world.vocabulary, name));
}

/** Whether a function is handed to one that is named for a check: `export const GET = withAuth(async () => …)`; also by the name it is kept under. */
function isWrapped(world: FactWorld, file: FileIr, index: number): boolean {
  for (let at: number | undefined = index; at !== undefined && at !== 0; at = file.functions[at]!.parent) {
    const own = at;
    const made = operationsOf(file, 'function').find(({ operation }) => operation.function === own);
    const name = file.functions[own]!.name;
    if (name !== undefined && namesAuthorization(world.vocabulary, name)) return true;
    if (!made) {
      if (isDecorated(world, file, own)) return true;
      continue;
    }
    const holds = (call: Placed<'call'>): boolean => call.operation.arguments.some(argument => {
      if (call.function === made.function && argument.value === made.operation.target) return true;
      const traced = traceOperation(world, { ...call, register: argument.value });
      return traced !== undefined && traced.file === file && isKind(traced, 'function') && traced.operation.function === own;
    });
    for (const call of operationsOf(file, 'call')) if (holds(call) && callNames(world, call).some(name => namesAuthorization(world.vocabulary, name))) return true;
  }
  return false;
}

/** Whether a method, or its class, has a decorator that is named for a check. */
function isDecorated(world: FactWorld, file: FileIr, index: number): boolean {
  return operationsOf(file, 'class').some(made => {
    const body = file.classes[made.operation.class]!;
    const member = body.members.findIndex(one => one.function === index);
    if (member < 0) return false;
    return made.operation.decorators.some(use => (use.member === undefined || use.member === member) && use.parameter === undefined && argumentNames(world, made, use.value, 3).some(name => namesAuthorization(world.vocabulary, name)));
  });
}

function conditionNames(vocabulary: Vocabulary, condition: Condition, depth: number): readonly string[] {
  if (depth > 8) return [];
  switch (condition.kind) {
    case 'holds': return valueNames(vocabulary, condition.value, depth + 1);
    case 'happened': return [];
    default: return condition.parts.flatMap(part => conditionNames(vocabulary, part, depth + 1));
  }
}

/** The names by which a value is come by: of calls, members, headers asked for. */
function valueNames(vocabulary: Vocabulary, value: Value, depth: number): readonly string[] {
  if (depth > 8) return [];
  return value.slice(0, 6).flatMap(({ atom }) => atomNames(vocabulary, atom, depth + 1));
}

function atomNames(vocabulary: Vocabulary, atom: Atom, depth: number): readonly string[] {
  switch (atom.kind) {
    // What a check that came before has put on the request: `req.user`.
    case 'api': return [atom.step === 'member' && atom.name === 'user' && atom.parent?.kind === 'api' && (atom.parent.step === 'parameter' || namesRequest(vocabulary, atom.parent.name)) ? 'currentUser' : atom.name, ...(atom.arguments ?? []).flatMap(value => valueNames(vocabulary, value, depth + 1)), ...(atom.parent ? atomNames(vocabulary, atom.parent, depth) : [])];
    case 'derived': return [atom.name ?? '', ...atom.parts.flatMap(part => valueNames(vocabulary, part, depth + 1))];
    case 'place': return atom.path;
    case 'snapshot': return [...atom.fields].flatMap(([name, held]) => (name === 'where' || name.startsWith('%') ? valueNames(vocabulary, held, depth + 1) : valueNames(vocabulary, held.filter(one => one.atom.kind !== 'constant'), depth + 1)));
    case 'constant': return typeof atom.value === 'string' && isCredentialName(vocabulary, atom.value) ? ['token'] : [];
    default: return [];
  }
}
