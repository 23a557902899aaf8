import type { Span } from '../../ir/span.js';
import type { FactWorld } from '../fact-world.js';
import { accessNames, constantOf, constantText } from '../values/constant-value.js';
import { definitionOf, type Held } from '../values/definitions.js';
import { isKind, nameOfKey, propertyOf, traceOperation, traceValue } from '../values/trace-value.js';
import type { Terminator } from '../../ir/function-body.js';
import type { Operation } from '../../ir/operation.js';
import { speaks } from '../../vocabulary/wording.js';

/** What a statement ends: the program, the session or account of the person, or the request it answers. */
export type Blocking = 'app' | 'session' | 'request';

/** Finds what an operation of a function ends; undefined for what goes on. */
export function blockingOf(world: FactWorld, place: Omit<Held, 'register'>, operation: Operation): { readonly ends: Blocking; readonly span: Span } | undefined {
  if (operation.kind === 'write-member') {
    const name = 'name' in operation.key ? operation.key.name : '';
    if (/^status(?:Code)?$/.test(name) && isRefusingStatus(world, { ...place, register: operation.source })) return { ends: 'request', span: operation.span };
    return name === 'href' && leadsOut(world, { ...place, register: operation.source }) ? { ends: 'app', span: operation.span } : undefined;
  }
  if (operation.kind !== 'call') return undefined;
  const names = accessNames({ ...place, register: operation.callee });
  const last = names.at(-1) ?? '';
  const [first, second] = operation.arguments.map(argument => ({ ...place, register: argument.value }));
  const ends = endOf(names) ?? (/^(?:exit|quit)$/.test(last) && names.length === 1 && isOfPackage(world, { ...place, register: operation.callee }) ? 'app' : undefined);
  if (ends) return { ends, span: operation.span };
  if (endsAccount(world, place, names, operation.arguments.flatMap(argument => (argument.kind === 'value' ? [{ ...place, register: argument.value }] : [])))) return { ends: 'session', span: operation.span };
  if (/^(?:status|sendStatus|code|throw|abort|error|redirect|createError)$/.test(last) && first && isRefusingStatus(world, first)) return { ends: 'request', span: operation.span };
  if (/(?:Exception|Error|Response|json)$/.test(last) && (/Forbidden|Unauthori[sz]ed|AccessDenied/.test(last) || [first, second].some(each => each && hasRefusingStatus(world, each)))) return { ends: 'request', span: operation.span };
  if (/^(?:replace|assign)$/.test(last) && names.includes('location') && first && leadsOut(world, first)) return { ends: 'app', span: operation.span };
  if (/^(?:redirect|replace|push|navigate|reLaunch|redirectTo|navigateTo|next|parseUrl|createUrlTree)$/.test(last) && first && leadsToBlock(world, first)) return { ends: 'request', span: operation.span };
  return undefined;
}

/** Where a block ends by giving a router the page that says no: `return '/blocked'`, `return { name: 'consent-required' }`. */
export function blockingReturn(world: FactWorld, place: Omit<Held, 'register'>, end: Terminator): Span | undefined {
  if (end.kind !== 'return' || end.value === undefined) return undefined;
  const held = { ...place, register: end.value };
  const placed = traceOperation(world, held);
  const isAddress = placed !== undefined && (isKind(placed, 'object') || (isKind(placed, 'constant') && typeof placed.operation.value === 'string' && placed.operation.value.startsWith('/')));
  return isAddress && leadsToBlock(world, held) ? end.span : undefined;
}

/** Whether a test compares something with the page that says no: `to.path !== '/blocked'`. */
export function comparesWithBlock(world: FactWorld, test: Held): boolean {
  const operation = definitionOf(test);
  return operation?.kind === 'compare' && (leadsToBlock(world, { ...test, register: operation.right }) || leadsToBlock(world, { ...test, register: operation.left }));
}

function endOf(names: readonly string[]): Blocking | undefined {
  const last = names.at(-1) ?? '';
  const root = names[0] ?? '';
  if (/^(?:exitApp|exitMiniProgram|closeApp|killApp|quitApp|terminateApp|exitApplication|leaveApp)$/.test(last)) return 'app';
  if (/^(?:quit|exit|terminate)$/.test(last) && names.length > 1 && /^(?:app|App|process|plus|runtime|remote|navigator|ipcRenderer|Deno|nw|wx|my|tt|swan|uni|Taro)$/.test(names.at(-2) ?? '')) return 'app';
  if (last === 'close' && names.length <= 2 && /^(?:window|self|top|closeWindow)$/.test(root)) return 'app';
  if (/^(?:signOut|logout|logOut|deleteAccount|closeAccount|lockAccount|disableAccount|suspendAccount|deactivateAccount|removeAccount|terminateAccount|deleteUser|banUser)$/.test(last)) return 'session';
  return undefined;
}

function isOfPackage(world: FactWorld, held: Held): boolean {
  return traceValue(world, held)?.kind === 'package';
}

/** Whether a call closes or locks the account of a person: a row of the people is deleted or given such a state, its own address is deleted. */
function endsAccount(world: FactWorld, place: Omit<Held, 'register'>, names: readonly string[], given: readonly Held[]): boolean {
  const last = names.at(-1) ?? '';
  const isOfPeople = names.slice(0, -1).some(name => /^(?:users?|accounts?|members?|customers?|userModel|accountModel|usersRepository|userRepository|usersService|userService|accountService|accounts?Repository)$/i.test(name));
  const [first] = given;
  if (/^(?:delete|del|remove|destroy)(?:One|Many|ById)?$|^findByIdAndDelete$/.test(last)) return isOfPeople || (first !== undefined && /\/(?:users?|accounts?|members?)\/?(?:\?\?)?$|^\/(?:api\/)?(?:me|account)$/.test(addressOf(world, first)));
  if (/^(?:query|execute|run|raw|\$executeRaw)$/.test(last) && first) return /^\s*(?:delete\s+from\s+\W?(?:users?|accounts?|members?|customers?)\b|update\s+\W?(?:users?|accounts?|members?|customers?)\W?\s+set\s+[^;]*(?:suspend|locked|disabled|deactivat|blocked|active\s*=\s*(?:false|0)))/i.test(addressOf(world, first));
  return isOfPeople && /^(?:update|set|patch|put|save|findByIdAndUpdate|findOneAndUpdate)/.test(last) && given.some(each => locks(world, each, 3));
}

/** The text of an address, with `??` for each part that is not known. */
function addressOf(world: FactWorld, held: Held): string {
  const placed = traceOperation(world, held);
  if (placed && isKind(placed, 'combine')) return placed.operation.parts.map(part => constantText(world, { ...placed, register: part }) ?? '??').join('');
  return constantText(world, held) ?? '';
}

/** Whether the state that an account is given keeps its person out. */
function locks(world: FactWorld, held: Held, depth: number): boolean {
  const placed = depth > 0 ? traceOperation(world, held) : undefined;
  if (!placed || !isKind(placed, 'object')) return false;
  return placed.operation.properties.some(property => {
    const key = property.kind === 'value' ? nameOfKey(placed, property.key) : undefined;
    if (property.kind !== 'value' || key === undefined) return false;
    const value = { ...placed, register: property.value };
    const constant = constantOf(world, value)?.value;
    if (/^(?:is)?(?:active|enabled)$/i.test(key)) return constant === false;
    if (/^(?:is)?(?:locked|disabled|suspended|blocked|banned|frozen|deactivated)$/i.test(key)) return constant === true;
    if (/^(?:locked|disabled|suspended|blocked|banned|frozen|deactivated)At$/i.test(key)) return constant === undefined;
    if (/(?:status|state)$/i.test(key)) return typeof constant === 'string' && /suspend|lock|disabl|inactiv|block|deactivat|closed|bann|frozen/i.test(constant);
    return locks(world, value, depth - 1);
  });
}

function isRefusingStatus(world: FactWorld, held: Held): boolean {
  const value = constantOf(world, held)?.value;
  return value === 401 || value === 403 || value === 451 || value === 402;
}

function hasRefusingStatus(world: FactWorld, held: Held): boolean {
  if (isRefusingStatus(world, held)) return true;
  const placed = traceOperation(world, held);
  const status = placed && isKind(placed, 'object') ? (propertyOf(world, placed, 'status') ?? propertyOf(world, placed, 'statusCode')) : undefined;
  return status !== undefined && isRefusingStatus(world, status);
}

/** Whether an address leads off the site: to another host, but for one that explains. */
function leadsOut(world: FactWorld, held: Held): boolean {
  const address = constantText(world, held) ?? '';
  return address === 'about:blank' || (/^https?:\/\/[^/]+\.[^/]+/.test(address) && !speaks(world.vocabulary.controls.explaining, address));
}

/** A page that says no: `/blocked`, `/consent-required`. */
function leadsToBlock(world: FactWorld, held: Held): boolean {
  const placed = traceOperation(world, held);
  const url = placed && isKind(placed, 'object') ? (propertyOf(world, placed, 'url') ?? propertyOf(world, placed, 'pathname') ?? propertyOf(world, placed, 'path') ?? propertyOf(world, placed, 'name')) : held;
  const inner = placed && isKind(placed, 'call') ? placed.operation.arguments[0] : undefined;
  const text = (url && constantText(world, url)) ?? (inner ? constantText(world, { ...placed!, register: inner.value }) : undefined) ?? '';
  return /(?:^|[/_-])(?:blocked?|no-?access|access-?denied|denied|forbidden|not-?allowed|unavailable|goodbye|exit|consent-?required|consent-?wall|must-?accept|403)(?:$|[/_?#-])/i.test(text);
}

