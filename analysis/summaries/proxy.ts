import { keyName, readMember } from './access.js';
import { writeMember } from './write-member.js';
import { arrayOf } from './array.js';
import type { CallSite, Evaluation, Invocation } from './evaluation.js';
import { through } from './site.js';
import { fieldSite, just, nothing, undefinedValue, union, type Atom, type Value } from './value.js';

type ObjectAtom = Extract<Atom, { kind: 'object' }>;

/** Makes the object that stands before `target`: what is done to it goes to the traps of `handler`, or to the target where there is none. */
export function proxyOf(evaluation: Evaluation, target: Value, handler: Value, at: CallSite): Value {
  const id = through(at.site, fieldSite('proxy'));
  evaluation.state.heap.write(id, '%target', target);
  evaluation.state.heap.write(id, '%handler', handler);
  return just({ kind: 'object', id, shape: 'proxy', place: at.place, shared: false });
}

/** Reads a field of a proxy; of what name it is nobody may know. */
export function readProxy(evaluation: Evaluation, proxy: ObjectAtom, key: Value, at: CallSite): Value {
  const { target, trap } = partsOf(evaluation, proxy, 'get', at);
  const name = keyName(key);
  // What a loop or an `await` asks for is no field.
  if (trap.length === 0 || name?.startsWith('%')) return readMember(evaluation, target, name ?? '%element', at, true);
  return run(evaluation, proxy, trap, 'get', [target, key, just(proxy)], at);
}

/** Writes a field of a proxy. */
export function writeProxy(evaluation: Evaluation, proxy: ObjectAtom, key: Value, value: Value, at: CallSite): void {
  const { target, trap } = partsOf(evaluation, proxy, 'set', at);
  if (trap.length === 0) writeMember(evaluation, target, keyName(key) ?? '%any', value, at);
  else run(evaluation, proxy, trap, 'set', [target, key, value, just(proxy)], at);
}

/** Asks a proxy whether it has a field, or has one deleted, or asks for the names of all; absent where it has no trap for that. */
export function askProxy(evaluation: Evaluation, owner: Value, name: 'has' | 'deleteProperty' | 'ownKeys', args: readonly Value[], at: CallSite): Value | undefined {
  let answer: Value | undefined;
  for (const { atom } of owner) {
    if (atom.kind !== 'object' || atom.shape !== 'proxy') continue;
    const { target, trap } = partsOf(evaluation, atom, name, at);
    if (trap.length > 0) answer = union(answer ?? nothing, run(evaluation, atom, trap, name, [target, ...args], at));
  }
  return answer;
}

/** Calls a proxy, or makes something of it by `new`. */
export function callProxy(evaluation: Evaluation, proxy: ObjectAtom, invocation: Invocation): Value {
  const { at, arguments: args, form } = invocation;
  const { target, trap } = partsOf(evaluation, proxy, form === 'new' ? 'construct' : 'apply', at);
  if (trap.length === 0) return evaluation.invoke({ ...invocation, callee: target });
  const list = arrayOf(evaluation, args, at, 'passed');
  return run(evaluation, proxy, trap, form, form === 'new' ? [target, list] : [target, invocation.receiver ?? undefinedValue, list], at);
}

function partsOf(evaluation: Evaluation, proxy: ObjectAtom, name: string, at: CallSite): { readonly target: Value; readonly trap: Value } {
  const { heap } = evaluation.state;
  const handler = heap.read(proxy.id, '%handler') ?? [];
  const trap = readMember(evaluation, handler, name, at, true).filter(({ atom }) => atom.kind !== 'constant');
  return { target: heap.read(proxy.id, '%target') ?? [], trap };
}

/** Runs a trap. One that comes back to its own proxy is met by the bound on nested calls. */
function run(evaluation: Evaluation, proxy: ObjectAtom, trap: Value, name: string, args: readonly Value[], at: CallSite): Value {
  const receiver = evaluation.state.heap.read(proxy.id, '%handler') ?? [];
  return evaluation.invoke({ callee: trap, receiver, arguments: args, form: 'call', at: { site: through(at.site, fieldSite(`trap:${name}`)), place: at.place } });
}
