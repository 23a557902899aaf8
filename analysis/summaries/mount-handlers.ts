import { readMember, writeMember } from './access.js';
import type { BehaviourModel, Token } from './api.js';
import { holds } from './condition.js';
import type { CallSite, Evaluation, Invocation } from './evaluation.js';
import { readPort } from './port-value.js';
import { through, type Site } from './site.js';
import { assume } from './state.js';
import { fieldSite, given as onlyWhere, just, textOf, undefinedValue, type ApiAtom, type Atom, type Value } from './value.js';

/** The field in which an application, a router or a procedure keeps what stands before its routes; the path follows. */
const beforeField = '%before:';

/** As in Express, unless a model says otherwise: the third parameter is called to go on. */
const usualNext: readonly Token[] = [{ kind: 'parameter', index: 2 }];

/**
 * Runs handlers that are mounted in a row: each runs if the one before it let the request on, and what held there holds.
 *
 * `middleware` stands before the routes that are mounted after it on the same receiver, `guarded` before those that are mounted
 * on what the call gives: `procedure.use(check).mutation(handler)`.
 */
export function mountHandlers(evaluation: Evaluation, model: BehaviourModel, api: ApiAtom, invocation: Invocation, result: ApiAtom): void {
  const { at } = invocation;
  const { state } = evaluation;
  const { entry: { as: behaviour }, next = usualNext } = model;
  const path = pathOf(invocation);
  const owners = ownersOf(invocation.receiver ?? []);
  const before = state.assumed;
  for (const owner of owners) {
    for (const field of state.heap.fieldsOf(owner)) {
      const prefix = field.startsWith(beforeField) ? field.slice(beforeField.length) : undefined;
      if (prefix === undefined || (prefix !== '' && path !== undefined && !path.startsWith(prefix))) continue;
      assume(state, holds(state.heap.read(owner, field)!, 'truthy', false));
    }
  }
  let passed: Value | undefined;
  handlersOf(evaluation, model, invocation).forEach((handler, position) => {
    passed = runHandler(evaluation, handler, position, next, api, at);
    if (passed) assume(evaluation.state, holds(passed, 'truthy', false));
  });
  evaluation.state.assumed = before;
  if (!passed) return;
  const [owner] = owners;
  if (behaviour === 'guarded') evaluation.state.heap.write(result.site, beforeField, passed);
  else if (behaviour === 'middleware' && owner !== undefined) evaluation.state.heap.write(owner, `${beforeField}${path ?? ''}`, alsoPassed(evaluation, owner, passed, path));
}

/** The path that handlers are mounted at: `/orders` for `/orders/*`; absent where none is given. */
function pathOf({ arguments: [first = undefinedValue] }: Invocation): string | undefined {
  const text = textOf(first);
  return text?.startsWith('/') ? text.replace(/\/?\*+$/, '') : undefined;
}

/** Several that are mounted at the same path must all let the request on. */
function alsoPassed(evaluation: Evaluation, owner: Site, passed: Value, path: string | undefined): Value {
  const earlier = evaluation.state.heap.read(owner, `${beforeField}${path ?? ''}`);
  return earlier ? onlyWhere(passed, holds(earlier, 'truthy', false)) : passed;
}

/** Runs one handler. Gives what is true where it let the request on; absent where it never does. */
function runHandler(evaluation: Evaluation, handler: Value, position: number, next: readonly Token[], api: ApiAtom, at: CallSite): Value | undefined {
  const site = through(at.site, fieldSite(`handler${position}`));
  const pass: Atom = { kind: 'object', id: through(at.site, fieldSite(`next${position}`)), shape: 'context', place: at.place, shared: false };
  const parameters = [0, 1, 2].map((index): Value => just({ kind: 'api', site: through(at.site, 300 + position * 10 + index), step: 'parameter', name: String(index), parent: api, place: at.place, ...nodeOf(api, Math.max(position, 1), index) }));
  const [start, member] = next;
  const go: Value = just({ kind: 'builtin', name: 'next', of: pass });
  // Who may go on by giving nothing back may also be given a function for it.
  if (start?.kind === 'return') parameters[2] = go;
  if (start?.kind === 'parameter' && typeof start.index === 'number') {
    parameters[start.index] = member?.kind === 'member' ? withMember(evaluation, parameters[start.index]!, (member.names as readonly string[])[0]!, go, { site: through(site, 3), place: at.place }) : go;
  }
  const answer = evaluation.invoke({ callee: handler, arguments: parameters, form: 'call', at: { site, place: at.place }, trigger: 'route' });
  const called = evaluation.state.heap.read(pass.id, 'passed');
  if (called || start?.kind !== 'return') return called;
  // Who gives nothing back, and does not throw, lets the request on.
  const given = readMember(evaluation, answer, '%awaited', { site: through(site, 4), place: at.place }, true);
  const goesOn: Value = given.map(({ atom, when }) => ({ atom: { kind: 'constant', value: atom.kind === 'constant' && (atom.value === undefined || atom.value === null) }, ...(when && { when }) }));
  return onlyWhere(goesOn, evaluation.state.assumed?.total);
}

/** What a handler is given, with the function that goes on as one of its fields: `({ ctx, next }) => next()`. */
function withMember(evaluation: Evaluation, whole: Value, name: string, value: Value, at: CallSite): Value {
  const object: Value = just({ kind: 'object', id: at.site, shape: 'record', place: at.place, shared: false });
  evaluation.state.heap.write(at.site, '%open', whole);
  writeMember(evaluation, object, name, value, at);
  return object;
}

/** The handlers that a call is given, in the order in which they run. */
function handlersOf(evaluation: Evaluation, { handlers }: BehaviourModel, invocation: Invocation): readonly Value[] {
  const values = handlers ? handlers.map(port => readPort(evaluation, port, { arguments: invocation.arguments }, invocation.at)) : invocation.arguments;
  return values.flatMap(value => callablesIn(evaluation, value));
}

function callablesIn(evaluation: Evaluation, value: Value): Value[] {
  const [only] = value;
  if (only?.atom.kind === 'object' && only.atom.shape === 'array') {
    const { id } = only.atom;
    return evaluation.state.heap.fieldsOf(id).filter(name => /^\d+$/.test(name)).flatMap(name => callablesIn(evaluation, evaluation.state.heap.read(id, name)!));
  }
  const callable = value.filter(one => one.atom.kind === 'function' || one.atom.kind === 'place' || one.atom.kind === 'cell');
  return callable.length > 0 ? [callable] : [];
}

function nodeOf(api: ApiAtom, argument: number, index: number): { node?: NonNullable<ApiAtom['node']> } {
  const node = api.node?.argument(argument)?.callbackParameter(index);
  return node ? { node } : {};
}

/** What handlers are mounted on, and what that was made from by a chain of calls, the nearest first. */
function ownersOf(receiver: Value): readonly Site[] {
  const atom = receiver[0]?.atom;
  if (!atom) return [];
  if (atom.kind === 'place' || atom.kind === 'object') return [atom.id];
  const owners: Site[] = [];
  for (let step: Atom | undefined = atom, depth = 0; step?.kind === 'api' && depth < 16; step = step.parent, depth++) if (step.step !== 'package') owners.push(step.site);
  return owners;
}
