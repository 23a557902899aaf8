import type { FileIr } from '../../ir/file-ir.js';
import type { Span } from '../../ir/span.js';
import type { FactWorld } from '../fact-world.js';
import { constantOf } from '../values/constant-value.js';
import { definitionOf, operationsOf, variableOf, writesOf, type Held, type Placed } from '../values/definitions.js';
import { isKind, nameOfKey, propertyOf, traceOperation } from '../values/trace-value.js';

/** Where the value of a control begins: the constant, and the statement that declares the state around it. */
export interface InitialValue {
  readonly value: boolean;
  readonly span: Span;
  readonly file: string;
}

/** Finds the constant that a control's value starts with: its own, or the one that its state was made with. */
export function initialOf(world: FactWorld, held: Held): InitialValue | undefined {
  const start = constantOf(world, held) ? held : beginningOf(world, held);
  const placed = start && traceOperation(world, start);
  return placed && isKind(placed, 'constant') && typeof placed.operation.value === 'boolean' ? { value: placed.operation.value, span: placed.operation.span, file: placed.file.path } : undefined;
}

/**
 * The value that a state was made with: the argument of the call whose first element (`const [on, setOn] = useState(true)`),
 * `value` (`ref(true)`) or member (`reactive({ on: true })`) it is.
 */
function beginningOf(world: FactWorld, held: Held, depth = 4): Held | undefined {
  const placed = depth > 0 ? traceOperation(world, held) : undefined;
  if (!placed) return undefined;
  if (isKind(placed, 'call')) return firstArgument(placed);
  if (!isKind(placed, 'member') || placed.operation.kind !== 'member') return undefined;
  const name = nameOfKey(placed, placed.operation.key);
  const object = traceOperation(world, { ...placed, register: placed.operation.object });
  if (name === undefined || !object) return undefined;
  const start = isKind(object, 'call') ? firstArgument(object) : beginningOf(world, { ...placed, register: placed.operation.object }, depth - 1);
  if (!start || (isKind(object, 'call') && (name === '0' || name === 'value'))) return start;
  const whole = traceOperation(world, start);
  return whole && isKind(whole, 'object') ? propertyOf(world, whole, name) : undefined;
}

function firstArgument({ file, function: index, operation }: Placed<'call'>): Held | undefined {
  const first = operation.arguments[0];
  return first?.kind === 'value' ? { file, function: index, register: first.value } : undefined;
}

/** The variables that a control's value and its changes are kept in, with the span of the call that makes the state. */
export function stateOf(held: Held): { readonly names: readonly string[]; readonly call: Span } | undefined {
  let operation = definitionOf(held);
  let { register } = held;
  for (let steps = 0; operation?.kind === 'member' && steps < 3; steps++) {
    register = operation.object;
    operation = definitionOf({ ...held, register });
  }
  if (operation?.kind !== 'read') return undefined;
  const [write, ...others] = writesOf(held.file, operation.variable);
  if (!write || others.length > 0) return undefined;
  const source = definitionOf({ file: held.file, function: write.function, register: write.operation.source });
  const own = variableOf(held.file, operation.variable).name;
  if (source?.kind === 'call') return { names: [own], call: source.span };
  if (source?.kind !== 'member') return undefined;
  const call = definitionOf({ file: held.file, function: write.function, register: source.object });
  if (call?.kind !== 'call') return undefined;
  return { names: namesFrom(held.file).get(`${write.function}:${source.object}`) ?? [], call: call.span };
}

/** The names that are taken out of one value by the declarations of a file, by function and register: `on`, `setOn`. */
function namesFrom(file: FileIr): ReadonlyMap<string, readonly string[]> {
  let known = takenApart.get(file);
  if (known) return known;
  const names = new Map<string, string[]>();
  for (const { function: index, operation } of operationsOf(file, 'write')) {
    const source = operation.declares ? definitionOf({ file, function: index, register: operation.source }) : undefined;
    if (source?.kind !== 'member') continue;
    const key = `${index}:${source.object}`;
    names.set(key, [...(names.get(key) ?? []), variableOf(file, operation.variable).name]);
  }
  takenApart.set(file, (known = names));
  return known;
}

const takenApart = new WeakMap<FileIr, ReadonlyMap<string, readonly string[]>>();
