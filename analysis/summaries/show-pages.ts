import { readMember } from './access.js';
import { knownElements } from './call-list.js';
import { holds } from './condition.js';
import type { CallSite, Evaluation, Mount } from './evaluation.js';
import { readPort } from './port-value.js';
import { renderValue } from './render.js';
import { through } from './site.js';
import { assume } from './state.js';
import { fieldSite, given as onlyWhere, just, nothing, undefinedValue, type Atom, type Value } from './value.js';

/** What runs a piece of work as a way into the program of its own. */
type Runner = (mount: Mount, work: () => void) => void;

/** Routes within routes are looked at so deep. */
const mostNested = 6;

/**
 * Shows the pages of tables of routes, each under what the guards before it let through: those of the whole router, and what the routes
 * around it and its own name (`beforeEnter`, a `loader` that redirects).
 */
export function showPages(evaluation: Evaluation, tables: readonly Mount[], guards: readonly Mount[], runFor: Runner): void {
  for (const table of tables) {
    const own = tables.length === 1 ? guards : guards.filter(({ owner }) => owner.chain.includes(table.result) || owner.site === table.result);
    const before = own.flatMap(({ invocation, trail }) => callables(evaluation, invocation.arguments[0] ?? nothing).map(callee => ({ callee, isLoader: false, trail })));
    const { at } = table.invocation;
    for (const routes of portsOf(evaluation, table)) visit(evaluation, table, routes, before, nothing, runFor, at, 0);
  }
}

interface Guard {
  readonly callee: Value;
  /** What loads data for a page stands before it, too, and lets it through whatever it gives, unless it leads elsewhere. */
  readonly isLoader: boolean;
}

function portsOf(evaluation: Evaluation, { model: { handlers }, invocation }: Mount): readonly Value[] {
  return handlers ? handlers.map(port => readPort(evaluation, port, { arguments: invocation.arguments }, invocation.at)) : invocation.arguments.slice(0, 1);
}

function visit(evaluation: Evaluation, table: Mount, routes: Value, before: readonly Guard[], around: Value, runFor: Runner, at: CallSite, depth: number): void {
  if (depth > mostNested) return;
  (knownElements(evaluation, routes) ?? []).forEach((route, index) => {
    const here: CallSite = { site: through(at.site, fieldSite(`route${index}`)), place: at.place };
    const read = (name: string): Value => (route.some(({ atom }) => atom.kind === 'object') ? readMember(evaluation, route, name, here, true).filter(({ atom }) => atom.kind !== 'constant') : nothing);
    const own = [...['beforeEnter'].flatMap(name => callables(evaluation, read(name)).map(callee => ({ callee, isLoader: false }))), ...['loader', 'beforeLoad'].flatMap(name => callables(evaluation, read(name)).map(callee => ({ callee, isLoader: true })))];
    const guards = [...before, ...own];
    const meta = read('meta').length > 0 ? read('meta') : around;
    const shown = ['component', 'Component', 'element', 'components'].map(read).find(value => value.length > 0);
    if (shown) {
      for (const lazy of shown.filter(one => isLoading(evaluation, one.atom))) runFor(table, () => void evaluation.invoke({ callee: [lazy], arguments: [], form: 'call', at: here }));
      runFor(table, () => {
        const target = targetOf(evaluation, route, meta, here);
        for (const [position, guard] of guards.entries()) {
          const passed = passedBy(evaluation, guard, target, { site: through(here.site, position + 20), place: here.place });
          assume(evaluation.state, holds(passed, 'truthy', false));
        }
        show(evaluation, shown, here);
      });
    }
    visit(evaluation, table, read('children'), guards, meta, runFor, here, depth + 1);
  });
}

/** Where a guard is told that somebody goes: the route's name, path and meta; all else only running it tells. */
function targetOf(evaluation: Evaluation, route: Value, meta: Value, at: CallSite): Value {
  const id = through(at.site, fieldSite('target'));
  const { heap } = evaluation.state;
  heap.write(id, '%open', just({ kind: 'derived', site: id, operator: 'request', name: 'route', parts: [], place: at.place }));
  const empty: Atom = { kind: 'object', id: through(at.site, fieldSite('meta')), shape: 'record', place: at.place, shared: false };
  heap.write(empty.id, '%record', undefinedValue);
  heap.write(id, 'meta', meta.length > 0 ? meta : just(empty));
  for (const name of ['name', 'path']) heap.write(id, name, readMember(evaluation, route, name, at, true));
  return just({ kind: 'object', id, shape: 'record', place: at.place, shared: false });
}

/** What is true where a guard lets through: it calls `next` with nothing, or gives neither a no nor another place. */
function passedBy(evaluation: Evaluation, { callee, isLoader }: Guard, target: Value, at: CallSite): Value {
  const pass: Atom = { kind: 'object', id: through(at.site, fieldSite('next')), shape: 'context', place: at.place, shared: false };
  const from = just({ kind: 'derived', site: through(at.site, 2), operator: 'request', name: 'route', parts: [], place: at.place } satisfies Atom);
  const answer = evaluation.invoke({ callee, arguments: [target, from, just({ kind: 'builtin', name: 'next.page', of: pass })], form: 'call', at, trigger: 'route' });
  const called = evaluation.state.heap.read(pass.id, 'passed');
  if (called) return called;
  const awaited = readMember(evaluation, answer, '%awaited', { site: through(at.site, 3), place: at.place }, true);
  const passes = awaited.map(({ atom, when }) => {
    const lets = letsThrough(atom, isLoader);
    return { atom: lets === undefined ? atom : { kind: 'constant' as const, value: lets }, ...(when && { when }) };
  });
  return onlyWhere(passes.length > 0 ? passes : just({ kind: 'constant', value: false }), evaluation.state.assumed?.total);
}

/** Undefined for an answer that lets through where it is true. */
function letsThrough(atom: Atom, isLoader: boolean): boolean | undefined {
  if (atom.kind === 'api' && leadsElsewhere.test(atom.parent?.kind === 'api' ? atom.parent.name : atom.name)) return false;
  if (isLoader) return true;
  if (atom.kind === 'constant') return atom.value === undefined || atom.value === null || atom.value === true;
  if (atom.kind === 'function') return true;
  return atom.kind === 'object' || atom.kind === 'snapshot' || (atom.kind === 'derived' && /^(?:template|\+)$/.test(atom.operator)) ? false : undefined;
}

const leadsElsewhere = /^(?:redirect|redirectDocument|replace|parseUrl|createUrlTree|navigateTo|notFound)$/;

function show(evaluation: Evaluation, shown: Value, at: CallSite): void {
  for (const one of shown) {
    const loaded = isLoading(evaluation, one.atom) ? readMember(evaluation, readMember(evaluation, evaluation.invoke({ callee: [one], arguments: [], form: 'call', at }), '%awaited', at), 'default', at, true) : [one];
    const components = loaded.filter(({ atom }) => atom.kind === 'function' || atom.kind === 'class');
    if (components.length > 0) evaluation.invoke({ callee: just({ kind: 'builtin', name: 'render-element' }), arguments: [components, undefinedValue], form: 'call', at: { site: through(at.site, 10), place: at.place } });
    else renderValue(evaluation, loaded, at);
  }
}

/** Whether a function only loads a page: `() => import('./page.vue')`. */
function isLoading({ program }: Evaluation, atom: Atom): boolean {
  return atom.kind === 'function' && program.head(atom.key).parameters.length === 0 && (program.summaryOf(atom.key)?.effects.some(({ kind }) => kind === 'load') ?? false);
}

/** The functions of a value, or of a list of them. */
function callables(evaluation: Evaluation, value: Value): readonly Value[] {
  const listed = value.some(({ atom }) => atom.kind === 'object' && atom.shape === 'array') ? (knownElements(evaluation, value) ?? []) : [value];
  return listed.map(each => each.filter(({ atom }) => atom.kind === 'function' || atom.kind === 'place' || atom.kind === 'cell')).filter(each => each.length > 0);
}
