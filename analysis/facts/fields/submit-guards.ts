import type { FileIr } from '../../ir/file-ir.js';
import type { FunctionBody } from '../../ir/function-body.js';
import type { Register, VariableReference } from '../../ir/operation.js';
import type { Place, Span } from '../../ir/span.js';
import { attributeOf } from '../elements/element-attributes.js';
import { elementsOf } from '../elements/element-tree.js';
import type { FactWorld } from '../fact-world.js';
import { functionOf, keyOf, type FoundFunction } from '../controls/follow-handlers.js';
import { accessNames } from '../values/constant-value.js';
import { definitionOf, variableOf, writesOf, type Held, type OperationOf, type Placed } from '../values/definitions.js';

/**
 * Finds the names without which a form cannot be sent, each with the places that say so: a button's `disabled` asks for it
 * (`disabled={!birthday}`), its absence ends a function with a call (`if (!gender) return toast(…)`), or is noted as an error
 * (`if (!values.gender) errors.gender = …`).
 */
export function namesDemandedIn(world: FactWorld, file: FileIr): ReadonlyMap<string, readonly Place[]> {
  const names = new Map<string, Place[]>();
  const add = (name: string, span: Span): void => {
    const places = names.get(name);
    if (places) places.push({ file: file.path, ...span });
    else names.set(name, [{ file: file.path, ...span }]);
  };
  for (const element of elementsOf(file)) {
    const disabled = attributeOf(world, element, 'disabled', 'isDisabled');
    if (disabled) for (const name of absencesIn(disabled)) add(name, disabled.span);
  }
  for (const body of file.functions) for (const { name, span } of refusedIn(file, body)) add(name, span);
  return names;
}

/**
 * Finds the names without which functions refuse to go on, each with the places that say so; of those whose answer another of them
 * asks, also by what they answer: `if (!form.gender) return 'Please choose'`.
 */
export function namesRefusedBy(world: FactWorld, functions: readonly FoundFunction[]): readonly { readonly name: string; readonly place: Place }[] {
  const asked = new Set(functions.flatMap(one => functionsAskedBy(world, one)));
  return functions.flatMap(({ file, index }) => refusedIn(file, file.functions[index]!, asked.has(keyOf({ file, index }))).map(({ name, span }) => ({ name, place: { file: file.path, ...span } })));
}

/** The functions of the project that a function calls and whose answer decides how it goes on. */
function functionsAskedBy(world: FactWorld, { file, index }: FoundFunction): readonly string[] {
  return file.functions[index]!.blocks.flatMap(({ end }) => {
    const call = end.kind === 'branch' && end.asks !== 'more' ? callAnswered({ file, function: index, register: end.test }) : undefined;
    const callee = call && functionOf(world, { ...call, register: call.operation.callee });
    return callee ? [keyOf(callee)] : [];
  });
}

/** The call whose answer a value is, be it kept in a variable, turned round or waited for. */
function callAnswered(held: Held, depth = 6): Placed<'call'> | undefined {
  const operation = definitionOf(held);
  if (!operation || depth === 0) return undefined;
  switch (operation.kind) {
    case 'call': return { file: held.file, function: held.function, operation };
    case 'unary': return callAnswered({ ...held, register: operation.operand }, depth - 1);
    case 'await': case 'cast': return callAnswered({ ...held, register: operation.source }, depth - 1);
    case 'read': {
      const [only, ...others] = writesOf(held.file, operation.variable);
      return only && others.length === 0 ? callAnswered({ file: held.file, function: only.function, register: only.operation.source }, depth - 1) : undefined;
    }
    default: return undefined;
  }
}

/** The names whose absence alone makes a value true: `!a || b === ''` gives both, `!a && !b` none. */
function absencesIn(held: Held, depth = 8): readonly string[] {
  const operation = definitionOf(held);
  if (!operation || depth === 0) return [];
  const of = (register: Register): Held => ({ ...held, register });
  switch (operation.kind) {
    case 'unary':
      return operation.operator === '!' ? presencesIn(of(operation.operand), depth - 1) : [];
    case 'compare': {
      const isEmpty = /^={2,3}$/.test(operation.operator) && isEmptyConstant(of(operation.right));
      return isEmpty ? lastNames(of(operation.left)) : [];
    }
    case 'cast':
      return absencesIn(of(operation.source), depth - 1);
    case 'read':
      return throughVariable(held, operation.variable, 'whenTrue', source => absencesIn(source, depth - 1));
    case 'member':
      return throughComputed(held, source => absencesIn(source, depth - 1)) ?? [];
    case 'call':
      return throughCall(held, operation, source => absencesIn(source, depth - 1)) ?? [];
    default:
      return [];
  }
}

/** The names without any of which a value is false: `a && b !== ''` gives both, `a || b` none; a name that is read gives itself. */
function presencesIn(held: Held, depth: number): readonly string[] {
  const operation = definitionOf(held);
  if (!operation || depth === 0) return [];
  const of = (register: Register): Held => ({ ...held, register });
  switch (operation.kind) {
    case 'unary':
      return operation.operator === '!' ? absencesIn(of(operation.operand), depth - 1) : [];
    case 'compare': {
      const isFilled = (/^!={1,2}$/.test(operation.operator) || operation.operator === '>') && isEmptyConstant(of(operation.right));
      return isFilled ? lastNames(of(operation.left)) : [];
    }
    case 'cast':
      return presencesIn(of(operation.source), depth - 1);
    case 'read': {
      const inner = throughVariable(held, operation.variable, 'whenFalse', source => presencesIn(source, depth - 1));
      return inner.length > 0 ? inner : lastNames(held);
    }
    case 'member':
      return throughComputed(held, source => presencesIn(source, depth - 1)) ?? lastNames(held);
    case 'call':
      return throughCall(held, operation, source => presencesIn(source, depth - 1)) ?? (operation.receiver === undefined ? [] : lastNames(held));
    default:
      return [];
  }
}

/**
 * Looks through a variable. One made by `||` is written by its left side where that is true, one made by `&&` where it is false, and by
 * the right one else; `shortcut` is the side that decides alone.
 */
function throughVariable(held: Held, variable: VariableReference, shortcut: 'whenTrue' | 'whenFalse', look: (source: Held) => readonly string[]): readonly string[] {
  const writes = writesOf(held.file, variable);
  const sources = writes.map((write): Held => ({ file: held.file, function: write.function, register: write.operation.source }));
  if (variableOf(held.file, variable).kind === 'parameter') return [];
  if (sources.length === 1) return isComputation(sources[0]!) ? look(sources[0]!) : [];
  const { blocks } = held.file.functions[held.function]!;
  const isJoined = blocks.some(({ end }) => {
    if (end.kind !== 'branch' || end.asks !== 'truthy') return false;
    return blocks[end[shortcut]]!.operations.some(operation => operation.kind === 'write' && operation.source === end.test && operation.variable.index === variable.index && operation.variable.owner === variable.owner);
  });
  return isJoined ? sources.flatMap(look) : [];
}

/** Whether what a variable is given is worked out of others, and no call's own result. */
function isComputation(held: Held): boolean {
  const operation = definitionOf(held);
  return operation !== undefined && (operation.kind === 'unary' || operation.kind === 'compare' || operation.kind === 'read' || operation.kind === 'cast' || (operation.kind === 'call' && operation.arguments.length > 0));
}

/** Looks through `.value` of a computed value. */
function throughComputed(held: Held, look: (source: Held) => readonly string[]): readonly string[] | undefined {
  const operation = definitionOf(held);
  if (operation?.kind !== 'member' || !('name' in operation.key) || operation.key.name !== 'value') return undefined;
  const inner = look({ ...held, register: operation.object });
  return inner.length > 0 ? inner : undefined;
}

/** Looks into `Boolean(x)`, and into what the function returns that a call is given: `computed(() => …)`, `useMemo(() => …, [])`. */
function throughCall({ file, function: index }: Held, { callee, arguments: [first] }: OperationOf<'call'>, look: (source: Held) => readonly string[]): readonly string[] | undefined {
  const held = first?.kind === 'value' ? { file, function: index, register: first.value } : undefined;
  const given = held && definitionOf(held);
  if (given?.kind === 'function') {
    const returns = file.functions[given.function]!.blocks.flatMap(({ end }) => (end.kind === 'return' && end.value !== undefined ? [end.value] : []));
    return returns.length === 1 ? look({ file, function: given.function, register: returns[0]! }) : undefined;
  }
  const name = definitionOf({ file, function: index, register: callee });
  return held && name?.kind === 'global' && name.name === 'Boolean' ? look(held) : undefined;
}

/** The name last read, past what only measures or trims it. */
function lastNames(held: Held): readonly string[] {
  const names = accessNames(held).filter(name => !/^(?:value|length|trim|current|size)$/.test(name));
  return names.length === 0 ? [] : [names.at(-1)!];
}

function isEmptyConstant(held: Held): boolean {
  const operation = definitionOf(held);
  return operation?.kind === 'constant' && (operation.value === '' || operation.value === null || operation.value === undefined || operation.value === 0);
}

/**
 * Names whose absence leads to a block that calls something and then leaves the function, or that notes an error of that name. `answers`:
 * whether somebody asks what the function answers.
 */
function refusedIn(file: FileIr, body: FunctionBody, answers = false): readonly { readonly name: string; readonly span: Span }[] {
  return body.blocks.flatMap(({ end }) => {
    if (end.kind !== 'branch' || end.asks === 'more') return [];
    const held: Held = { file, function: body.index, register: end.test };
    const whenAbsent = end.asks === 'nullish' ? end.whenTrue : end.whenFalse;
    const refused = [
      ...absencesIn(held).filter(name => refuses(file, body, end.whenTrue, name, answers)),
      ...plainNames(held).filter(name => refuses(file, body, whenAbsent, name, answers)),
    ];
    return refused.map(name => ({ name, span: end.span }));
  });
}

/** The test itself, where it is a name: the lowering turns `if (!x)` round. */
function plainNames(held: Held): readonly string[] {
  const operation = definitionOf(held);
  return operation?.kind === 'read' || operation?.kind === 'member' || operation?.kind === 'call' ? lastNames(held) : [];
}

function refuses(file: FileIr, body: FunctionBody, index: number, name: string, answers: boolean): boolean {
  const { operations, end } = body.blocks[index]!;
  const leaves = (end.kind === 'return' || end.kind === 'throw') && (operations.some(({ kind }) => kind === 'call') || (answers && end.kind === 'return' && end.value !== undefined && isRefusal({ file, function: body.index, register: end.value })));
  return leaves || operations.some(operation => operation.kind === 'write-member' && 'name' in operation.key && operation.key.name === name && accessNames({ file, function: body.index, register: operation.object }).some(owner => /err/i.test(owner)));
}

/** A text that says what is wrong, or a no. */
function isRefusal(held: Held): boolean {
  const operation = definitionOf(held);
  return operation?.kind === 'constant' && (operation.value === false || (typeof operation.value === 'string' && operation.value !== ''));
}
