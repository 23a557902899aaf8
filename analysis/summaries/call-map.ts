import { readMember } from './access.js';
import { arrayOf, iteratorOf } from './array.js';
import type { CallSite, Evaluation, Invocation } from './evaluation.js';
import { isKey, isReference } from './computed.js';
import { entryName, entryPrefix, keyPrefix, unnamedPart } from './map-entries.js';
import { through } from './site.js';
import { fieldSite, given, just, nothing, undefinedValue, union, withoutConditions, type Value } from './value.js';

/** A method of a map. Absent: as any other call. */
export function callMap(evaluation: Evaluation, method: string, self: Value, invocation: Invocation): Value | undefined {
  const { at, arguments: args } = invocation;
  const [key = undefinedValue, value = undefinedValue] = args;
  const entries = (part: string): Value => readMember(evaluation, readMember(evaluation, self, '%element', at), part, at, true);
  switch (method) {
    case 'set':
      enter(evaluation, self, key, value, at);
      return self;
    case 'get': return lookUp(evaluation, self, key, at);
    case 'forEach':
      evaluation.invoke({ callee: args[0] ?? nothing, arguments: [entries('1'), entries('0'), self], form: 'call', at: { site: through(at.site, fieldSite(method)), place: at.place } });
      return undefinedValue;
    case 'keys': return iteratorOf(evaluation, entries('0'), at, 'keys');
    case 'values': return iteratorOf(evaluation, entries('1'), at, 'values');
    case 'entries': return iteratorOf(evaluation, readMember(evaluation, self, '%element', at), at, 'entries');
    case 'delete': {
      const name = entryName(key);
      if (name !== undefined) for (const { atom } of self) if (atom.kind === 'object') remove(evaluation, atom.id, name);
      return undefined;
    }
    case 'clear':
      for (const { atom } of self) {
        if (atom.kind !== 'object') continue;
        for (const field of evaluation.state.heap.fieldsOf(atom.id)) if (field.startsWith(entryPrefix)) remove(evaluation, atom.id, field.slice(entryPrefix.length));
        evaluation.state.heap.write(atom.id, '%value', nothing);
        evaluation.state.heap.write(atom.id, '%element', nothing);
      }
      return undefinedValue;
    default: return undefined;
  }
}

/** Enters a value in a map: under its key where that is certain, else among those whose key is not known. */
export function enter(evaluation: Evaluation, map: Value, key: Value, value: Value, at: CallSite): void {
  const name = entryName(key);
  for (const { atom } of map) {
    if (atom.kind !== 'object') continue;
    if (name === undefined) {
      const entry = arrayOf(evaluation, [key, value], { site: through(at.site, fieldSite('%value')), place: at.place }, 'entry');
      evaluation.state.heap.writeAlso(atom.id, '%value', value);
      evaluation.state.heap.writeAlso(atom.id, '%element', entry);
    } else {
      evaluation.state.heap.write(atom.id, `${entryPrefix}${name}`, value);
      evaluation.state.heap.write(atom.id, `${keyPrefix}${name}`, key);
    }
  }
}

function remove(evaluation: Evaluation, map: number, name: string): void {
  evaluation.state.heap.write(map, `${entryPrefix}${name}`, undefinedValue);
  evaluation.state.heap.write(map, `${keyPrefix}${name}`, nothing);
}

function lookUp(evaluation: Evaluation, map: Value, key: Value, at: CallSite): Value {
  const name = entryName(key);
  const { heap } = evaluation.state;
  let found: Value = undefinedValue;
  for (const { atom } of map) {
    if (atom.kind !== 'object') continue;
    const own = name === undefined ? undefined : heap.read(atom.id, `${entryPrefix}${name}`);
    if (own) found = union(found.length === 1 ? nothing : found, own);
    else if (name === undefined) for (const field of heap.fieldsOf(atom.id)) if (field.startsWith(entryPrefix)) found = union(found, whereAsked(evaluation, atom.id, field.slice(entryPrefix.length), key, at));
    // What was read from outside is what it is asked for: `get('email')`.
    const asked = (value: Value): Value => just({ kind: 'derived', site: at.site, operator: 'call', name: 'get', parts: [value, key], place: at.place });
    const others = heap.read(atom.id, '%value') ?? nothing;
    const isAsked = !own && others.length > 0 && others.every(isRead);
    found = union(found, isAsked ? asked(others) : others);
    const unnamed = own ? undefined : heap.read(atom.id, unnamedPart);
    if (unnamed && name !== undefined) found = union(found, asked(unnamed));
    if (name === undefined) {
      const looked: Value = just({ kind: 'derived', site: at.site, operator: 'lookup', name: 'get', parts: [withoutConditions(found), key], place: at.place });
      return union(found, looked).filter(one => one.atom.kind !== 'constant' || one.atom.value === undefined);
    }
  }
  return found;
}

/** What is kept under a name, when the key that nobody knows is that one. */
function whereAsked({ state: { heap } }: Evaluation, map: number, name: string, key: Value, at: CallSite): Value {
  const own = heap.read(map, `${keyPrefix}${name}`) ?? nothing;
  const when = own.length > 0 ? isKey(key, own, name, at) : undefined;
  return heap.read(map, `${entryPrefix}${name}`)!.flatMap(one => (isReference(one) ? given([one], when) : [one]));
}

/** Whether a value is a part of something that was read, such as a text that was divided: nothing but its key tells what it is about. */
function isRead({ atom }: Value[number]): boolean {
  return atom.kind === 'derived' && (atom.operator === '.' || atom.operator === 'index' || atom.operator === 'call');
}
