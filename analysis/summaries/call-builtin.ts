import { keyName, readMember } from './access.js';
import { writeMember } from './write-member.js';
import { arrayOf, iteratorOf, listOf, turnsOf } from './array.js';
import { asText } from './as-text.js';
import { actOnChannel, type ChannelAct } from './channels.js';
import { callGenerator } from './call-generator.js';
import { callMap, enter } from './call-map.js';
import { callKnownList, knownElements } from './call-list.js';
import { gone } from './known-elements.js';
import { callPromise, promisified, settlePromise } from './call-promise.js';
import { callUnknown } from './call-unknown.js';
import { callIntrinsic } from './intrinsics.js';
import { noteMatch } from './last-match.js';
import { isIntrinsic } from './model-code.js';
import type { CallSite, Evaluation, Invocation } from './evaluation.js';
import { holds } from './condition.js';
import { decide, foldOperator } from './fold.js';
import { elementsOf, iterated, passedElements } from './elements.js';
import { record } from './fields.js';
import { callObject } from './call-object.js';
import { readComputed } from './computed.js';
import { accessBytes, constructBytes, isTypedArray } from './bytes.js';
import { mount } from './mounts.js';
import { copyOf, jsonTextOf, parsedJson } from './copy.js';
import { proxyOf, readProxy, writeProxy } from './proxy.js';
import { renderValue } from './render.js';
import { snapshot } from './snapshot.js';
import { constant, constantOf, deleted, fieldSite, given, just, nothing, sameAtom, textOf, undefinedValue, union, withoutConditions, type Atom, type Value } from './value.js';
import { through, type Site } from './site.js';

type Builtin = Extract<Atom, { kind: 'builtin' }>;

/** A call of what JavaScript itself provides. */
export function callBuiltin(evaluation: Evaluation, builtin: Builtin, invocation: Invocation): Value {
  const { arguments: args, at } = invocation;
  const self: Value = builtin.name.startsWith('value.') && invocation.receiver ? invocation.receiver : builtin.of ? just(builtin.of) : (invocation.receiver ?? nothing);
  const [first = undefinedValue, second = undefinedValue] = args;
  const dot = builtin.name.lastIndexOf('.');
  const kind = dot < 0 ? '' : builtin.name.slice(0, dot);
  const method = builtin.name.slice(dot + 1);
  const setOf = (elements: Value): Value => {
    const id = through(at.site, fieldSite(`set:${method}`));
    evaluation.state.heap.write(id, '%element', elements);
    return just({ kind: 'object', id, shape: 'set', place: at.place, shared: false });
  };
  const later = (callee: Value, given: readonly Value[], receiver?: Value): Value =>
    evaluation.invoke({ callee, arguments: given, form: 'call', ...(receiver && { receiver }), at: { site: through(at.site, fieldSite(method)), place: at.place } });

  const applied = /^(.+\.\w+)\.(call|apply)$/.exec(builtin.name);
  if (applied) return applyBuiltin(evaluation, applied[1]!, first, applied[2] === 'call' ? args.slice(1) : passedElements(evaluation, second, at), invocation);
  switch (kind) {
    case 'promise':
    case 'Promise':
    case 'resolver':
      return callPromise(evaluation, builtin, invocation) ?? derived(evaluation, invocation, method, self);
    case 'state': {
      // set(next) or set(previous => next)
      const object = builtin.of as Extract<Atom, { kind: 'object' }>;
      const held: Value = just({ kind: 'cell', object: object.id, field: 'value', name: '' });
      const next = method === 'dispatch'
        ? later(evaluation.state.heap.read(object.id, 'reducer') ?? nothing, [held, first])
        : first.some(one => one.atom.kind === 'function') ? later(first, [held]) : first;
      const total = evaluation.state.assumed?.total;
      evaluation.state.heap.writeAlso(object.id, 'value', given(next, total));
      return undefinedValue;
    }
    case 'function':
      if (method === 'call') return later(calledOn(evaluation, self, first), args.slice(1), first);
      if (method === 'apply') return later(calledOn(evaluation, self, first), passedElements(evaluation, second, at), first);
      return calledOn(evaluation, self, first).map(one => (one.atom.kind === 'function' ? { ...one, atom: { ...one.atom, id: through(at.site, one.atom.id), bound: [...(one.atom.bound ?? []), ...args.slice(1)] } } : one));
    case 'map':
      return callMap(evaluation, method, self, invocation) ?? derived(evaluation, invocation, method, self);
    case 'set':
      if (method === 'add') {
        if (addKnown(evaluation, self, first)) return self;
        writeMember(evaluation, self, '%element', first, at);
        return self;
      }
      if (method === 'forEach') {
        const each = knownElements(evaluation, self);
        if (each && each.length > 0 && each.length <= mostByEach && callEach(evaluation, method, each, self, args, nothing, at)) return undefinedValue;
        return later(first, [iterated(evaluation, self, at), iterated(evaluation, self, at), self]), undefinedValue;
      }
      if (method === 'has') return derived(evaluation, invocation, 'has', self);
      if (method === 'clear' || method === 'delete') {
        if (method === 'clear') for (const { atom } of self) if (atom.kind === 'object') for (const field of evaluation.state.heap.fieldsOf(atom.id)) if (field === '%element' || /^\d+$/.test(field)) evaluation.state.heap.write(atom.id, field, field === '%element' ? nothing : gone);
        if (method === 'delete') deleteKnown(evaluation, self, first);
        return undefinedValue;
      }
      if (method === 'union' || method === 'symmetricDifference') return setOf(union(iterated(evaluation, self, at), iterated(evaluation, first, at)));
      if (method === 'intersection' || method === 'difference') return setOf(iterated(evaluation, self, at));
      if (/^is[A-Z]/.test(method)) return derived(evaluation, invocation, 'has', self);
      const listedOfSet = knownElements(evaluation, self);
      return listedOfSet && method !== 'entries' ? turnsOf(evaluation, listedOfSet, at, method) : iteratorOf(evaluation, iterated(evaluation, self, at), at, method);
    case 'generator':
      return callGenerator(evaluation, method, self, invocation);
    case 'array':
    case 'value':
      return callMethod(evaluation, method, self, invocation, later, kind === 'array');
    case 'Object':
      return callObject(evaluation, method, invocation) ?? derived(evaluation, invocation, method, self);
    case 'Array':
      if (method === 'isArray') return foldOperator('call', [nothing, first], method) ?? derived(evaluation, invocation, method, nothing);
      if (method === 'of') return arrayOf(evaluation, args, at, 'of');
      if (method === 'from') {
        const known = args.length === 1 ? knownElements(evaluation, first) : undefined;
        if (known) return arrayOf(evaluation, known, at, 'from');
        const mapped = args.length > 1 ? knownElements(evaluation, first) : undefined;
        if (mapped && mapped.length > 0) return callMethod(evaluation, 'map', first, { ...invocation, arguments: [second] }, later, true);
        const elements = iterated(evaluation, first, at);
        return listOf(evaluation, args.length > 1 ? later(second, [elements, derived(evaluation, invocation, 'index', nothing)]) : elements, at, 'from');
      }
      return derived(evaluation, invocation, method, nothing);
    case 'Uint8Array': case 'Uint8ClampedArray': case 'Uint16Array': case 'Uint32Array': case 'Int8Array': case 'Int16Array': case 'Int32Array': case 'Float32Array': case 'Float64Array': case 'BigInt64Array': case 'BigUint64Array':
      if (method === 'of' || method === 'from') return constructBytes(evaluation, kind, { ...invocation, arguments: [callBuiltin(evaluation, { kind: 'builtin', name: `Array.${method}` }, invocation)] });
      return derived(evaluation, invocation, method, nothing);
    case 'JSON':
      return method === 'parse' ? parsedJson(evaluation, first, args[1], at) : jsonTextOf(evaluation, method, first, args[1], at);
    case 'Reflect':
      if (method === 'get') return (args[2] && readFor(evaluation, first, second, args[2], at)) ?? readKey(evaluation, first, second, at);
      if (method === 'ownKeys') return callObject(evaluation, 'getOwnPropertyNames', invocation) ?? nothing;
      if (method === 'deleteProperty') return writeMember(evaluation, first, keyName(second) ?? '%any', deleted, at), constant(true);
      if (method === 'defineProperty' || method === 'getPrototypeOf' || method === 'setPrototypeOf' || method === 'getOwnPropertyDescriptor') return callObject(evaluation, method, invocation) ?? nothing;
      if (method === 'set') return writeMember(evaluation, first, keyName(second) ?? '%any', args[2] ?? undefinedValue, at), constant(true);
      if (method === 'apply') return later(first, passedElements(evaluation, args[2] ?? nothing, at), second);
      if (method === 'construct') return evaluation.invoke({ callee: first, arguments: passedElements(evaluation, second, at), form: 'new', at });
      return derived(evaluation, invocation, method, nothing);
    case 'context':
      return nothing;
    case 'next':
      // Who is told of another page, or of a no, does not get to this one.
      if (builtin.of?.kind === 'object') goOn(evaluation, builtin.of.id, method === 'page' ? first.map(one => (one.atom.kind === 'constant' && (one.atom.value === undefined || one.atom.value === true) ? one : { ...one, atom: builtin })) : first);
      return promiseOf(evaluation, builtin.of, at);
    case 'channel':
      actOnChannel(evaluation, method as ChannelAct, self, invocation);
      return undefinedValue;
    case 'component': {
      // emit('save-it', value) calls what was given as `onSaveIt`.
      const event = textOf(first);
      if (event === undefined || !builtin.of) return undefinedValue;
      const listener = `on${event.charAt(0).toUpperCase()}${event.slice(1).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
      const listeners = readMember(evaluation, just(builtin.of), listener, at, true).filter(({ atom }) => atom.kind !== 'constant');
      return listeners.length > 0 ? later(listeners, args.slice(1)) : undefinedValue;
    }
    case 'intrinsic':
      return isIntrinsic(method) ? callIntrinsic(evaluation, method, invocation) : nothing;
    case 'weak':
      return builtin.of ? readMember(evaluation, just(builtin.of), 'target', at, true) : nothing;
    case 'proxy': {
      const proxy = builtin.of as Extract<Atom, { kind: 'object' }>;
      if (method === 'get') return readProxy(evaluation, proxy, first, at);
      writeProxy(evaluation, proxy, first, second, at);
      return undefinedValue;
    }
    default:
  }
  switch (builtin.name) {
    case 'render':
      renderValue(evaluation, first, at);
      return undefinedValue;
    case 'render-element': {
      const id = through(at.site, fieldSite('element'));
      evaluation.state.heap.write(id, '%type', first);
      evaluation.state.heap.write(id, '%props', second);
      renderValue(evaluation, just({ kind: 'object', id, shape: 'element', place: at.place, shared: false }), at);
      return undefinedValue;
    }
    case 'next':
      if (builtin.of?.kind === 'object') goOn(evaluation, builtin.of.id, first);
      return undefinedValue;
    case 'mount':
      if (builtin.of?.kind === 'api') mount(evaluation, builtin.of, { ...invocation, arguments: args.slice(1), argumentPlaces: invocation.argumentPlaces?.slice(1) ?? [] }, first);
      return undefinedValue;
    case 'promisified':
      return promisified(evaluation, just(builtin.of!), invocation, { kind: 'object', id: through(at.site, fieldSite('promisified')), shape: 'promise', place: at.place, shared: false });
    // The callback of a function that gives a promise now: an error, or a value.
    case 'settle': {
      const ends = (name: string): Atom => ({ kind: 'builtin', name, of: builtin.of! });
      if (!first.every(({ atom }) => atom.kind === 'constant' && !atom.value)) settlePromise(evaluation, ends('reject') as Builtin, first, at);
      if (args.length > 1) settlePromise(evaluation, ends('resolve') as Builtin, second, at);
      return undefinedValue;
    }
    case 'resolve':
    case 'reject':
      settlePromise(evaluation, builtin, first, at);
      return undefinedValue;
    case 'ArrayBuffer': case 'SharedArrayBuffer': case 'DataView':
      return constructBytes(evaluation, builtin.name, invocation);
    case 'Promise': case 'Map': case 'Set': case 'WeakMap': case 'WeakSet': case 'WeakRef': case 'Proxy': case 'Array': case 'Object':
      return construct(evaluation, builtin.name, invocation);
    case 'Boolean':
      return just({ kind: 'derived', site: at.site, operator: 'truth', parts: [first], place: at.place });
    case 'String':
      return constantOf(first) ? constant(String(constantOf(first)!.value)) : just({ kind: 'derived', site: at.site, operator: 'text', parts: [snapshot(evaluation, asText(evaluation, first, at))], place: at.place });
    case 'Symbol':
      return just({ kind: 'derived', site: at.site, operator: 'symbol', parts: args, place: at.place });
    case 'Symbol.for': {
      const key = keyName(first);
      return just({ kind: 'derived', site: at.site, operator: 'symbol', ...(key !== undefined && { name: `for ${key}` }), parts: args, place: at.place });
    }
    case 'queueMicrotask':
      return later(first, []), undefinedValue;
    case 'structuredClone':
      return copyOf(evaluation, snapshot(evaluation, first, 4), at);
    default:
      return invocation.form === 'new' && isTypedArray(builtin.name) ? constructBytes(evaluation, builtin.name, invocation) : derived(evaluation, invocation, builtin.name, self);
  }
}

/** The next handler runs: what holds here holds there. With an error, a handler of errors does. */
function goOn(evaluation: Evaluation, pass: Site, problem: Value): void {
  const total = evaluation.state.assumed?.total;
  const problems = problem.filter(({ atom }) => atom.kind !== 'constant');
  if (problems.length > 0) evaluation.state.heap.writeAlso(pass, 'problem', given(problems, total));
  if (problems.length < problem.length) evaluation.state.heap.writeAlso(pass, 'passed', given(constant(true), total));
}

/** What comes back from the handlers behind, once they are through. */
function promiseOf(evaluation: Evaluation, pass: Atom | undefined, at: CallSite): Value {
  const id = through(at.site, fieldSite('passed'));
  const rejected = pass?.kind === 'object' ? evaluation.state.heap.read(pass.id, '%rejected') : undefined;
  const answered = pass?.kind === 'object' ? evaluation.state.heap.read(pass.id, '%awaited') : undefined;
  evaluation.state.heap.write(id, '%awaited', answered ?? undefinedValue);
  if (rejected) evaluation.state.heap.write(id, '%rejected', rejected);
  return just({ kind: 'object', id, shape: 'promise', place: at.place, shared: false });
}

/** A function of JavaScript itself that is called by way of `call` or `apply`: `Array.prototype.slice.call(arguments, 1)`. */
function applyBuiltin(evaluation: Evaluation, name: string, self: Value, args: readonly Value[], { at }: Invocation): Value {
  const [, method] = /^(?:\w+\.prototype|array|value|map|set|generator)\.(\w+)$/.exec(name) ?? [];
  const callee = method === undefined ? nothing : readMember(evaluation, self, method, at, true).filter(({ atom }) => atom.kind !== 'constant');
  return evaluation.invoke({ callee: callee.length > 0 ? callee : just({ kind: 'builtin', name }), receiver: self, arguments: args, form: 'call', at: { site: through(at.site, fieldSite(name)), place: at.place } });
}

/** Functions with the `this` they are called on by hand; arrows and bound functions have their own. */
function calledOn({ program }: Evaluation, callee: Value, receiver: Value): Value {
  return receiver === undefinedValue ? callee : callee.map(one => (one.atom.kind === 'function' && !one.atom.bound && program.head(one.atom.key).kind !== 'arrow' ? { ...one, atom: { ...one.atom, receiver } } : one));
}

function derived(evaluation: Evaluation, invocation: Invocation, name: string, self: Value): Value {
  return callUnknown(evaluation, { ...invocation, receiver: self }, name);
}

function construct(evaluation: Evaluation, name: string, invocation: Invocation): Value {
  const { at, arguments: args } = invocation;
  const id = through(at.site, fieldSite(name));
  const first = args[0];
  switch (name) {
    case 'Map': case 'WeakMap': {
      evaluation.state.heap.write(id, '%map', undefinedValue);
      const held = invocation.typeArguments?.[1];
      if (held) evaluation.state.heap.write(id, '%value', just({ kind: 'derived', site: through(at.site, 45), operator: 'typed', parts: [], type: held, place: at.place }));
      const map: Value = just({ kind: 'object', id, shape: 'map', place: at.place, shared: false });
      for (const entry of first ? elementsOf(evaluation, first, at) : []) {
        const key = readMember(evaluation, entry, '0', at, true);
        enter(evaluation, map, key, readMember(evaluation, entry, '1', at, true), at);
      }
      return map;
    }
    case 'Set': case 'WeakSet':
      const each = first && first !== undefinedValue ? knownElements(evaluation, first) : [];
      evaluation.state.heap.write(id, '%set', undefinedValue);
      for (const field of evaluation.state.heap.fieldsOf(id)) if (/^\d+$/.test(field)) evaluation.state.heap.write(id, field, gone);
      if (each && !evaluation.isLooping) each.forEach((element, index) => evaluation.state.heap.write(id, String(index), element));
      else evaluation.state.heap.write(id, '%element', first ? iterated(evaluation, first, at) : nothing);
      return just({ kind: 'object', id, shape: 'set', place: at.place, shared: false });
    case 'Proxy':
      return proxyOf(evaluation, first ?? nothing, args[1] ?? nothing, at);
    case 'Promise': {
      const promise: Atom = { kind: 'object', id, shape: 'promise', place: at.place, shared: false };
      evaluation.state.heap.write(id, '%promise', undefinedValue);
      const resolve: Value = just({ kind: 'builtin', name: 'resolve', of: promise });
      const reject: Value = just({ kind: 'builtin', name: 'reject', of: promise });
      const around = evaluation.thrown;
      const { reachable } = evaluation.state;
      evaluation.thrown = nothing;
      if (first) evaluation.invoke({ callee: first, arguments: [resolve, reject], form: 'call', at: { site: through(at.site, 21), place: at.place } });
      const { thrown } = evaluation;
      if (thrown.length > 0) evaluation.state.heap.writeAlso(id, '%rejected', thrown);
      evaluation.thrown = around;
      // Who throws in there ends no more than that.
      evaluation.state.reachable = reachable;
      return just(promise);
    }
    case 'Array':
      if (args.length > 1) return arrayOf(evaluation, args, at, 'new');
      return typeof constantOf(first ?? nothing)?.value === 'number' && Number(constantOf(first!)!.value) <= mostMade ? arrayOf(evaluation, new Array<Value>(Number(constantOf(first!)!.value)).fill(undefinedValue), at, 'new') : listOf(evaluation, args.length === 1 ? undefinedValue : args.reduce<Value>((sum, one) => union(sum, one), nothing), at, 'new');
    case 'WeakRef':
      return record(evaluation, at, { deref: just({ kind: 'builtin', name: 'weak.deref', of: targetOf(evaluation, id, first ?? undefinedValue, at) }) });
    default:
      return first && first !== undefinedValue ? first : record(evaluation, at, {});
  }
}

/** A list of a length that is made empty is known element by element up to so many. */
const mostMade = 8;

/** Keeps what a weak reference leads to. */
function targetOf(evaluation: Evaluation, id: Site, target: Value, at: CallSite): Atom {
  evaluation.state.heap.write(id, 'target', target);
  return { kind: 'object', id, shape: 'record', place: at.place, shared: false };
}

/** What a getter gives that is asked for somebody else: `Reflect.get(object, name, receiver)`. */
function readFor(evaluation: Evaluation, owner: Value, key: Value, receiver: Value, at: CallSite): Value | undefined {
  const name = keyName(key);
  const getters = name === undefined ? [] : owner.flatMap(({ atom }) => (atom.kind === 'object' ? (evaluation.state.heap.read(atom.id, `%get:${name}`) ?? nothing) : nothing));
  return getters.length > 0 ? evaluation.invoke({ callee: getters.map(one => (one.atom.kind === 'function' ? { ...one, atom: { ...one.atom, receiver } } : one)), receiver, arguments: [], form: 'call', at }) : undefined;
}

function readKey(evaluation: Evaluation, value: Value, key: Value, at: CallSite): Value {
  const name = keyName(key);
  return name === undefined ? readComputed(evaluation, value, key, at, true) : readMember(evaluation, value, name, at, true);
}

/** Methods after which the elements of a list may stand elsewhere, and those after which there are more of them or fewer. */
const moving: ReadonlySet<string> = new Set(['shift', 'unshift', 'splice', 'reverse', 'sort', 'copyWithin']);
const resizing: ReadonlySet<string> = new Set(['pop', 'push', 'shift', 'unshift', 'splice']);

/** Notes that nobody knows any more where the elements of a list stand, or how many there are. */
function unsettle(evaluation: Evaluation, method: string, self: Value, at: CallSite): void {
  const { heap } = evaluation.state;
  for (const { atom } of self) {
    if (atom.kind === 'object' && atom.shape === 'array' && method !== 'push') {
      const elements = moving.has(method) ? iterated(evaluation, just(atom), at) : nothing;
      heap.writeAlso(atom.id, '%element', elements);
    }
    if (atom.kind === 'place' && resizing.has(method)) heap.write(atom.id, 'length', just({ kind: 'derived', site: through(at.site, fieldSite('length')), operator: 'number', parts: [] }));
  }
}

function callMethod(evaluation: Evaluation, method: string, self: Value, invocation: Invocation, later: (callee: Value, given: readonly Value[], receiver?: Value) => Value, isArray: boolean): Value {
  const { at, arguments: args } = invocation;
  const [first = undefinedValue] = args;
  noteMatch(evaluation, method, self, first);
  const bytes = isArray ? accessBytes(evaluation, method, self, args, at) : undefined;
  if (bytes) return bytes;
  // `list.map(callback, thisArgument)`
  const on = isArray && !method.startsWith('reduce') && args[1] && args[1] !== undefinedValue ? args[1] : undefined;
  const position: Value = just({ kind: 'derived', site: through(at.site, 31), operator: 'index', parts: [] });
  const isFunction = first.some(one => one.atom.kind === 'function' || one.atom.kind === 'builtin' || one.atom.kind === 'place' || one.atom.kind === 'api' || (one.atom.kind === 'derived' && one.atom.operator === 'bound'));
  if (method === 'sort' && isFunction) later(first, [iterated(evaluation, self, at), iterated(evaluation, self, at)]);
  const known = isArray ? callKnownList(evaluation, method, self, args, at) : undefined;
  if (known) return known;
  if (moving.has(method) || resizing.has(method)) unsettle(evaluation, method, self, at);
  const listedForEntries = isArray && method === 'entries' ? knownElements(evaluation, self) : undefined;
  const listed = isFunction && eachByEach.has(method) ? knownElements(evaluation, self) : undefined;
  if (listed?.length === 0 && emptied.has(method) && !evaluation.isLooping && !evaluation.whole && self.every(({ atom }) => atom.kind === 'object' && !evaluation.state.heap.read(atom.id, '%store'))) return method === 'forEach' ? undefinedValue : arrayOf(evaluation, [], at, method);
  const ends = listed && listed.length > 0 && listed.length <= mostByEach ? callEach(evaluation, method, listed, self, args, position, at) : undefined;
  if (ends) return ends;
  switch (method) {
    case 'map': case 'flatMap': {
      if (!isFunction) break;
      const made = later(first, [iterated(evaluation, self, at), position, self], on);
      return listOf(evaluation, method === 'flatMap' ? flat(evaluation, made, at) : made, at, method);
    }
    case 'forEach':
      if (!isFunction) break;
      later(first, [iterated(evaluation, self, at), position, self], on);
      return undefinedValue;
    case 'filter': case 'find': case 'findLast': {
      if (!isFunction) break;
      const one = iterated(evaluation, self, at);
      const answer = later(first, [one, position, self], on);
      // What is found is what the callback said yes to.
      const chosen = given(one, holds(answer, 'truthy', false));
      return method === 'filter' ? listOf(evaluation, chosen, at, method) : union(chosen, undefinedValue);
    }
    case 'some': case 'every': case 'findIndex': case 'findLastIndex': {
      if (!isFunction) break;
      const answer = later(first, [iterated(evaluation, self, at), position, self], on);
      return just({ kind: 'derived', site: at.site, operator: method, parts: [answer, snapshot(evaluation, self, 2)], place: at.place });
    }
    case 'reduce': case 'reduceRight': {
      if (!isFunction) break;
      const one = iterated(evaluation, self, at);
      const start = args.length > 1 ? args[1]! : one;
      const round = later(first, [start, one, position, self]);
      const chosen = isAmong(start, one) && isAmong(round, one) ? later(first, [other(evaluation, one, at), one, position, self]) : nothing;
      // One of the elements is the answer: what it is chosen by is kept by telling it from another.
      if (chosen.length > 1) return chosen;
      return union(later(first, [union(start, round), one, position, self]), start);
    }
    case 'toArray': case 'take': case 'drop':
      return listOf(evaluation, iterated(evaluation, self, at), at, method);
    case 'sort': case 'toSorted': {
      const one = iterated(evaluation, self, at);
      if (method === 'toSorted' && isFunction) later(first, [one, one]);
      return self;
    }
    case 'replace': case 'replaceAll': {
      const by = args[1] ?? undefinedValue;
      if (!by.some(({ atom }) => atom.kind === 'function')) break;
      const made = later(by, [self, self]);
      return just({ kind: 'derived', site: at.site, operator: 'call', name: method, parts: [snapshot(evaluation, self, 2), first, snapshot(evaluation, made, 2)], place: at.place });
    }
    case 'push': case 'unshift': case 'fill':
      if (isArray && method === 'fill' && args.length === 1 && !evaluation.isLooping && !evaluation.whole && self.length === 1 && self[0]!.atom.kind === 'object') {
        const { id } = self[0]!.atom;
        const numbers = evaluation.state.heap.fieldsOf(id).filter(field => /^\d+$/.test(field));
        for (const field of numbers) evaluation.state.heap.write(id, field, first);
        if (numbers.length === 0 || evaluation.state.heap.read(id, '%element')) evaluation.state.heap.write(id, '%element', first);
        return self;
      }
      for (const arg of method === 'fill' ? args.slice(0, 1) : args) writeMember(evaluation, self, '%element', arg, at);
      if (isArray && method === 'fill') return self;
      if (isArray || self.some(one => one.atom.kind === 'place')) return derived(evaluation, { ...invocation, arguments: [] }, method, nothing);
      break;
    case 'splice':
      for (const arg of args.slice(2)) writeMember(evaluation, self, '%element', arg, at);
      return listOf(evaluation, iterated(evaluation, self, at), at, method);
    case 'at': {
      const index = constantOf(first)?.value;
      if (isArray && typeof index === 'number' && index >= 0) return readMember(evaluation, self, String(index), at, true);
      return isArray ? union(iterated(evaluation, self, at), undefinedValue) : iterated(evaluation, self, at);
    }
    // Of bytes: `bytes.set(others, offset)`.
    case 'set':
      if (!isArray) break;
      if (setFrom(evaluation, self, first, args[1] ?? constant(0), at)) return undefinedValue;
      writeMember(evaluation, self, '%element', iterated(evaluation, first, at), at);
      return undefinedValue;
    case 'pop': case 'shift':
      return isArray ? union(iterated(evaluation, self, at), undefinedValue) : iterated(evaluation, self, at);
    case 'subarray':
      // The very same numbers, as far as nobody knows which.
      return (args.length > 0 ? callKnownList(evaluation, 'slice', self, args, at) : undefined) ?? self;
    case 'slice': case 'reverse': case 'toReversed': case 'toSpliced': case 'copyWithin':
      if (isArray) return method === 'reverse' ? self : listOf(evaluation, iterated(evaluation, self, at), at, method);
      break;
    case 'values':
      if (isArray) return iteratorOf(evaluation, iterated(evaluation, self, at), at, method);
      break;
    case 'concat':
      if (isArray) return listOf(evaluation, args.reduce<Value>((sum, one) => union(sum, flat(evaluation, one, at)), iterated(evaluation, self, at)), at, method);
      break;
    case 'flat':
      return listOf(evaluation, flat(evaluation, iterated(evaluation, self, at), at), at, method);
    case 'join': case 'toString':
      if (isArray) return just({ kind: 'derived', site: at.site, operator: 'text', parts: [withoutConditions(iterated(evaluation, self, at)), ...args], place: at.place });
      break;
    case 'entries':
      if (listedForEntries) return turnsOf(evaluation, listedForEntries.map((element, turn) => arrayOf(evaluation, [constant(turn), element], { site: through(at.site, 600 + turn), place: at.place }, 'entry')), at, method);
      if (isArray) return iteratorOf(evaluation, arrayOf(evaluation, [position, iterated(evaluation, self, at)], at, 'entry'), at, method);
      break;
    // A function from outside that is given some of its arguments before: `console.log.bind(console, 'at')`.
    case 'bind':
      if (!isArray && self.length > 0 && self.every(({ atom }) => atom.kind === 'api' || atom.kind === 'builtin')) return just({ kind: 'derived', site: at.site, operator: 'bound', name: 'bind', parts: [self, first, ...args.slice(1)], place: at.place });
      break;
    case 'call': return later(self, args.slice(1), first);
    case 'apply': return later(self, passedElements(evaluation, args[1] ?? nothing, at), first);
    case 'then': case 'catch': case 'finally':
      return callPromise(evaluation, { kind: 'builtin', name: `promise.${method}`, ...(self[0] && { of: self[0].atom }) }, { ...invocation, receiver: self })!;
    case 'includes': case 'startsWith': case 'endsWith': case 'has': case 'indexOf': case 'test': case 'match': case 'search': case 'localeCompare': {
      const text = constantOf(self)?.value;
      const part = constantOf(first)?.value;
      if (typeof text === 'string' && typeof part === 'string') {
        if (method === 'includes') return constant(text.includes(part));
        if (method === 'startsWith') return constant(text.startsWith(part));
        if (method === 'endsWith') return constant(text.endsWith(part));
      }
      return just({ kind: 'derived', site: at.site, operator: 'contains', name: method, parts: [snapshot(evaluation, self, 2), ...args.map(one => snapshot(evaluation, one, 2))], place: at.place });
    }
    case 'toLowerCase': case 'toUpperCase': case 'trim': {
      const text = constantOf(self)?.value;
      if (typeof text === 'string') return constant(method === 'trim' ? text.trim() : method === 'toLowerCase' ? text.toLowerCase() : text.toUpperCase());
      return just({ kind: 'derived', site: at.site, operator: 'same', name: method, parts: [snapshot(evaluation, self, 2)], place: at.place });
    }
    case 'get': case 'next':
      return derived(evaluation, invocation, method, self);
    default:
  }
  return derived(evaluation, invocation, method, self);
}

/** Whether a value is only what another may be. */
function isAmong(value: Value, others: Value): boolean {
  return value.length > 0 && value.every(({ atom }) => others.some(other => sameAtom(atom, other.atom)));
}

/** Some element of a list, told apart from that which is looked at. */
function other(evaluation: Evaluation, one: Value, at: CallSite): Value {
  return just({ kind: 'derived', site: through(at.site, 33), operator: 'same', name: 'reduce', parts: [snapshot(evaluation, one, 2)], place: at.place });
}

/** Methods that are carried out on each element of a short list by itself. */
const eachByEach: ReadonlySet<string> = new Set(['map', 'flatMap', 'forEach', 'filter', 'find', 'findLast', 'findIndex', 'some', 'every', 'reduce', 'reduceRight']);
/** A list is short up to so many elements. */
const mostByEach = 4;

/** Calls a callback for each element of a short list; absent where it does more than answer, or would be called for nothing. */
function callEach(evaluation: Evaluation, method: string, elements: readonly Value[], self: Value, args: readonly Value[], position: Value, at: CallSite): Value | undefined {
  const [first = undefinedValue] = args;
  const on = !method.startsWith('reduce') && args[1] && args[1] !== undefinedValue ? args[1] : undefined;
  const answer = (given: readonly Value[], turn: number): Value => evaluation.invoke({ callee: first, arguments: given, form: 'call', ...(on && { receiver: on }), at: { site: through(at.site, fieldSite(`${method}:${turn}`)), place: at.place } });
  if (!method.startsWith('reduce')) {
    const [only] = first;
    const summary = first.length === 1 && only!.atom.kind === 'function' ? evaluation.program.summaryOf(only!.atom.key) : undefined;
    // What is done for each element is done for one after the other; in a loop nobody tells them apart.
    if (!summary || (summary.effects.length > 0 && (evaluation.isLooping || evaluation.whole || !inTurn.has(method)))) return undefined;
    if (method === 'findLast') return undefined;
    const answers = elements.map((element, turn) => answer([element, constant(turn), self], turn));
    if (method === 'forEach') return undefinedValue;
    if (choosing.has(method)) return chosenOf(method, elements, answers, at);
    if (method === 'map') return arrayOf(evaluation, answers, at, method);
    if (method === 'filter') {
      const said = answers.map(one => decide(one, 'truthy'));
      if (said.every(one => one !== undefined)) return arrayOf(evaluation, elements.filter((_, turn) => said[turn]), at, method);
      return listOf(evaluation, elements.reduce<Value>((sum, element, turn) => (said[turn] === false ? sum : union(sum, said[turn] === true ? element : given(element, holds(answers[turn]!, 'truthy', false)))), nothing), at, method);
    }
    const lists = answers.map(one => knownElements(evaluation, one) ?? (constantOf(one) ? [one] : undefined));
    if (lists.every(one => one !== undefined)) return arrayOf(evaluation, lists.flat(), at, method);
    return listOf(evaluation, answers.reduce<Value>((sum, one) => union(sum, flat(evaluation, one, at)), nothing), at, method);
  }
  const rounds = method === 'reduce' ? [...elements] : [...elements].reverse();
  let sum = args.length > 1 ? args[1]! : rounds.shift()!;
  rounds.forEach((element, turn) => {
    sum = answer([sum, element, position, self], turn);
  });
  return sum;
}

/** Methods whose callback may do more than answer and be called for each element for all that. */
const inTurn: ReadonlySet<string> = new Set(['map', 'flatMap', 'forEach']);

/** Adds to a set whose elements are known one by one; whether they are. */
function addKnown(evaluation: Evaluation, self: Value, element: Value): boolean {
  const known = self[0]?.atom.kind === 'object' && self[0].atom.shape === 'set' && !evaluation.isLooping && !evaluation.whole ? knownElements(evaluation, self) : undefined;
  if (!known || self[0]!.atom.kind !== 'object' || known.length >= mostAdded) return false;
  if (!known.some(one => isSameOne(one, element))) evaluation.state.heap.write(self[0]!.atom.id, String(known.length), element);
  return true;
}

/** So many elements of a set are kept apart. */
const mostAdded = 12;

function deleteKnown(evaluation: Evaluation, self: Value, element: Value): void {
  const known = self[0]?.atom.kind === 'object' && self[0].atom.shape === 'set' && !evaluation.isLooping && !evaluation.whole ? knownElements(evaluation, self) : undefined;
  if (!known || self[0]!.atom.kind !== 'object') return;
  const { id } = self[0]!.atom;
  const left = known.filter(one => !isSameOne(one, element));
  known.forEach((_, index) => evaluation.state.heap.write(id, String(index), left[index] ?? gone));
}

/** Whether two values are one thing for certain. */
function isSameOne(left: Value, right: Value): boolean {
  return left.length === 1 && right.length === 1 && !left[0]!.when && !right[0]!.when && left[0]!.atom.kind !== 'derived' && sameAtom(left[0]!.atom, right[0]!.atom);
}

/** Copies numbers into others from a position on; whether it is certain where. */
function setFrom(evaluation: Evaluation, self: Value, from: Value, offset: Value, at: CallSite): boolean {
  const start = constantOf(offset)?.value;
  const given = knownElements(evaluation, from);
  if (!given || typeof start !== 'number' || !knownElements(evaluation, self) || evaluation.isLooping || evaluation.whole) return false;
  given.forEach((element, index) => writeMember(evaluation, self, String(start + index), element, at));
  return true;
}

/** Methods that do nothing to an empty list and give one. */
const emptied: ReadonlySet<string> = new Set(['map', 'flatMap', 'forEach', 'filter']);

const choosing: ReadonlySet<string> = new Set(['find', 'findIndex', 'some', 'every']);

/** What is chosen by the answers of a callback; absent where not all that matters is certain. */
function chosenOf(method: string, elements: readonly Value[], answers: readonly Value[], at: CallSite): Value | undefined {
  const said = answers.map(one => decide(one, 'truthy'));
  if (method === 'find') {
    let found: Value = nothing;
    for (const [turn, element] of elements.entries()) {
      if (said[turn] === false) continue;
      found = union(found, said[turn] === true ? element : given(element, holds(answers[turn]!, 'truthy', false)));
      if (said[turn] === true) return found;
    }
    return union(found, undefinedValue);
  }
  const decisive = said.indexOf(method !== 'every');
  if (said.slice(0, decisive < 0 ? said.length : decisive).includes(undefined)) return method === 'findIndex' ? undefined : just({ kind: 'derived', site: at.site, operator: 'truth', parts: [inARow(answers, method === 'every')], place: at.place });
  if (method === 'findIndex') return constant(decisive);
  return constant(method === 'some' ? decisive >= 0 : decisive < 0);
}

/** What `a && b && c` is, or `a || b || c`: the first answer that decides, else the last one. */
function inARow(answers: readonly Value[], isEvery: boolean): Value {
  return answers.slice(0, -1).reduceRight<Value>((rest, answer) => union(given(answer, holds(answer, 'truthy', isEvery)), given(rest, holds(answer, 'truthy', !isEvery))), answers.at(-1)!);
}

function flat(evaluation: Evaluation, value: Value, at: CallSite): Value {
  let result: Value = nothing;
  for (const one of value) result = union(result, one.atom.kind === 'object' && one.atom.shape === 'array' ? iterated(evaluation, [one], at) : [one]);
  return result;
}
