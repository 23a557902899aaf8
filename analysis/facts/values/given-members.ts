import type { FileIr } from '../../ir/file-ir.js';
import type { FactWorld } from '../fact-world.js';
import { inEachFile } from '../in-each-file.js';
import { accessNames, constantText } from './constant-value.js';
import { definitionOf, operationsOf, type Held, type Placed } from './definitions.js';
import { isKind, nameOfKey, propertyOf, traceOperation, traceValue } from './trace-value.js';

/**
 * Finds what a value is that somebody takes out of a store or of a context: `useConsent(state => state.agree)`, `useConsentStore().agree`,
 * `useContext(Consent).agree`, where `create(…)`, `defineStore(…)` or `<Consent.Provider value={…}>` tells it. Undefined for all else.
 */
export function givenMember(world: FactWorld, placed: Placed): Held | undefined {
  if (isKind(placed, 'member')) {
    const name = nameOfKey(placed, placed.operation.key);
    const giver = name === undefined ? undefined : traceOperation(world, { ...placed, register: placed.operation.object });
    return giver && isKind(giver, 'call') ? memberOf(world, giver, name!) : undefined;
  }
  if (!isKind(placed, 'call')) return undefined;
  const first = placed.operation.arguments.at(-1);
  const selector = first?.kind === 'value' ? definitionOf({ ...placed, register: first.value }) : undefined;
  const name = selector?.kind === 'function' ? selectedName(placed, selector.function) : undefined;
  return name === undefined ? undefined : memberOf(world, placed, name);
}

/** The member that `state => state.agree` gives. */
function selectedName({ file }: Placed, index: number): string | undefined {
  const { blocks, parameters } = file.functions[index]!;
  const [end] = blocks.map(block => block.end).filter(each => each.kind === 'return' && each.value !== undefined);
  if (parameters.length !== 1 || end?.kind !== 'return') return undefined;
  const operation = definitionOf({ file, function: index, register: end.value! });
  return operation?.kind === 'member' ? nameOfKey({ file, function: index }, operation.key) : undefined;
}

/** The member of what a hook gives: of its store, of the context that it uses, or of what another hook gives. */
function memberOf(world: FactWorld, call: Placed<'call'>, name: string, depth = 4): Held | undefined {
  if (depth === 0) return undefined;
  const callee = traceValue(world, { ...call, register: call.operation.callee });
  const asked = accessNames({ ...call, register: call.operation.callee }).at(-1) ?? '';
  const [first] = call.operation.arguments;
  const held = first?.kind === 'value' ? { file: call.file, function: call.function, register: first.value } : undefined;
  if (held && /^(?:useContext|use|inject)$/.test(asked)) return memberOfProvided(world, held, name);
  // `const consent = storeToRefs(useConsent())`
  if (held && asked === 'storeToRefs') {
    const store = traceOperation(world, held);
    return store && isKind(store, 'call') ? memberOf(world, store, name, depth - 1) : undefined;
  }
  if (callee?.kind !== 'operation') return undefined;
  if (isKind(callee.placed, 'call')) return memberIn(world, callee.placed, name, 5);
  if (!isKind(callee.placed, 'function')) return undefined;
  const { file, operation } = callee.placed;
  for (const { end } of file.functions[operation.function]!.blocks) {
    const given = end.kind === 'return' && end.value !== undefined ? traceOperation(world, { file, function: operation.function, register: end.value }) : undefined;
    const found = given && isKind(given, 'call') ? memberOf(world, given, name, depth - 1) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The member in what a store is made of: an object, its `actions`, what a function gives. */
function memberIn(world: FactWorld, placed: Placed, name: string, depth: number): Held | undefined {
  if (depth === 0) return undefined;
  if (isKind(placed, 'object')) {
    const own = propertyOf(world, placed, name);
    if (own) return own;
    for (const part of ['actions', 'methods']) {
      const inner = propertyOf(world, placed, part);
      const object = inner && traceOperation(world, inner);
      const found = object && memberIn(world, object, name, depth - 1);
      if (found) return found;
    }
    return undefined;
  }
  const parts = isKind(placed, 'call')
    ? placed.operation.arguments.flatMap(argument => (argument.kind === 'value' ? [{ ...placed, register: argument.value }] : []))
    : isKind(placed, 'function')
      ? placed.file.functions[placed.operation.function]!.blocks.flatMap(({ end }) => (end.kind === 'return' && end.value !== undefined ? [{ file: placed.file, function: placed.operation.function, register: end.value }] : []))
      : [];
  for (const part of parts) {
    const next = traceOperation(world, part);
    const found = next && memberIn(world, next, name, depth - 1);
    if (found) return found;
  }
  return undefined;
}

/** The member of what is provided under a context or a key, where one place alone provides it. */
function memberOfProvided(world: FactWorld, context: Held, name: string): Held | undefined {
  const asked = traceOperation(world, context);
  const text = constantText(world, context);
  if (!asked) return undefined;
  const isAsked = (other: Held) => {
    const found = traceOperation(world, other);
    return found !== undefined && ((found.file === asked.file && found.operation === asked.operation) || (text !== undefined && constantText(world, other) === text));
  };
  const [only, ...others] = providedIn(world).filter(({ context: other }) => isAsked(other));
  const value = only && others.length === 0 ? traceOperation(world, only.value) : undefined;
  return value && isKind(value, 'object') ? propertyOf(world, value, name) : undefined;
}

interface Provided {
  readonly context: Held;
  readonly value: Held;
}

/** What elements and calls provide: `<Consent.Provider value={…}>`, `<Consent value={…}>`, `provide(key, value)`. */
function providedIn(world: FactWorld): readonly Provided[] {
  return [...inEachFile(world, 'provided', providedInFile).values()].flat();
}

function providedInFile(file: FileIr): readonly Provided[] {
  const found: Provided[] = [];
  for (const { function: index, operation } of operationsOf(file, 'jsx')) {
    const value = operation.properties.find(property => property.kind === 'value' && 'name' in property.key && property.key.name === 'value');
    if (operation.element.kind !== 'component' || value?.kind !== 'value') continue;
    const tag = definitionOf({ file, function: index, register: operation.element.value });
    const context = tag?.kind === 'member' && 'name' in tag.key && tag.key.name === 'Provider' ? tag.object : tag?.kind === 'read' ? operation.element.value : undefined;
    if (context !== undefined) found.push({ context: { file, function: index, register: context }, value: { file, function: index, register: value.value } });
  }
  for (const { function: index, operation } of operationsOf(file, 'call')) {
    const [key, value] = operation.arguments;
    if (key?.kind === 'value' && value?.kind === 'value' && accessNames({ file, function: index, register: operation.callee }).at(-1) === 'provide') found.push({ context: { file, function: index, register: key.value }, value: { file, function: index, register: value.value } });
  }
  return found;
}
