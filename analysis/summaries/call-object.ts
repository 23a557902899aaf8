import { isKept, keyName, readMember } from './access.js';
import { writeMember } from './write-member.js';
import { arrayOf, listOf } from './array.js';
import { elementsOf, iterated } from './elements.js';
import { copyFields, record } from './fields.js';
import { isBareKey, sameNames } from './same-names.js';
import { record as recordEffect, type CallSite, type Evaluation, type Invocation } from './evaluation.js';
import { askProxy } from './proxy.js';
import { constant, deleted, fieldSite, given, just, nothing, undefinedValue, union, type Value } from './value.js';
import { through } from './site.js';

/** The names that data became of an object's fields, `{ [email]: true }`, and those that a proxy says it has. */
export function namesOfData(evaluation: Evaluation, value: Value, at: CallSite): Value {
  const said = askProxy(evaluation, value, 'ownKeys', [], at);
  return value.reduce<Value>((sum, { atom }) => (atom.kind === 'object' ? union(sum, evaluation.state.heap.read(atom.id, '%names') ?? nothing) : sum), said ? iterated(evaluation, said, at) : nothing);
}

/** A function of `Object`, or what `Reflect` has under the same name. Absent: as any other call. */
export function callObject(evaluation: Evaluation, method: string, invocation: Invocation): Value | undefined {
  const { arguments: args, at } = invocation;
  const [first = undefinedValue, second = undefinedValue] = args;
  switch (method) {
    case 'assign':
      for (const source of args.slice(1)) copyFields(evaluation, first, source, at);
      assignLater(evaluation, invocation);
      return first;
    case 'freeze': case 'seal': case 'preventExtensions': case 'setPrototypeOf':
      if (method === 'freeze') for (const { atom } of first) if (atom.kind === 'object') evaluation.state.heap.write(atom.id, '%frozen', undefinedValue);
      if (method === 'setPrototypeOf') for (const { atom } of first) {
        if (atom.kind === 'function') evaluation.state.heap.write(atom.id, '%prototype', second);
        if (atom.kind !== 'object') continue;
        evaluation.state.heap.write(atom.id, '%prototype', second);
        // An instance is no longer of the class it was made by.
        if (evaluation.state.heap.read(atom.id, '%class')) evaluation.state.heap.write(atom.id, '%class', second.flatMap(one => (one.atom.kind === 'object' ? (evaluation.state.heap.read(one.atom.id, '%prototypeOf') ?? nothing) : nothing)));
      }
      return first;
    case 'create': {
      const made = record(evaluation, at, {});
      for (const { atom } of made) if (atom.kind === 'object') evaluation.state.heap.write(atom.id, '%prototype', first);
      defineAll(evaluation, made, second, at);
      return made;
    }
    case 'keys': case 'getOwnPropertyNames': {
      const names = knownFields(evaluation, first);
      return names ? arrayOf(evaluation, names.map(name => constant(name)), at, method) : listOf(evaluation, keysOf(evaluation, first, at), at, method);
    }
    case 'values': {
      const names = knownFields(evaluation, first);
      if (names) return arrayOf(evaluation, names.map(name => readMember(evaluation, first, name, at, true)), at, method);
      return listOf(evaluation, readMember(evaluation, first, '%element', at, true), at, method);
    }
    case 'entries': {
      const names = knownFields(evaluation, first);
      if (names) return arrayOf(evaluation, names.map(name => arrayOf(evaluation, [constant(name), readMember(evaluation, first, name, at, true)], { site: through(at.site, fieldSite(name)), place: at.place }, 'entry')), at, method);
      return listOf(evaluation, arrayOf(evaluation, [keysOf(evaluation, first, at), readMember(evaluation, first, '%element', at, true)], at, 'entry'), at, method);
    }
    case 'fromEntries': {
      const made = record(evaluation, at, {});
      for (const entry of elementsOf(evaluation, first, at)) {
        for (const one of entry) {
          const key = readMember(evaluation, [one], '0', at, true);
          const name = keyName(key) ?? '%any';
          const value = given(readMember(evaluation, [one], '1', at, true), one.when);
          if (name === '%any' && made[0]!.atom.kind === 'object' && key.length > 0 && key.every(isBareKey)) evaluation.state.heap.write(made[0]!.atom.id, sameNames, constant(true));
          // Of several that it may be, another one may have put something there.
          writeMember(evaluation, made, name, entry.length > 1 && made[0]!.atom.kind === 'object' ? union(evaluation.state.heap.read(made[0]!.atom.id, name) ?? nothing, value) : value, at, keyName(key) === undefined ? key : undefined);
        }
      }
      return made;
    }
    case 'defineProperty':
      define(evaluation, first, keyName(second) ?? '%any', args[2] ?? nothing, at);
      return first;
    case 'defineProperties':
      defineAll(evaluation, first, second, at);
      return first;
    case 'getPrototypeOf':
      return prototypesOf(evaluation, first, at);
    case 'getOwnPropertyDescriptor':
      return descriptorOf(evaluation, first, keyName(second) ?? '%element', at);
    case 'getOwnPropertyDescriptors': {
      const names = [...new Set([...namesOf(evaluation, first), ...namesOfAccessors(evaluation, first)])];
      return record(evaluation, { site: through(at.site, fieldSite('descriptors')), place: at.place }, Object.fromEntries(names.map(name => [name, descriptorOf(evaluation, first, name, at)])));
    }
    default:
      return undefined;
  }
}

function defineAll(evaluation: Evaluation, owner: Value, descriptors: Value, at: CallSite): void {
  for (const name of namesOf(evaluation, descriptors)) define(evaluation, owner, name, readMember(evaluation, descriptors, name, at, true), at);
}

/** Gives an object a field by a descriptor: with a value, or with functions that read and write it. */
function define(evaluation: Evaluation, owner: Value, name: string, descriptor: Value, at: CallSite): void {
  const isFunction = (value: Value): boolean => value.some(({ atom }) => atom.kind === 'function');
  const [only] = owner;
  const getter = readMember(evaluation, descriptor, 'get', at, true);
  const setter = readMember(evaluation, descriptor, 'set', at, true);
  if (isFunction(setter)) writeMember(evaluation, owner, `%set:${name}`, setter, at);
  if (isFunction(getter)) writeMember(evaluation, owner, `%get:${name}`, getter, at);
  // It takes the place of what is inherited or was computed under the name.
  else if (!isFunction(setter) && owner.length === 1 && only!.atom.kind === 'object' && only!.atom.shape !== 'proxy' && !only!.atom.shared && (evaluation.state.heap.read(only!.atom.id, '%class') || evaluation.state.heap.read(only!.atom.id, `%get:${name}`))) {
    const value = readMember(evaluation, descriptor, 'value', at, true);
    evaluation.state.heap.write(only!.atom.id, `%get:${name}`, nothing);
    evaluation.state.heap.write(only!.atom.id, name, value);
  } else if (!isFunction(setter)) writeMember(evaluation, owner, name, readMember(evaluation, descriptor, 'value', at, true), at);
}

function descriptorOf(evaluation: Evaluation, owner: Value, name: string, at: CallSite): Value {
  const here = { site: through(at.site, fieldSite(`descriptor:${name}`)), place: at.place };
  const [get, set] = [accessorsOf(evaluation, owner, `%get:${name}`), accessorsOf(evaluation, owner, `%set:${name}`)];
  // Who copies a getter has not asked it.
  if (get.length > 0 || set.length > 0) return record(evaluation, here, { ...(get.length > 0 && { get }), ...(set.length > 0 && { set }) });
  return record(evaluation, here, { value: readMember(evaluation, owner, name, at, true) });
}

function accessorsOf({ state: { heap } }: Evaluation, owner: Value, field: string): Value {
  return owner.reduce<Value>((sum, { atom }) => (atom.kind === 'object' ? union(sum, heap.read(atom.id, field) ?? nothing) : sum), nothing);
}

function prototypesOf(evaluation: Evaluation, value: Value, at: CallSite): Value {
  return value.reduce<Value>((sum, { atom }) => {
    const { heap } = evaluation.state;
    if (atom.kind !== 'object') return union(sum, readMember(evaluation, [{ atom }], '__proto__', at, true));
    const origin = heap.read(atom.id, '%class');
    return union(sum, heap.read(atom.id, '%prototype') ?? (origin ? readMember(evaluation, origin, 'prototype', at, true) : constant(null)));
  }, nothing);
}

/** The names of the fields that were written, in order. */
function namesOf(evaluation: Evaluation, value: Value): readonly string[] {
  return value.flatMap(({ atom }) => (atom.kind === 'object' ? evaluation.state.heap.fieldsOf(atom.id).filter(name => !name.startsWith('%')) : []));
}

function namesOfAccessors(evaluation: Evaluation, value: Value): readonly string[] {
  return value.flatMap(({ atom }) => (atom.kind === 'object' ? evaluation.state.heap.fieldsOf(atom.id).flatMap(name => /^%[gs]et:(.+)$/s.exec(name)?.[1] ?? []) : []));
}

/** So many fields are told one by one. */
const mostFields = 8;

/** The fields of a plain object that has no others, in order. */
export function knownFields(evaluation: Evaluation, value: Value): readonly string[] | undefined {
  const [only] = value;
  if (value.length !== 1 || only!.atom.kind !== 'object' || only!.atom.shape !== 'record') return undefined;
  const fields = evaluation.state.heap.fieldsOf(only!.atom.id).filter(name => name !== '%record' && name !== '%frozen' && name !== '%prototype' && (name !== '%open' || (evaluation.state.heap.read(only!.atom.kind === 'object' ? only!.atom.id : 0, name)?.length ?? 0) > 0));
  const { id } = only!.atom;
  return fields.length > 0 && fields.length <= mostFields && fields.every(name => !name.startsWith('%') && evaluation.state.heap.read(id, name) !== undefinedValue && evaluation.state.heap.read(id, name) !== deleted) ? fields : undefined;
}

function keysOf(evaluation: Evaluation, value: Value, at: CallSite): Value {
  let keys: Value = nothing;
  for (const { atom } of value) {
    if (atom.kind === 'object') for (const name of evaluation.state.heap.fieldsOf(atom.id)) if (!name.startsWith('%')) keys = union(keys, constant(name));
  }
  keys = union(keys, namesOfData(evaluation, value, at));
  return keys.length > 0 ? keys : just({ kind: 'derived', site: through(at.site, 41), operator: 'key', parts: [] });
}

/** What a caller's object is given of which only a caller knows the fields: whoever knows both copies them. */
function assignLater(evaluation: Evaluation, { arguments: [target = undefinedValue, ...sources], at }: Invocation): void {
  if (evaluation.whole || !target.some(({ atom }) => atom.kind === 'place' || (atom.kind === 'object' && (atom.shared || isKept(evaluation, atom))))) return;
  const unknown = sources.map(source => source.filter(({ atom }) => atom.kind === 'place')).filter(source => source.length > 0);
  if (unknown.length === 0) return;
  const total = evaluation.state.assumed?.total;
  recordEffect(evaluation, { kind: 'call', site: through(at.site, fieldSite('assign')), place: at.place, trail: [], callee: just({ kind: 'builtin', name: 'Object.assign' }), arguments: [target, ...unknown], argumentPlaces: [], form: 'call', ...(total && { when: total }) });
}
