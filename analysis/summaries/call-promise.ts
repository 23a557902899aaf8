import { readMember } from './access.js';
import { listOf } from './array.js';
import type { CallSite, Evaluation, Invocation } from './evaluation.js';
import { through } from './site.js';
import { fieldSite, given, just, nothing, undefinedValue, union, type Atom, type Value } from './value.js';

type Builtin = Extract<Atom, { kind: 'builtin' }>;

/** Resolves a promise made by `new Promise`: from then on it may hold the value. */
export function settlePromise(evaluation: Evaluation, builtin: Builtin, value: Value, at: CallSite): void {
  if (builtin.name === 'reject' || builtin.of?.kind !== 'object') return;
  const held = readMember(evaluation, value, '%awaited', at, true);
  evaluation.state.heap.writeAlso(builtin.of.id, '%awaited', given(held, evaluation.state.assumed?.total));
}

/** `then` and its like, and the functions of `Promise`. */
export function callPromise(evaluation: Evaluation, builtin: Builtin, invocation: Invocation): Value | undefined {
  const { arguments: args, at } = invocation;
  const self: Value = invocation.receiver && invocation.receiver.length > 0 ? invocation.receiver : builtin.of ? just(builtin.of) : nothing;
  const [first = undefinedValue] = args;
  const call = (callee: Value, given: readonly Value[], part: number): Value =>
    evaluation.invoke({ callee, arguments: given, form: 'call', at: { site: through(at.site, part), place: at.place } });
  const promised = (value: Value): Value => promiseOf(evaluation, value, at);

  switch (builtin.name) {
    case 'promise.then': {
      const before = evaluation.state.assumed;
      const held = readMember(evaluation, self, '%awaited', at, true);
      const fulfilled = callables(first).length > 0 ? call(callables(first), [held], 51) : held;
      const rejected = args[1] && callables(args[1]).length > 0 ? call(callables(args[1]), [error(at)], 52) : nothing;
      // What a callback proves holds in it and after it in the chain, not beside the chain.
      evaluation.state.assumed = before;
      evaluation.state.reachable = true;
      return promised(union(fulfilled, rejected));
    }
    case 'promise.catch': {
      const before = evaluation.state.assumed;
      const rejected = callables(first).length > 0 ? call(callables(first), [error(at)], 53) : nothing;
      evaluation.state.assumed = before;
      evaluation.state.reachable = true;
      return promised(union(readMember(evaluation, self, '%awaited', at, true), rejected));
    }
    case 'promise.finally': {
      const before = evaluation.state.assumed;
      if (callables(first).length > 0) call(callables(first), [], 54);
      evaluation.state.assumed = before;
      evaluation.state.reachable = true;
      return self;
    }
    case 'Promise.resolve':
      return promised(readMember(evaluation, first, '%awaited', at, true));
    case 'Promise.reject':
      return promised(nothing);
    case 'Promise.all': case 'Promise.allSettled': {
      const [only] = first;
      if (first.length === 1 && only?.atom.kind === 'object' && only.atom.shape === 'array') {
        const { id } = only.atom;
        const list: Value = just({ kind: 'object', id: through(at.site, fieldSite('all')), shape: 'array', place: at.place, shared: false });
        const target = through(at.site, fieldSite('all'));
        evaluation.state.heap.write(target, '%array', undefinedValue);
        for (const name of evaluation.state.heap.fieldsOf(id)) {
          if (name.startsWith('%') && name !== '%element') continue;
          const held = readMember(evaluation, evaluation.state.heap.read(id, name)!, '%awaited', at, true);
          evaluation.state.heap.write(target, name, builtin.name === 'Promise.all' ? held : settled(evaluation, held, { site: through(at.site, fieldSite(name)), place: at.place }));
        }
        return promised(list);
      }
      return promised(listOf(evaluation, readMember(evaluation, readMember(evaluation, first, '%element', at, true), '%awaited', at, true), at, 'all'));
    }
    case 'Promise.race': case 'Promise.any':
      return promised(readMember(evaluation, readMember(evaluation, first, '%element', at, true), '%awaited', at, true));
    case 'Promise.withResolvers': {
      const id = through(at.site, fieldSite('promise'));
      const promise: Atom = { kind: 'object', id, shape: 'promise', place: at.place, shared: false };
      const made = through(at.site, fieldSite('resolvers'));
      evaluation.state.heap.write(made, 'promise', just(promise));
      evaluation.state.heap.write(made, 'resolve', just({ kind: 'builtin', name: 'resolve', of: promise }));
      evaluation.state.heap.write(made, 'reject', just({ kind: 'builtin', name: 'reject', of: promise }));
      return just({ kind: 'object', id: made, shape: 'record', place: at.place, shared: false });
    }
    default:
      return undefined;
  }
}

function promiseOf(evaluation: Evaluation, value: Value, at: CallSite): Value {
  const id = through(at.site, fieldSite('promised'));
  const held = readMember(evaluation, value, '%awaited', at, true);
  evaluation.state.heap.write(id, '%awaited', held);
  return just({ kind: 'object', id, shape: 'promise', place: at.place, shared: false });
}

function settled(evaluation: Evaluation, held: Value, at: CallSite): Value {
  evaluation.state.heap.write(at.site, 'value', held);
  return just({ kind: 'object', id: at.site, shape: 'record', place: at.place, shared: false });
}

function callables(value: Value): Value {
  return value.filter(one => one.atom.kind !== 'constant');
}

function error(at: CallSite): Value {
  return just({ kind: 'derived', site: through(at.site, 55), operator: 'caught', parts: [], place: at.place });
}
