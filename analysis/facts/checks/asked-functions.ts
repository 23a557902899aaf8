import type { ScopedType } from '../../linking/declared-types.js';
import type { FactWorld } from '../fact-world.js';
import { definitionOf, variableOf, writesOf, type Held } from '../values/definitions.js';
import { isKind, traceValue } from '../values/trace-value.js';
import type { FoundFunction } from '../controls/follow-handlers.js';

type LinkedWorld = Pick<FactWorld, 'graph' | 'files' | 'kept'>;

/** The function of the project that a value is, be it known under other names; undefined for anything else. */
export function functionBehind(world: LinkedWorld, held: Held): FoundFunction | undefined {
  const traced = traceValue(world, held);
  return traced?.kind === 'operation' && isKind(traced.placed, 'function') ? { file: traced.placed.file, index: traced.placed.operation.function } : undefined;
}

/** The method of a class that a member is, by the types that are declared of what it is read from: `this.consents.isGranted`. */
export function methodByType(world: Pick<FactWorld, 'types' | 'files'>, held: Held): FoundFunction | undefined {
  const operation = definitionOf(held);
  if (operation?.kind !== 'member' || !('name' in operation.key)) return undefined;
  const { name } = operation.key;
  const type = typeOf(world, { ...held, register: operation.object }, 6);
  const found = type && world.types.classOf(type);
  const file = found && world.files.get(found.file);
  const member = file?.classes[found!.class]!.members.find(one => one.name === name && one.kind === 'method' && !one.isStatic);
  return file && member?.function !== undefined ? { file, index: member.function } : undefined;
}

/** The type that is declared of a value in its function. */
function typeOf(world: Pick<FactWorld, 'types' | 'files'>, held: Held, depth: number): ScopedType | undefined {
  const operation = depth > 0 ? definitionOf(held) : undefined;
  const body = held.file.functions[held.function]!;
  switch (operation?.kind) {
    case 'this': {
      const name = body.class === undefined ? undefined : held.file.classes[body.class]!.name;
      return name === undefined ? undefined : { file: held.file.path, type: { kind: 'name', name, typeArguments: [] } };
    }
    case 'read': {
      const { type } = variableOf(held.file, operation.variable);
      return type && { file: held.file.path, type };
    }
    case 'member': {
      const owner = 'name' in operation.key ? typeOf(world, { ...held, register: operation.object }, depth - 1) : undefined;
      return owner && 'name' in operation.key ? world.types.memberType(owner, operation.key.name) : undefined;
    }
    default:
      return undefined;
  }
}

/** What a tested value is, behind negations, casts and constants that name it, but not behind an `await`. */
export function testedOperation(held: Held, depth = 8): Held | undefined {
  const operation = depth > 0 ? definitionOf(held) : undefined;
  if (!operation) return undefined;
  switch (operation.kind) {
    case 'cast':
      return testedOperation({ ...held, register: operation.source }, depth - 1);
    case 'unary':
      return operation.operator === '!' ? testedOperation({ ...held, register: operation.operand }, depth - 1) : held;
    case 'read': {
      const variable = variableOf(held.file, operation.variable);
      const [only, ...others] = writesOf(held.file, operation.variable);
      const isFixed = (variable.kind === 'const' || variable.kind === 'made' || (variable.kind === 'let' && !variable.reassigned)) && only !== undefined && others.length === 0;
      return isFixed ? (testedOperation({ file: held.file, function: only.function, register: only.operation.source }, depth - 1) ?? held) : held;
    }
    default:
      return held;
  }
}
