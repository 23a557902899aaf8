import type { Token } from './api.js';
import type { Behaviour } from './model.js';
import { valueAtAddress } from './at-address.js';
import { readMember } from './access.js';
import { writeMember } from './write-member.js';
import { holds } from './condition.js';
import type { CallSite, Evaluation, Mount } from './evaluation.js';
import { isPutOn, shareWith, type Earlier } from './given-before.js';
import { ownerOf, partPath } from './mounts.js';
import { readPort } from './port-value.js';
import { through, type Site } from './site.js';
import { assume } from './state.js';
import { fieldSite, given as onlyWhere, just, nothing, textOf, undefinedValue, union, type ApiAtom, type Atom, type Value } from './value.js';

/** A call that mounted handlers, once they were run: what those that come after it, and around it, find. */
interface Row {
  /** The path it is mounted at, from the application on; absent where it is not known or there is none. */
  readonly path?: string;
  /** It runs for that path alone, not for what is below it. */
  readonly isExact: boolean;
  /** It is mounted on the application itself: its handlers know the whole path of a request. */
  readonly isOutermost: boolean;
  readonly method: string;
  /** What is true where it let the request on; absent where it never does. */
  readonly passed?: Value;
  /** What its handlers were given, by the number of the parameter. */
  readonly given: readonly (readonly ApiAtom[])[];
}

/** What handlers are mounted on: an application, a router, a plugin's part of an application. */
interface Owner {
  readonly mounts: Mount[];
  /** How many of them were run. */
  served: number;
  path: string | undefined;
  /** What runs before its own handlers and among them, in order. */
  rows: Row[];
  /** What was thrown or passed on as an error so far. */
  problems: Value;
  /** What requests were answered with so far, by who gives the answer back. */
  answers: Value;
  /** What it is mounted on in the end, the application of its handlers; absent where it is not mounted on another. */
  application?: Value;
  /** Set once another one hands requests on to it. */
  inner: boolean;
  /** Set for a plugin's part: what stands in it stands before nothing outside of it. */
  isPart: boolean;
}

/** As in Express, unless a model says otherwise: the third parameter is called to go on. */
const usualNext: readonly Token[] = [{ kind: 'parameter', index: 2 }];
/** Applications are mounted on applications so deep. */
const mostNested = 8;

/**
 * Runs what is mounted, as a server does for requests: each handler runs if those before it let the request on, and what held there
 * holds; it finds what they put on the request. What they throw arrives at the handlers of errors.
 *
 * `middleware` stands before all that is mounted after it at its path, `route` alone at its own, `guarded` before what is mounted on
 * what the call gives, `route-parameter` before routes whose path has the parameter, `on-answer` behind what answers, `on-error` behind all.
 */
export class MountedHandlers {
  readonly #evaluation: Evaluation;
  /** Runs a piece of work as a way into the program of its own. */
  readonly #runFor: (mount: Mount, work: () => void) => void;
  readonly #owners = new Map<Site, Owner>();
  /** By what a call gives: what stands before all that is mounted on that. */
  readonly #guards = new Map<Site, Row>();

  constructor(evaluation: Evaluation, runFor: (mount: Mount, work: () => void) => void) {
    this.#evaluation = evaluation;
    this.#runFor = runFor;
  }

  /** Serves what was mounted since the last time. */
  serve(mounts: readonly Mount[]): void {
    for (const mount of mounts) {
      const owner = this.#owner(mount.owner.site);
      const { outer } = mount.owner;
      if (owner.mounts.length === 0 && outer) {
        // A plugin's part is served where the plugin is given to the application.
        const { site } = ownerOf(outer);
        const around = this.#owner(site);
        if (around !== owner) {
          owner.inner = owner.isPart = true;
          around.mounts.push({ ...mount, owner: { site, chain: [], path: '' }, invocation: { ...mount.invocation, arguments: [...this.#pathOfPart(mount.owner.site), just({ kind: 'api', site: mount.owner.site, step: 'parameter', name: '', parent: outer })] } });
        }
      }
      owner.mounts.push(mount);
    }
    for (const mount of mounts) for (const inner of this.#innersOf(mount)) inner.inner = true;
    for (const owner of this.#owners.values()) if (!owner.inner) this.#serveOwner(owner, 0);
    for (const owner of this.#owners.values()) this.#serveOwner(owner, 0);
  }

  /** The path below which a plugin's part is mounted, as an argument. */
  #pathOfPart(site: Site): readonly Value[] {
    const path = this.#evaluation.state.heap.read(site, partPath);
    return path ? [path] : [];
  }

  #owner(site: Site): Owner {
    let owner = this.#owners.get(site);
    if (!owner) this.#owners.set(site, (owner = { mounts: [], served: 0, path: '', rows: [], problems: nothing, answers: nothing, inner: false, isPart: false }));
    return owner;
  }

  /** Routers and applications that a call mounts on another. */
  #innersOf({ owner, invocation: { arguments: args } }: Mount): readonly Owner[] {
    return args.flatMap(value => value.flatMap(({ atom }) => {
      const inner = atom.kind === 'api' ? ownerOf(atom).site : undefined;
      const found = inner === undefined || inner === owner.site ? undefined : this.#owners.get(inner);
      return found ? [found] : [];
    }));
  }

  #serveOwner(owner: Owner, depth: number): void {
    const start = owner.served;
    const resuming: { readonly mount: Mount; readonly row: Row; readonly index: number }[] = [];
    while (owner.served < owner.mounts.length) {
      const mount = owner.mounts[owner.served++]!;
      const { entry } = mount.model;
      if (entry.as === 'on-error' || entry.as === 'on-answer' || entry.as === 'route-parameter') continue;
      const row = this.#run(owner, mount, owner.rows, nothing);
      if (entry.as === 'guarded') this.#guards.set(mount.result, row);
      else {
        if (entry.resumes && entry.as === 'middleware') resuming.push({ mount, row, index: owner.rows.length });
        owner.rows.push(row);
      }
      for (const inner of depth < mostNested ? this.#innersOf(mount) : []) this.#serveInner(owner, inner, mount, depth);
    }
    // What stands around others runs on once they are through, and finds what they left.
    for (const { mount, row, index } of resuming.reverse()) {
      const behind = owner.rows.slice(index + 1);
      if (behind.length > 0 || owner.problems.length > 0) this.#run(owner, mount, [...owner.rows.slice(0, index), row, ...behind.map(one => ({ ...one, isExact: false, passed: nothing }))], owner.problems);
    }
    for (const as of ['on-answer', 'on-error']) for (const mount of owner.mounts.slice(start)) if (mount.model.entry.as === as) this.#run(owner, mount, owner.rows, nothing);
  }

  /** Serves a router where it is mounted; mounted again, it is served again. */
  #serveInner(owner: Owner, inner: Owner, mount: Mount, depth: number): void {
    const path = pathOf(mount);
    inner.path = owner.path === undefined || path.isUnknown ? undefined : owner.path + (path.text ?? '');
    inner.rows = [...owner.rows];
    inner.served = 0;
    inner.problems = inner.answers = nothing;
    // A plugin's part is the application of its own handlers.
    const application = owner.application ?? mount.invocation.receiver;
    if (!inner.isPart && application) inner.application = application;
    this.#serveOwner(inner, depth + 1);
    if (!inner.isPart) owner.rows.push(...inner.rows.slice(owner.rows.length));
    owner.problems = union(owner.problems, inner.problems);
    owner.answers = union(owner.answers, inner.answers);
  }

  /** Runs the handlers that a call mounted, one after the other. */
  #run(owner: Owner, mount: Mount, rows: readonly Row[], behind: Value): Row {
    const { model: { entry }, api } = mount;
    const path = pathOf(mount);
    const whole = owner.path === undefined || path.isUnknown || path.text === undefined ? undefined : owner.path + path.text;
    const own: Row = { ...((whole ?? (path.isUnknown ? '' : owner.path)) ? { path: whole ?? owner.path! } : {}), isExact: entry.as === 'route' && !path.isOpen, isOutermost: owner.path === '', method: api.name, given: [[], [], [], []] };
    const guards = mount.owner.chain.flatMap(site => this.#guards.get(site) ?? []).reverse();
    const before = [...rows, ...guards].filter(row => isLast(entry.as) || mayPrecede(row, own));
    let passed: Value | undefined;
    this.#runFor(mount, () => {
      const { state } = this.#evaluation;
      for (const row of before) {
        if (!row.passed || row.passed.length === 0 || isLast(entry.as) || !precedesSurely(row, own)) continue;
        const passed = row.isOutermost && own.isExact ? valueAtAddress(row.passed, own.path) : row.passed;
        // Nobody comes by there with that path.
        if (passed.length === 0) return;
        assume(state, holds(passed, 'truthy', false));
      }
      const ofParameters = this.#parameterHandlers(owner, whole);
      [...ofParameters, ...handlersOf(this.#evaluation, mount)].forEach((handler, position) => {
        const failing = position >= ofParameters.length && isFailing(this.#evaluation, mount, handler);
        if (failing && owner.problems.length === 0 && entry.as === 'on-error') return;
        const row = { position, mount, behind, problems: failing ? owner.problems : undefined };
        passed = this.#runHandler(owner, handler, row, before, own);
        if (passed) assume(this.#evaluation.state, holds(passed, 'truthy', false));
      });
    });
    return passed ? { ...own, passed } : own;
  }

  /** The handlers of parameters that a path has: `router.param('id', …)` for `/orders/:id`. */
  #parameterHandlers(owner: Owner, path: string | undefined): readonly Value[] {
    if (!path?.includes(':')) return [];
    const names = new Set([...path.matchAll(/:(\w+)/g)].map(([, name]) => name));
    return owner.mounts.flatMap(mount => (mount.model.entry.as === 'route-parameter' && names.has(textOf(mount.invocation.arguments[0] ?? undefinedValue) ?? '') ? handlersOf(this.#evaluation, mount) : []));
  }

  /** Runs one handler. Gives what is true where it let the request on; absent where it never does. */
  #runHandler(owner: Owner, handler: Value, { position, mount, behind, problems }: { readonly position: number; readonly mount: Mount; readonly behind: Value; readonly problems: Value | undefined }, before: readonly Row[], own: Row): Value | undefined {
    const { model: { entry, next = usualNext, finds = [] }, api, invocation: { at, arguments: args, receiver = nothing } } = mount;
    const evaluation = this.#evaluation;
    const { heap } = evaluation.state;
    const found = finds.map(({ from, to }) => ({ to, value: readPort(evaluation, from, { receiver: owner.application ?? receiver, arguments: args }, { site: through(at.site, 7), place: at.place }) }));
    const site = through(at.site, fieldSite(`handler${position}`));
    const pass: Atom = { kind: 'object', id: through(at.site, fieldSite(`next${position}`)), shape: 'context', place: at.place, shared: false };
    // A handler of errors is given the error before all else.
    const shift = problems ? 1 : 0;
    const parameters = [0, 1, 2, 3].map((index): Value => {
      const slot = index - shift;
      if (slot < 0) return problems!;
      const parameter: ApiAtom = { kind: 'api', site: through(at.site, 300 + position * 10 + slot), step: 'parameter', name: String(slot), parent: api, place: at.place, ...nodeOf(api, Math.max(position, 1), slot, index) };
      const earlier: Earlier[] = [
        ...found.flatMap(({ to, value }) => (isOfParameter(to, slot) && to.length === 1 ? value.flatMap(({ atom }) => (atom.kind === 'api' ? [{ given: atom, isCertain: true }] : [])) : [])),
        ...before.flatMap(row => row.given[slot]!.flatMap(given => (isPutOn(heap, given) ? [{ given, isCertain: row.path === undefined || isOnTheWay(row, own) }] : []))),
        ...own.given[slot]!.flatMap(given => (isPutOn(heap, given) ? [{ given, isCertain: true }] : [])),
      ];
      shareWith(heap, parameter, earlier);
      for (const { to: [first, member], value } of found) if (first && isOfParameter([first], slot) && member?.kind === 'member' && member.names !== '*') for (const name of member.names) heap.write(parameter.site, name, value);
      (own.given[slot] as ApiAtom[]).push(parameter);
      return just(parameter);
    });
    const [start, member] = next;
    const go: Value = just({ kind: 'builtin', name: entry.resumes ? 'next.resumed' : 'next', of: pass });
    if (behind.length > 0) heap.write(pass.id, '%rejected', behind);
    // Who may go on by giving nothing back may also be given a function for it.
    if (start?.kind === 'return') parameters[2] = entry.as === 'on-answer' ? owner.answers : go;
    if (start?.kind === 'parameter' && typeof start.index === 'number') {
      const index = start.index + shift;
      parameters[index] = member?.kind === 'member' ? withMember(evaluation, parameters[index]!, (member.names as readonly string[])[0]!, go, { site: through(site, 3), place: at.place }) : go;
    }
    evaluation.escaped = nothing;
    const self = found.find(({ to: [first] }) => first?.kind === 'receiver')?.value;
    const answer = evaluation.invoke({ callee: handler, arguments: parameters, form: 'call', at: { site, place: at.place }, trigger: 'route', ...(self && { receiver: self }) });
    const problem = union(union(evaluation.escaped, evaluation.state.heap.read(pass.id, 'problem') ?? nothing), readMember(evaluation, answer, '%rejected', { site: through(site, 5), place: at.place }, true).filter(({ atom }) => atom.kind !== 'constant'));
    if (problem.length > 0) owner.problems = union(owner.problems, problem);
    const called = evaluation.state.heap.read(pass.id, 'passed');
    if (called || start?.kind !== 'return') return called;
    // Who gives nothing back, and does not throw, lets the request on.
    const given = readMember(evaluation, answer, '%awaited', { site: through(site, 4), place: at.place }, true);
    if (entry.as === 'route') owner.answers = union(owner.answers, given.filter(({ atom }) => atom.kind !== 'constant'));
    const goesOn: Value = given.map(({ atom, when }) => ({ atom: { kind: 'constant', value: atom.kind === 'constant' && (atom.value === undefined || atom.value === null) }, ...(when && { when }) }));
    return onlyWhere(goesOn, evaluation.state.assumed?.total);
  }
}

/** Whether something runs behind all handlers of its application, for whichever a request came by. */
function isLast(as: Behaviour): boolean {
  return as === 'on-answer' || as === 'on-error';
}

function isOfParameter([first]: readonly Token[], slot: number): boolean {
  return first?.kind === 'parameter' && first.index === slot;
}

/** Whether a request may come by one call's handlers before it comes to another's. */
function mayPrecede(row: Row, own: Row): boolean {
  if (!row.passed) return false;
  if (row.isExact && row.method !== own.method && row.method !== 'all' && own.method !== 'all') return false;
  if (row.path === undefined || own.path === undefined) return true;
  const [parts, others] = [row.path, own.path].map(path => path.split('/').filter(part => part !== ''));
  if (row.isExact && own.isExact && parts!.length !== others!.length) return false;
  return parts!.every((part, index) => index >= others!.length || part === others![index] || /^[:*{]/.test(part) || /^[:*{]/.test(others![index]!)) && (!own.isExact || parts!.length <= others!.length);
}

/** Whether a request that comes to a call's handlers has surely come by another's: these are mounted on its way. */
function isOnTheWay(row: Row, own: Row): boolean {
  if (row.path === undefined || own.path === undefined || own.path === '') return false;
  const [parts, others] = [row.path, own.path].map(path => path.split('/').filter(part => part !== ''));
  if (row.isExact && (parts!.length !== others!.length || (row.method !== own.method && row.method !== 'all'))) return false;
  return parts!.length <= others!.length && parts!.every((part, index) => part === others![index] || part.startsWith(':'));
}

/** Whether it surely does, where what it lets on is what may come. */
function precedesSurely(row: Row, own: Row): boolean {
  return !row.isExact || (row.path !== undefined && row.path === own.path);
}

/** The path that handlers are mounted at: `/orders` for `/orders/*`. */
function pathOf({ owner, invocation: { arguments: [first = undefinedValue] } }: Mount): { readonly text?: string; readonly isOpen: boolean; readonly isUnknown: boolean } {
  const text = textOf(first);
  if (text === '*') return { text: owner.path, isOpen: true, isUnknown: false };
  if (text?.startsWith('/')) {
    const closed = text.replace(/\/?(?:\*\w*|\{\*\w+\})+$/, '').replace(/\/$/, '');
    return { text: owner.path + closed, isOpen: /\*\w*\}?$/.test(text), isUnknown: false };
  }
  if (owner.path !== '') return { text: owner.path, isOpen: false, isUnknown: false };
  return { isOpen: false, isUnknown: !first.every(({ atom }) => atom.kind === 'function' || atom.kind === 'api' || atom.kind === 'place') && text === undefined };
}

/** Whether a handler is one of errors: all are that are mounted as such, and those with so many parameters as a model says. */
function isFailing({ program }: Evaluation, { model: { entry } }: Mount, handler: Value): boolean {
  if (entry.as === 'on-error') return true;
  return entry.errorParameters !== undefined && handler.every(({ atom }) => atom.kind === 'function' && program.head(atom.key).parameters.length - (atom.bound?.length ?? 0) === entry.errorParameters);
}

/** What a handler is given, with the function that goes on as one of its fields: `({ ctx, next }) => next()`. */
function withMember(evaluation: Evaluation, whole: Value, name: string, value: Value, at: CallSite): Value {
  const object: Value = just({ kind: 'object', id: at.site, shape: 'record', place: at.place, shared: false });
  evaluation.state.heap.write(at.site, '%open', whole);
  writeMember(evaluation, object, name, value, at);
  return object;
}

/** The handlers that a call is given, in the order in which they run. */
function handlersOf(evaluation: Evaluation, { model: { handlers }, invocation }: Mount): readonly Value[] {
  const values = handlers ? handlers.map(port => readPort(evaluation, port, { arguments: invocation.arguments }, invocation.at)) : invocation.arguments;
  return values.flatMap(value => callablesIn(evaluation, value));
}

function callablesIn(evaluation: Evaluation, value: Value): Value[] {
  const [only] = value;
  if (only?.atom.kind === 'object' && only.atom.shape === 'array') {
    const { id } = only.atom;
    const listed = evaluation.state.heap.fieldsOf(id).filter(name => /^\d+$/.test(name) || name === '%element');
    return listed.flatMap(name => callablesIn(evaluation, evaluation.state.heap.read(id, name)!));
  }
  const callable = value.filter(one => one.atom.kind === 'function' || one.atom.kind === 'place' || one.atom.kind === 'cell');
  return callable.length > 0 ? [callable] : [];
}

function nodeOf(api: ApiAtom, argument: number, slot: number, index: number): { node?: NonNullable<ApiAtom['node']> } {
  const node = api.node?.argument(argument)?.callbackParameter(slot) ?? api.node?.argument(0)?.callbackParameter(index);
  return node ? { node } : {};
}
