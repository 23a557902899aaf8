import { readMember } from './access.js';
import { listOf } from './array.js';
import type { CallSite, Evaluation, Invocation } from './evaluation.js';
import { putOff } from './put-off.js';
import { through } from './site.js';
import { constant, fieldSite, given, just, nothing, undefinedValue, union, type Atom, type Value } from './value.js';

type Builtin = Extract<Atom, { kind: 'builtin' }>;

/** Resolves or rejects a promise made by `new Promise`: from then on it may hold the value. */
export function settlePromise(evaluation: Evaluation, builtin: Builtin, value: Value, at: CallSite): void {
  if (builtin.of?.kind !== 'object') return;
  if (builtin.name === 'reject') {
    evaluation.state.heap.writeAlso(builtin.of.id, '%rejected', given(value, evaluation.state.assumed?.total));
    return;
  }
  const rejection = rejectionOf(evaluation, value, at);
  if (rejection.length > 0) evaluation.state.heap.writeAlso(builtin.of.id, '%rejected', rejection);
  const held = readMember(evaluation, value, '%awaited', at, true);
  evaluation.state.heap.writeAlso(builtin.of.id, '%awaited', given(held, evaluation.state.assumed?.total));
}

/** A function that calls back with an error and a value, called so that it gives a promise. */
export function promisified(evaluation: Evaluation, callee: Value, { arguments: args, receiver, at }: Invocation, promise: Extract<Atom, { kind: 'object' }>): Value {
  evaluation.state.heap.write(promise.id, '%promise', undefinedValue);
  evaluation.invoke({ callee, ...(receiver && { receiver }), arguments: [...args, just({ kind: 'builtin', name: 'settle', of: promise })], form: 'call', at: { site: through(at.site, 61), place: at.place } });
  return just(promise);
}

/** `then` and its like, and the functions of `Promise`. */
export function callPromise(evaluation: Evaluation, builtin: Builtin, invocation: Invocation): Value | undefined {
  const { arguments: args, at } = invocation;
  const self: Value = invocation.receiver && invocation.receiver.length > 0 ? invocation.receiver : builtin.of ? just(builtin.of) : nothing;
  const [first = undefinedValue] = args;
  const call = (callee: Value, given: readonly Value[], part: number): Value => {
    const handler: Invocation = { callee, arguments: given, form: 'call', at: { site: through(at.site, part), place: at.place } };
    const answer = evaluation.invoke(handler);
    putOff(evaluation, handler);
    return answer;
  };
  const promised = (value: Value, rejected: Value = nothing): Value => promiseOf(evaluation, value, rejected, at);
  // What a callback throws is what the promise that stands for its answer is rejected with.
  const around = evaluation.thrown;
  const thrownSince = (): Value => {
    const { thrown } = evaluation;
    evaluation.thrown = around;
    return thrown;
  };

  switch (builtin.name) {
    case 'promise.then': {
      const before = evaluation.state.assumed;
      const held = readMember(evaluation, self, '%awaited', at, true);
      const reasons = rejectionOf(evaluation, self, at);
      evaluation.thrown = nothing;
      const fulfilled = callables(first).length > 0 ? call(callables(first), [held], 51) : held;
      const isCaught = args[1] !== undefined && callables(args[1]).length > 0;
      const rejected = isCaught ? call(callables(args[1]!), [union(error(at), reasons)], 52) : nothing;
      const thrown = thrownSince();
      // What a callback proves holds in it and after it in the chain, not beside the chain.
      evaluation.state.assumed = before;
      evaluation.state.reachable = true;
      return promised(union(fulfilled, rejected), isCaught ? thrown : union(reasons, thrown));
    }
    case 'promise.catch': {
      const before = evaluation.state.assumed;
      const isCaught = callables(first).length > 0;
      const reasons = rejectionOf(evaluation, self, at);
      evaluation.thrown = nothing;
      const rejected = isCaught ? call(callables(first), [union(error(at), reasons)], 53) : nothing;
      const thrown = thrownSince();
      evaluation.state.assumed = before;
      evaluation.state.reachable = true;
      return promised(union(readMember(evaluation, self, '%awaited', at, true), rejected), isCaught ? thrown : reasons);
    }
    case 'promise.finally': {
      const before = evaluation.state.assumed;
      evaluation.thrown = nothing;
      if (callables(first).length > 0) call(callables(first), [], 54);
      const thrown = thrownSince();
      const isThrowing = !evaluation.state.reachable;
      evaluation.state.assumed = before;
      evaluation.state.reachable = true;
      // What is thrown here takes the place of whatever was to come.
      return thrown.length === 0 && !isThrowing ? self : promised(isThrowing ? nothing : readMember(evaluation, self, '%awaited', at, true), isThrowing ? thrown : union(rejectionOf(evaluation, self, at), thrown));
    }
    case 'Promise.resolve':
      return promised(readMember(evaluation, first, '%awaited', at, true), rejectionOf(evaluation, first, at));
    case 'Promise.reject':
      return promised(nothing, first);
    case 'Promise.all': case 'Promise.allSettled': {
      const [only] = first;
      if (first.length === 1 && only?.atom.kind === 'object' && only.atom.shape === 'array') {
        const { id } = only.atom;
        const list: Value = just({ kind: 'object', id: through(at.site, fieldSite('all')), shape: 'array', place: at.place, shared: false });
        const target = through(at.site, fieldSite('all'));
        evaluation.state.heap.write(target, '%array', undefinedValue);
        let rejected: Value = nothing;
        for (const name of evaluation.state.heap.fieldsOf(id)) {
          if (name.startsWith('%') && name !== '%element') continue;
          const one = evaluation.state.heap.read(id, name)!;
          const held = readMember(evaluation, one, '%awaited', at, true);
          const reason = rejectionOf(evaluation, one, at);
          rejected = union(rejected, reason);
          const kept = builtin.name === 'Promise.all' ? held : settled(evaluation, held, reason, { site: through(at.site, fieldSite(name)), place: at.place });
          evaluation.state.heap.write(target, name, kept);
        }
        return promised(list, builtin.name === 'Promise.all' ? rejected : nothing);
      }
      const one = readMember(evaluation, first, '%element', at, true);
      const [held, reason] = [readMember(evaluation, one, '%awaited', at, true), rejectionOf(evaluation, one, at)];
      if (builtin.name === 'Promise.all') return promised(listOf(evaluation, held, at, 'all'), reason);
      const kept = settled(evaluation, held, reason, { site: through(at.site, fieldSite('settled')), place: at.place });
      return promised(listOf(evaluation, kept, at, 'all'));
    }
    case 'Promise.race': case 'Promise.any': {
      const one = readMember(evaluation, first, '%element', at, true);
      const held = readMember(evaluation, one, '%awaited', at, true);
      return promised(held, rejectionOf(evaluation, one, at));
    }
    case 'Promise.try': {
      evaluation.thrown = nothing;
      const answer = call(callables(first), args.slice(1), 56);
      return promised(answer, union(thrownSince(), rejectionOf(evaluation, answer, at)));
    }
    case 'Promise.withResolvers': {
      const id = through(at.site, fieldSite('promise'));
      const promise: Atom = { kind: 'object', id, shape: 'promise', place: at.place, shared: false };
      const made = through(at.site, fieldSite('resolvers'));
      evaluation.state.heap.write(id, '%promise', undefinedValue);
      evaluation.state.heap.write(made, 'promise', just(promise));
      evaluation.state.heap.write(made, 'resolve', just({ kind: 'builtin', name: 'resolve', of: promise }));
      evaluation.state.heap.write(made, 'reject', just({ kind: 'builtin', name: 'reject', of: promise }));
      return just({ kind: 'object', id: made, shape: 'record', place: at.place, shared: false });
    }
    default:
      return undefined;
  }
}

function promiseOf(evaluation: Evaluation, value: Value, rejected: Value, at: CallSite): Value {
  const id = through(at.site, fieldSite('promised'));
  const held = readMember(evaluation, value, '%awaited', at, true);
  const reasons = union(rejected, rejectionOf(evaluation, value, at));
  evaluation.state.heap.write(id, '%awaited', held);
  if (reasons.length > 0) evaluation.state.heap.write(id, '%rejected', reasons);
  return just({ kind: 'object', id, shape: 'promise', place: at.place, shared: false });
}

/** What a promise may be rejected with. */
function rejectionOf(evaluation: Evaluation, value: Value, at: CallSite): Value {
  return readMember(evaluation, value, '%rejected', at, true);
}

function settled(evaluation: Evaluation, held: Value, reason: Value, at: CallSite): Value {
  evaluation.state.heap.write(at.site, 'value', held);
  evaluation.state.heap.write(at.site, 'reason', reason);
  evaluation.state.heap.write(at.site, 'status', union(constant('fulfilled'), constant('rejected')));
  return just({ kind: 'object', id: at.site, shape: 'record', place: at.place, shared: false });
}

function callables(value: Value): Value {
  return value.filter(one => one.atom.kind !== 'constant');
}

function error(at: CallSite): Value {
  return just({ kind: 'derived', site: through(at.site, 55), operator: 'caught', parts: [], place: at.place });
}
