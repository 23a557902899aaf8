import type { FileIr } from '../../ir/file-ir.js';
import { namesAuthorization, namesEverywhere, namesMounting } from '../../vocabulary/authorization-words.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import type { FactWorld } from '../fact-world.js';
import { accessNames, constantText } from '../values/constant-value.js';
import { definitionOf, operationsOf, variableOf, type Placed } from '../values/definitions.js';
import { isKind, traceOperation } from '../values/trace-value.js';
import { callNames, namesRead } from './call-names.js';

/** The checks that a program has before more than one handler. */
export interface StandingChecks {
  /** Whether one stands before the handlers that a file registers or exports. */
  isBefore(path: string): boolean;
}

/** Finds them: `app.use(requireAuth)`, `app.use('/users', requireAuth, usersRouter)`, a guard of all modules, a middleware file. */
export function standingChecks(world: FactWorld): StandingChecks {
  const { vocabulary } = world;
  const routers = new Set<string>();
  /** Files that have one before all that they bring together. */
  const wholes = new Set<string>();
  const folders: string[] = [];
  for (const file of world.files.values()) {
    const middleware = /^(.*?)(?:src\/)?(?:middleware|proxy)\.[cm]?[jt]s$/.exec(file.path);
    if (middleware && guardsRequests(vocabulary, file)) folders.push(middleware[1]!);
    for (const call of operationsOf(file, 'call')) {
      const names = accessNames({ ...call, register: call.operation.callee });
      const last = names.at(-1) ?? '';
      if (!namesMounting(vocabulary, last) || (last === 'all' && !isForPath(world, call)) || !callNames(world, call).some(name => namesAuthorization(vocabulary, name))) continue;
      const mounted = routersIn(world, call);
      for (const router of mounted) routers.add(router);
      if (mounted.length > 0) continue;
      routers.add(file.path);
      // What a router has, it has before its own; an application before all.
      if (namesEverywhere(vocabulary, last) || !/rout/i.test(names.at(-2) ?? '')) wholes.add(file.path);
    }
    if (operationsOf(file, 'read').some(({ operation }) => namesEverywhere(vocabulary, variableOf(file, operation.variable).name))) wholes.add(file.path);
  }
  const behind = reachableFrom(world, wholes);
  return { isBefore: path => routers.has(path) || behind.has(path) || (isNextHandler(path) && folders.some(folder => path.startsWith(folder))) };
}

/** Whether a call is told of a path and of what stands there: `app.all('/admin/*', requireAuth)`; not `Promise.all(…)` or `db.all('SELECT …')`. */
function isForPath(world: FactWorld, { operation: { arguments: args }, ...at }: Placed<'call'>): boolean {
  const [first] = args;
  if (!first || args.length < 2) return false;
  const path = { ...at, register: first.value };
  const text = constantText(world, path);
  const operation = definitionOf(path);
  return text === undefined ? operation?.kind !== 'object' && operation?.kind !== 'function' : /^[/*:(]/.test(text);
}

/** The files that others ask for, and those that these ask for. */
function reachableFrom(world: FactWorld, starts: ReadonlySet<string>): ReadonlySet<string> {
  const reached = new Set<string>();
  const pending = [...starts];
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    for (const request of world.files.get(path)?.imports ?? []) {
      const module = world.graph.resolve(path, request.specifier);
      if (module.kind === 'file') pending.push(module.path);
    }
  }
  return reached;
}

/** The files whose routers a call mounts. */
function routersIn(world: FactWorld, call: Placed<'call'>): readonly string[] {
  return call.operation.arguments.flatMap(argument => {
    const operation = definitionOf({ ...call, register: argument.value });
    if (operation?.kind !== 'read' || variableOf(call.file, operation.variable).kind !== 'import') {
      const traced = traceOperation(world, { ...call, register: argument.value });
      return traced && traced.file !== call.file && isKind(traced, 'call') ? [traced.file.path] : [];
    }
    const target = world.graph.targetOfVariable(call.file.path, operation.variable.index);
    return 'file' in target && !namesAuthorization(world.vocabulary, variableOf(call.file, operation.variable).name) ? [target.file] : [];
  });
}

function isNextHandler(path: string): boolean {
  return /(?:^|\/)(?:app\/.*route|pages\/api\/.*)\.[cm]?[jt]sx?$/.test(path);
}

/** Whether what stands before all requests of an application asks who they are of, and is not told to leave out its API. */
function guardsRequests(vocabulary: Vocabulary, file: FileIr): boolean {
  const texts = operationsOf(file, 'constant').flatMap(({ operation }) => (typeof operation.value === 'string' ? [operation.value] : []));
  if (texts.some(text => /\(\?!(?:[^()]*\|)?\/?api\b/.test(text) || /^\/api\/?$/.test(text))) return false;
  const names = [...operationsOf(file, 'read'), ...operationsOf(file, 'global'), ...operationsOf(file, 'member')].flatMap(({ operation }) => namesRead(file, operation));
  return names.some(name => namesAuthorization(vocabulary, name)) || texts.some(text => text.length < 30 && namesAuthorization(vocabulary, text));
}
