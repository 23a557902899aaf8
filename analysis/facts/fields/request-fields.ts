import type { FileIr } from '../../ir/file-ir.js';
import type { Span } from '../../ir/span.js';
import type { FactWorld } from '../fact-world.js';
import type { CollectedField, Demand } from '../facts.js';
import { featuresOf } from '../features-of.js';
import { accessNames, constantText } from '../values/constant-value.js';
import { definitionOf, operationsOf, variableOf, type Held, type Placed } from '../values/definitions.js';
import { isKind, traceOperation } from '../values/trace-value.js';
import { classifyField } from './describe-field.js';
import { handlerLeadsTo } from './leads-to.js';
import { namesDemandedIn } from './submit-guards.js';
import { isTakenIn } from './taken-in.js';

/**
 * Finds what handlers take from the body of a request by name: `const { birthday } = req.body`, `(await request.json()).birthday`,
 * `formData.get('birthday')`. Each name is told once for a handler, where it is first taken.
 */
export function requestFields(file: FileIr, world: FactWorld): readonly CollectedField[] {
  if (!/\bbody\b|\.json\(|[fF]ormData|readBody/.test(world.text)) return [];
  const taken = [...membersTaken(file, world), ...entriesTaken(file, world)].sort((left, right) => left.span.start - right.span.start);
  const features = featuresOf(world.context, file.path);
  const demanded = taken.length === 0 ? new Map<string, readonly never[]>() : namesDemandedIn(world, file);
  const seen = new Set<string>();
  return taken.flatMap(({ name, span, handler }): CollectedField[] => {
    const key = `${handler}:${name}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const groupName = file.functions[handler]!.name ?? file.path.split('/').at(-1)!.replace(/\.\w+$/, '');
    const siblings = taken.filter(other => other.handler === handler).map(other => other.name);
    const said = isTakenIn(groupName) ? classifyField(world.vocabulary, { name, labels: [], siblings, module: file.path }) : undefined;
    if (!said) return [];
    const demands = (demanded.get(name) ?? []).map((place): Demand => ({ kind: 'guard', place }));
    return [{
      span, name, category: said.category, confidence: said.confidence, because: said.because, surface: 'request', required: demands.length > 0, demands, labels: [], notices: [], leadsTo: handlerLeadsTo(world, file, handler),
      note: { purposes: [] }, group: `handler:${handler}`, groupName, features, whole: { start: span.start, end: span.start },
    }];
  });
}

interface TakenName {
  readonly name: string;
  readonly span: Span;
  readonly handler: number;
}

function membersTaken(file: FileIr, world: FactWorld): readonly TakenName[] {
  return operationsOf(file, 'member').flatMap(member => {
    if (member.operation.kind !== 'member' || !('name' in member.operation.key)) return [];
    const { key, object, nameSpan } = member.operation;
    return 'name' in key && isBody(world, { ...member, register: object }) ? [{ name: key.name, span: nameSpan, handler: member.function }] : [];
  });
}

/** `formData.get('birthday')`. */
function entriesTaken(file: FileIr, world: FactWorld): readonly TakenName[] {
  return operationsOf(file, 'call').flatMap(call => {
    const callee = definitionOf({ ...call, register: call.operation.callee });
    const [first] = call.operation.arguments;
    if (callee?.kind !== 'member' || !('name' in callee.key) || callee.key.name !== 'get' || first?.kind !== 'value') return [];
    const name = constantText(world, { ...call, register: first.value });
    return name !== undefined && isFormData(world, { ...call, register: callee.object }) ? [{ name, span: call.operation.span, handler: call.function }] : [];
  });
}

/** Whether a value is what a request brings: `req.body`, `ctx.request.body`, `await request.json()`, `await readBody(event)`. */
function isBody(world: FactWorld, held: Held): boolean {
  const placed = traceOperation(world, held);
  if (!placed) return false;
  const names = accessNames({ ...placed, register: 'target' in placed.operation ? placed.operation.target : -1 });
  if (isKind(placed, 'member')) return names.at(-1) === 'body' && requests.test(names.at(-2) ?? '');
  if (!isKind(placed, 'call')) return false;
  return (names.at(-1) === 'json' && requests.test(names.at(-2) ?? '')) || names.at(-1) === 'readBody';
}

const requests = /^(?:req|request|event)$/;

function isFormData(world: FactWorld, held: Held): boolean {
  const placed = traceOperation(world, held);
  if (!placed) return false;
  if (isKind(placed, 'call')) return accessNames({ ...placed, register: placed.operation.target }).at(-1) === 'formData';
  return isKind(placed, 'read') && isFormDataParameter(placed);
}

function isFormDataParameter({ file, operation }: Placed<'read'>): boolean {
  const { kind, type, name } = variableOf(file, operation.variable);
  return kind === 'parameter' && (type?.kind === 'name' ? type.name === 'FormData' : name === 'formData');
}
