import type { FileIr } from '../../ir/file-ir.js';
import type { Operation } from '../../ir/operation.js';
import type { Place } from '../../ir/span.js';
import type { UseEffect } from '../../summaries/summary.js';
import type { Atom, Condition, Value } from '../../summaries/value.js';
import { splitWords } from '../../vocabulary/split-words.js';
import type { FactWorld } from '../fact-world.js';
import { accessNames, constantText } from '../values/constant-value.js';
import { definitionOf, operationsOf, variableOf, type Placed } from '../values/definitions.js';
import { isKind, traceOperation } from '../values/trace-value.js';

/** Whether a name speaks of who it is that asks, or of whether they may: `requireAuth`, `session`, `verifyToken`, `isAdmin`. */
function namesAccess(name: string): boolean {
  const words = splitWords(name);
  if (words.some(word => /^roles?$/.test(word)) && (words.length === 1 ? /^Roles?$/.test(name) : words.some(word => /^(?:require|required|requires|has|check|allow|allowed|restrict|only|by|verify|with)$/.test(word)))) return true;
  return words.some((word, index) => accessWords.has(word) || (word === 'current' && /^(?:user|account|member|customer)$/.test(words[index + 1] ?? '')) || (word === 'sign' && words[index + 1] === 'in') || (word === 'logged' && words[index + 1] === 'in') || (word === 'api' && words[index + 1] === 'key'));
}

const accessWords: ReadonlySet<string> = new Set([
  'auth', 'auths', 'authn', 'authz', 'authenticate', 'authenticated', 'authentication', 'authorize', 'authorise', 'authorized', 'authorised', 'authorization', 'authorisation', 'unauthorized', 'authed', 'oauth', 'session', 'sessions', 'token', 'tokens', 'jwt', 'bearer',
  'login', 'signin', 'permission', 'permissions', 'permit', 'permitted', 'admin', 'guard', 'guards', 'guarded', 'protect', 'protected', 'secured', 'acl', 'rbac', 'credential', 'credentials', 'apikey', 'secret', 'passport', 'whoami', 'principal',
  'viewer', 'ability', 'forbidden', 'otp', 'hmac', 'signature', 'compare', 'ensure', 'policy', 'denglu', 'quanxian', 'jianquan', 'cookie', 'cookies', 'identity', 'access',
]);

/** Whether something on the way to an answer asks who wants it: the conditions it hangs on, what is called before it, what stands around its handler or before all. */
export function asksForAccess(world: FactWorld, standing: StandingChecks, { trail, place, when }: Pick<UseEffect, 'trail' | 'place' | 'when'>, given: readonly Value[]): boolean {
  if (when && conditionNames(when, 0).some(namesAccess)) return true;
  if (given.some(value => valueNames(value, 0).some(namesAccess))) return true;
  const registered = trail.find(frame => frame.trigger === 'route' && frame.place.end > 0)?.place ?? place;
  if (standing.isBefore(registered.file)) return true;
  const places = [...trail.map(frame => frame.place), place];
  return places.some(one => {
    const file = world.files.get(one.file);
    if (!file || one.end === 0) return false;
    return (one !== place && isGuardedCall(world, file, one)) || isWrapped(world, file, functionAt(file, one)) || asksBefore(file, one);
  });
}

/** The innermost function around a place. */
function functionAt(file: FileIr, place: Place): number {
  let found = 0;
  for (const body of file.functions) if (body.index !== 0 && body.span.start <= place.start && place.end <= body.span.end && body.span.end - body.span.start <= file.functions[found]!.span.end - file.functions[found]!.span.start) found = body.index;
  return found;
}

/** Whether the functions around a place ask before it. */
function asksBefore(file: FileIr, place: Place): boolean {
  for (let index: number | undefined = functionAt(file, place); index !== undefined && index !== 0; index = file.functions[index]!.parent) {
    const body = file.functions[index]!;
    if (body.span.start === place.start && body.span.end === place.end) return false;
    for (const { operations } of body.blocks) for (const operation of operations) if (operation.span.start < place.start && speaks({ file, function: index, operation })) return true;
  }
  return false;
}

/** Whether a handler that stands at a place asks anywhere in it. */
export function asksWithin({ files }: FactWorld, place: Place): boolean {
  const file = files.get(place.file);
  const body = file?.functions.find(one => one.index !== 0 && one.span.start === place.start && one.span.end === place.end);
  return body !== undefined && body.blocks.some(({ operations }) => operations.some(operation => speaks({ file: file!, function: body.index, operation })));
}

/** Whether an operation asks who somebody is: it reads what is named for that, or answers that they may not. The columns of a query are no question. */
function speaks(placed: Placed): boolean {
  const { file, operation } = placed;
  if (operation.kind === 'constant') return operation.value === 401 || operation.value === 403 || (typeof operation.value === 'string' && isCredential.test(operation.value));
  if (operation.kind === 'member' && 'name' in operation.key && operation.key.name === 'user') {
    const of = accessNames({ ...placed, register: operation.object }).at(-1) ?? '';
    if (/^(?:req|request|ctx|context|c|event|locals|state|this)$/.test(of)) return true;
  }
  return nameOf(file, operation).some(namesAccess);
}

const isCredential = /^(?:authorization|cookie|token|session|x-api-key|x-access-token|x-user-id|x-[\w-]*token)$/i;

function nameOf(file: FileIr, operation: Operation): readonly string[] {
  switch (operation.kind) {
    case 'read': return [variableOf(file, operation.variable).name];
    case 'global': return [operation.name];
    case 'member': return 'name' in operation.key ? [operation.key.name] : [];
    default: return [];
  }
}

/** Whether a call that mounts a handler, or runs one, is given a check beside it: `router.get('/users', requireAuth, list)`. */
function isGuardedCall(world: FactWorld, file: FileIr, place: Place): boolean {
  const call = operationsOf(file, 'call').find(({ operation: { span } }) => span.start === place.start && span.end === place.end);
  return call !== undefined && callNames(world, call).some(namesAccess);
}

/** The names in a call's callee and in its arguments, not those inside of functions that it is given. */
function callNames(world: FactWorld, call: Placed<'call'>): readonly string[] {
  return [...accessNames({ ...call, register: call.operation.callee }), ...call.operation.arguments.flatMap(argument => argumentNames(world, call, argument.value, 3))];
}

function argumentNames(world: FactWorld, placed: Placed, register: number, depth: number): readonly string[] {
  const held = { ...placed, register };
  const names = accessNames(held);
  const operation = depth > 0 ? definitionOf(held) : undefined;
  if (operation?.kind === 'array') return [...names, ...operation.elements.flatMap(element => argumentNames(world, placed, element.value, depth - 1))];
  if (operation?.kind === 'object') return [...names, ...operation.properties.flatMap(property => (property.kind === 'value' && 'name' in property.key && /^(?:onRequest|preHandler|preValidation|middlewares?|before|use|auth|security|config)$/.test(property.key.name) ? [property.key.name === 'config' ? '' : property.key.name, ...argumentNames(world, placed, property.value, depth - 1)] : []))];
  if (operation?.kind === 'call') return [...names, ...operation.arguments.flatMap(argument => argumentNames(world, placed, argument.value, depth - 1))];
  return names;
}

/** Whether a function is handed to one that is named for a check: `export const GET = withAuth(async () => …)`; also by the name it is kept under. */
function isWrapped(world: FactWorld, file: FileIr, index: number): boolean {
  for (let at: number | undefined = index; at !== undefined && at !== 0; at = file.functions[at]!.parent) {
    const own = at;
    const made = operationsOf(file, 'function').find(({ operation }) => operation.function === own);
    const name = file.functions[own]!.name;
    if (name !== undefined && namesAccess(name)) return true;
    if (!made) {
      if (isDecorated(world, file, own)) return true;
      continue;
    }
    const holds = (call: Placed<'call'>): boolean => call.operation.arguments.some(argument => {
      if (call.function === made.function && argument.value === made.operation.target) return true;
      const traced = traceOperation(world, { ...call, register: argument.value });
      return traced !== undefined && traced.file === file && isKind(traced, 'function') && traced.operation.function === own;
    });
    for (const call of operationsOf(file, 'call')) if (holds(call) && callNames(world, call).some(namesAccess)) return true;
  }
  return false;
}

/** Whether a method, or its class, has a decorator that is named for a check. */
function isDecorated(world: FactWorld, file: FileIr, index: number): boolean {
  return operationsOf(file, 'class').some(made => {
    const body = file.classes[made.operation.class]!;
    const member = body.members.findIndex(one => one.function === index);
    if (member < 0) return false;
    return made.operation.decorators.some(use => (use.member === undefined || use.member === member) && use.parameter === undefined && decoratorNames(world, made, use.value).some(namesAccess));
  });
}

function decoratorNames(world: FactWorld, made: Placed, register: number): readonly string[] {
  return argumentNames(world, made, register, 3);
}

/** The checks that a program has before more than one handler. */
export interface StandingChecks {
  /** Whether one stands before the handlers that a file registers or exports. */
  isBefore(path: string): boolean;
}

/** Finds them: `app.use(requireAuth)`, `app.use('/users', requireAuth, usersRouter)`, a guard of all modules, a middleware file. */
export function standingChecks(world: FactWorld): StandingChecks {
  const routers = new Set<string>();
  /** Files that have one before all that they bring together. */
  const wholes = new Set<string>();
  const folders: string[] = [];
  for (const file of world.files.values()) {
    const middleware = /^(.*?)(?:src\/)?(?:middleware|proxy)\.[cm]?[jt]s$/.exec(file.path);
    if (middleware && guardsRequests(file)) folders.push(middleware[1]!);
    for (const call of operationsOf(file, 'call')) {
      const names = accessNames({ ...call, register: call.operation.callee });
      const last = names.at(-1) ?? '';
      if (!/^(?:use|addHook|register|useGlobalGuards|all|guard|onBeforeHandle|derive)$/.test(last) || (last === 'all' && !isForPath(world, call)) || !callNames(world, call).some(namesAccess)) continue;
      const mounted = routersIn(world, call);
      for (const router of mounted) routers.add(router);
      if (mounted.length > 0) continue;
      routers.add(file.path);
      // What a router has, it has before its own; an application before all.
      if (last === 'useGlobalGuards' || !/rout/i.test(names.at(-2) ?? '')) wholes.add(file.path);
    }
    if (operationsOf(file, 'read').some(({ operation }) => variableOf(file, operation.variable).name === 'APP_GUARD')) wholes.add(file.path);
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
    return 'file' in target && !namesAccess(variableOf(call.file, operation.variable).name) ? [target.file] : [];
  });
}

function isNextHandler(path: string): boolean {
  return /(?:^|\/)(?:app\/.*route|pages\/api\/.*)\.[cm]?[jt]sx?$/.test(path);
}

/** Whether what stands before all requests of an application asks who they are of, and is not told to leave out its API. */
function guardsRequests(file: FileIr): boolean {
  const texts = operationsOf(file, 'constant').flatMap(({ operation }) => (typeof operation.value === 'string' ? [operation.value] : []));
  if (texts.some(text => /\(\?!(?:[^()]*\|)?\/?api\b/.test(text) || /^\/api\/?$/.test(text))) return false;
  const names = [...operationsOf(file, 'read'), ...operationsOf(file, 'global'), ...operationsOf(file, 'member')].flatMap(({ operation }) => nameOf(file, operation));
  return names.some(namesAccess) || texts.some(text => namesAccess(text) && text.length < 30);
}

function conditionNames(condition: Condition, depth: number): readonly string[] {
  if (depth > 8) return [];
  switch (condition.kind) {
    case 'holds': return valueNames(condition.value, depth + 1);
    case 'happened': return [];
    default: return condition.parts.flatMap(part => conditionNames(part, depth + 1));
  }
}

/** The names by which a value is come by: of calls, members, headers asked for. */
function valueNames(value: Value, depth: number): readonly string[] {
  if (depth > 8) return [];
  return value.slice(0, 6).flatMap(({ atom }) => atomNames(atom, depth + 1));
}

function atomNames(atom: Atom, depth: number): readonly string[] {
  switch (atom.kind) {
    // What a check that came before has put on the request: `req.user`.
    case 'api': return [atom.step === 'member' && atom.name === 'user' && atom.parent?.kind === 'api' && (atom.parent.step === 'parameter' || /^(?:state|locals|context)$/.test(atom.parent.name)) ? 'currentUser' : atom.name, ...(atom.arguments ?? []).flatMap(value => valueNames(value, depth + 1)), ...(atom.parent ? atomNames(atom.parent, depth) : [])];
    case 'derived': return [atom.name ?? '', ...atom.parts.flatMap(part => valueNames(part, depth + 1))];
    case 'place': return atom.path;
    case 'snapshot': return [...atom.fields].flatMap(([name, held]) => (name === 'where' || name.startsWith('%') ? valueNames(held, depth + 1) : valueNames(held.filter(one => one.atom.kind !== 'constant'), depth + 1)));
    case 'constant': return typeof atom.value === 'string' && isCredential.test(atom.value) ? ['token'] : [];
    default: return [];
  }
}
