import type { FunctionBody } from '../ir/function-body.js';
import type { Register } from '../ir/operation.js';
import { registerNumber } from '../ir/stable-numbers.js';
import { both, either, isNever } from './condition.js';
import { siteOfText, through, type Site } from './site.js';
import type { Alternative, ApiAtom, Atom, Condition, ConstantValue, DerivedAtom, FunctionAtom, FunctionKey, Root, Value } from './term.js';

export type * from './term.js';

/** So many alternatives are kept apart. */
const widest = 10;
/** Of all others so many are told. */
const mostRest = 24;
/** What one of the others is called; what a value is made of at bottom has no name. */
const rests = 'rest';

/** The number of an argument that nobody gives: of what patterns among the parameters take apart. */
export const takenApart = 10_000;

export const nothing: Value = [];
export const undefinedValue: Value = [{ atom: { kind: 'constant', value: undefined } }];
/** What a field holds that was deleted: itself nothing, and what is inherited under its name is seen again. */
export const deleted: Value = [{ atom: { kind: 'constant', value: undefined } }];

export function constant(value: ConstantValue): Value {
  return value === undefined ? undefinedValue : [{ atom: { kind: 'constant', value } }];
}

export function just(atom: Atom): Value {
  return [{ atom }];
}

/** What may be `left` or `right`. The same atom on both sides keeps what both conditions say. */
export function union(left: Value, right: Value): Value {
  if (left === right || right.length === 0) return left;
  if (left.length === 0) return right;
  const result = joined(left, right);
  return result === left ? left : narrow(result);
}

/** The alternatives of both; the left itself, where the right has none that it has not. */
function joined(left: Value, right: Value): Value {
  let result: Alternative[] | undefined;
  for (const added of right) {
    const index = indexOfAtom(result ?? left, added.atom);
    if (index < 0) {
      (result ??= [...left]).push(added);
      continue;
    }
    const old = (result ?? left)[index]!;
    const now = eitherWay(old, added);
    if (now !== old) (result ??= [...left])[index] = now;
  }
  // A list that grew holds room for more: what is kept for long is copied.
  return result && result.length > left.length ? result.slice() : (result ?? left);
}

/** The atom of both, known where one or the other is. */
function eitherWay(old: Alternative, { when: other }: Alternative): Alternative {
  if (!old.when || old.when === other) return old;
  const when = other && either([old.when, other]);
  return when ? { atom: old.atom, when } : { atom: old.atom };
}

function indexOfAtom(value: Value, atom: Atom): number {
  for (let index = 0; index < value.length; index++) if (sameAtom(value[index]!.atom, atom)) return index;
  return -1;
}

/** The value, known only where `condition` holds. */
export function given(value: Value, condition: Condition | undefined): Value {
  if (!condition || value.length === 0) return value;
  if (isNever(condition)) return nothing;
  let result: Alternative[] | undefined;
  for (let index = 0; index < value.length; index++) {
    const one = value[index]!;
    const when = both(one.when, condition);
    if (when !== one.when) (result ??= [...value])[index] = when ? { atom: one.atom, when } : { atom: one.atom };
  }
  return result ?? value;
}

export function withoutConditions(value: Value): Value {
  return value.some(one => one.when) ? value.map(({ atom }) => ({ atom })) : value;
}

/** The constant the value must be; `undefined` (no result) where it may be something else. */
export function constantOf(value: Value): { readonly value: ConstantValue } | undefined {
  if (value.length !== 1) return undefined;
  const { atom } = value[0]!;
  return atom.kind === 'constant' ? atom : undefined;
}

/** The text the value must be; absent where it may be something else. */
export function textOf(value: Value): string | undefined {
  const known = constantOf(value)?.value;
  return typeof known === 'string' ? known : undefined;
}

export function sameAtom(left: Atom, right: Atom): boolean {
  if (left === right) return true;
  if (left.kind !== right.kind) return false;
  switch (left.kind) {
    case 'constant': return left.value === (right as typeof left).value;
    case 'place':
    case 'object':
    case 'class': return left.id === (right as typeof left).id;
    case 'function': return left.id === (right as FunctionAtom).id && left.receiver === (right as FunctionAtom).receiver && left.bound === (right as FunctionAtom).bound;
    case 'builtin': return left.name === (right as typeof left).name && left.of === (right as typeof left).of;
    case 'api': return left.site === (right as ApiAtom).site && left.name === (right as ApiAtom).name && left.step === (right as ApiAtom).step;
    case 'derived': return left.site === (right as DerivedAtom).site && left.operator === (right as DerivedAtom).operator;
    case 'snapshot': return left.site === (right as typeof left).site;
    case 'cell': return left.object === (right as typeof left).object && left.field === (right as typeof left).field;
  }
}

/** The place `field` of the place. Deeper than 5 steps the last ones fold into one. */
export function placeAt(place: Extract<Atom, { kind: 'place' }>, field: string): Extract<Atom, { kind: 'place' }> {
  const id = through(place.id, fieldSite(field));
  return { kind: 'place', id, root: place.root, path: place.path.length < 6 ? [...place.path, field] : [...place.path.slice(0, 5), field] };
}

export function placeOf(root: Root): Extract<Atom, { kind: 'place' }> {
  return { kind: 'place', id: siteOfRoot(root), root, path: [] };
}

export function siteOfRoot(root: Root): Site {
  switch (root.kind) {
    case 'argument': return through(functionSite(root.function), 1000 + root.index);
    case 'receiver': return through(functionSite(root.function), 1);
    case 'frame': return frameSite(root.function);
    case 'realm': return realmSite;
    case 'result': return through(root.call, 2);
  }
}

/** Names the global object. */
export const realmSite: Site = siteOfText('%realm');

/** Names a function; its frame's name derives from it. */
export function functionSite(key: FunctionKey): Site {
  let byIndex = functionSites.get(key.file);
  if (!byIndex) functionSites.set(key.file, (byIndex = []));
  return (byIndex[key.index] ??= through(fieldSite(key.file), key.index + 17));
}

export function frameSite(key: FunctionKey): Site {
  return through(functionSite(key), 3);
}

/** Names what a register of a function holds. */
export function registerSite(file: string, body: FunctionBody, register: Register): Site {
  return through(functionSite({ file, index: body.index }), registerNumber(body, register));
}

/** Names a class. */
export function classSite(file: string, index: number): Site {
  return through(fieldSite(file), 700_000 + index);
}

export function fieldSite(field: string): Site {
  let site = fieldSites.get(field);
  if (site === undefined) {
    site = siteOfText(field);
    if (fieldSites.size > 200_000) fieldSites.clear();
    fieldSites.set(field, site);
  }
  return site;
}

const fieldSites = new Map<string, Site>();
const functionSites = new Map<string, Site[]>();

function narrow(value: readonly Alternative[]): Value {
  if (value.length <= widest) return value;
  // The oldest stay; what else it may be becomes one thing made of the rest. What was too much before is not wrapped again.
  const last = value[widest - 1]!;
  const before = isRest(last.atom) ? last.atom.parts[0]! : [last];
  let rest = before;
  for (let index = widest; index < value.length; index++) {
    const one = value[index]!;
    for (const added of isRest(one.atom) ? one.atom.parts[0]! : [one]) rest = withRest(rest, added);
  }
  const atom: Atom = rest === before && isRest(last.atom) ? last.atom : { kind: 'derived', site: 0, operator: 'some', name: rests, parts: [rest] };
  return [...value.slice(0, widest - 1), { atom }];
}

/** What comes too late to be told may still say more of what is. */
function withRest(rest: Value, added: Alternative): Value {
  const index = indexOfAtom(rest, added.atom);
  if (index < 0) return rest.length < mostRest ? [...rest, added] : rest;
  const now = eitherWay(rest[index]!, added);
  return now === rest[index] ? rest : rest.with(index, now);
}

/** Whether an atom is the things themselves that were too many, and not what those are made of. */
export function isRest(atom: Atom): atom is DerivedAtom {
  return atom.kind === 'derived' && isOneOfMany(atom) && atom.name === rests;
}

/** Whether an atom stands for all that a value may be besides its first alternatives. */
export function isOneOfMany({ operator, parts }: DerivedAtom): boolean {
  return operator === 'some' && parts.length === 1;
}
