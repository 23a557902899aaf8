import { keyName, readMember } from './access.js';
import { writeMember } from './write-member.js';
import { callKnownList } from './call-list.js';
import type { CallSite, Evaluation } from './evaluation.js';
import { snapshot } from './snapshot.js';
import { constant, constantOf, fieldSite, given, just, undefinedValue, union, withoutConditions, type Condition, type Value } from './value.js';
import { isClosed } from './extent.js';
import { both, holds } from './condition.js';
import { through } from './site.js';

/** Reads a field whose name depends: any of them, and what the name says is a part of the answer. */
export function readComputed(evaluation: Evaluation, owner: Value, name: Value, site: CallSite, optional: boolean): Value {
  const last = fromEnd(name);
  if (last !== undefined) {
    const one = callKnownList(evaluation, 'at', owner, [constant(-last)], site);
    if (one) return one;
  }
  const names = namesAmong(name);
  if (names) return names.reduce<Value>((sum, one) => union(sum, given(readMember(evaluation, owner, one.name, site, optional), whereNamed(name, one, site))), []);
  const proxies = owner.filter(one => one.atom.kind === 'object' && one.atom.shape === 'proxy');
  if (proxies.length > 0 && proxies.length === owner.length) return proxies.reduce<Value>((sum, one) => union(sum, given(evaluation.invoke({ callee: just({ kind: 'builtin', name: 'proxy.get', of: one.atom }), arguments: [name], form: 'call', at: site }), one.when)), []);
  const read = readMember(evaluation, owner, '%element', site, optional);
  const influenced = name.some(one => one.atom.kind !== 'constant' && !(one.atom.kind === 'derived' && (one.atom.operator === 'index' || one.atom.operator === 'key')));
  if (!influenced) return read.length > 0 ? read : undefinedValue;
  const references = (byName(evaluation, owner, name, site) ?? read).filter(isReference);
  // Who knows the owner, or what the name is made of, looks again: the third part is for them. Once everything runs nobody does.
  const again = !evaluation.whole && (!isClosed(name) || owner.some(one => one.atom.kind === 'place')) ? [owner] : [];
  return union(references, just({ kind: 'derived', site: site.site, operator: 'lookup', parts: [withoutConditions(snapshot(evaluation, read.length > 0 ? read : owner, 2)), name, ...again], place: site.place }));
}

/** Writes a field whose name is one of a few: each may be the one. */
export function writeAmong(evaluation: Evaluation, owner: Value, name: Value, value: Value, site: CallSite): boolean {
  const names = namesAmong(name);
  for (const one of names ?? []) {
    const here = { site: through(site.site, fieldSite(one.name)), place: site.place };
    writeMember(evaluation, owner, one.name, union(readMember(evaluation, owner, one.name, here, true), given(value, whereNamed(name, one, site))), here);
  }
  return names !== undefined;
}

/** What an object that is known whole has under each of its names, when the key is that one: `starters[answer]()`. Absent for any other. */
function byName(evaluation: Evaluation, owner: Value, key: Value, site: CallSite): Value | undefined {
  const [only] = owner;
  if (owner.length !== 1 || only!.atom.kind !== 'object' || only!.atom.shape !== 'record') return undefined;
  const names = evaluation.state.heap.fieldsOf(only!.atom.id).filter(name => !besides.has(name));
  if (names.length > mostNames || names.some(name => name.startsWith('%'))) return undefined;
  return names.reduce<Value>((sum, name) => union(sum, given(readMember(evaluation, owner, name, site, true).filter(isReference), isKey(key, constant(name), name, site))), []);
}

/** Of an object with more names than this all are given at once. */
const mostNames = 12;

/** What an object has besides its names. */
const besides: ReadonlySet<string> = new Set(['%record', '%frozen', '%store']);

export function isReference({ atom }: Value[number]): boolean {
  return atom.kind === 'object' || atom.kind === 'function' || atom.kind === 'class';
}

/** That a key that nobody knows is the one of an entry with this name. */
export function isKey(key: Value, own: Value, name: string, { site, place }: CallSite): Condition {
  return holds(just({ kind: 'derived', site: through(site, fieldSite(name)), operator: '===', parts: [key, own], place }), 'truthy', false);
}

interface Named {
  readonly name: string;
  readonly alternative: Value[number];
}

/** The names that a key is one of; absent for a certain key, and for one that may be anything. */
function namesAmong(key: Value): readonly Named[] | undefined {
  if (key.length < 2) return undefined;
  const names = key.map(alternative => ({ name: keyName([{ atom: alternative.atom }]), alternative }));
  return names.every((one): one is Named => one.name !== undefined) ? names : undefined;
}

/** That a key is this one of its names. */
function whereNamed(key: Value, { alternative: { atom, when } }: Named, site: CallSite): Condition | undefined {
  return both(when, atom.kind === 'constant' ? isKey(key, [{ atom }], String(atom.value), site) : undefined);
}

/** The number in `list[list.length - 1]`. */
function fromEnd(name: Value): number | undefined {
  const [only] = name;
  if (name.length !== 1 || only!.atom.kind !== 'derived' || only!.atom.operator !== '-') return undefined;
  const [length, less] = only!.atom.parts;
  const of = length?.[0]?.atom;
  const count = less && constantOf(less)?.value;
  return of?.kind === 'derived' && of.operator === '.' && of.name === 'length' && typeof count === 'number' ? count : undefined;
}
