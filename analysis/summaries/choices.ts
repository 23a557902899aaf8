import { controlDependence } from '../graph/control-dependence.js';
import { endingSuccessors } from '../graph/control-flow.js';
import type { FunctionBody } from '../ir/function-body.js';
import type { Operation, PropertyKey, Register } from '../ir/operation.js';
import { holds } from './condition.js';
import { valueOf, type Evaluation } from './evaluation.js';
import type { Condition } from './value.js';

/**
 * The conditions that choose between an operation and another way to a price, the nearest test last.
 *
 * A test whose other side only gives up chooses nothing: `if (!user) return response.status(401)`.
 */
export function choicesAround(evaluation: Evaluation, operation: Operation): readonly Condition[] {
  const block = evaluation.body.blocks.findIndex(({ operations }) => operations.includes(operation));
  return block < 0 ? evaluation.control : choicesAt(evaluation, block);
}

/** The same for a whole block, as for what it returns. */
export function choicesAt(evaluation: Evaluation, block: number): readonly Condition[] {
  const { body } = evaluation;
  const found: Condition[] = [];
  for (const { block: decider, branch } of dependenceOf(body)[block] ?? []) {
    const { end } = body.blocks[decider]!;
    if (end.kind !== 'branch' || end.asks === 'more') continue;
    const test = valueOf(evaluation, end.test);
    if (test.length === 0 || givesUp(evaluation, branch ? end.whenFalse : end.whenTrue, block)) continue;
    found.push(holds(test, end.asks, !branch));
  }
  return found;
}

const dependences = new WeakMap<FunctionBody, ReturnType<typeof controlDependence>>();

function dependenceOf(body: FunctionBody): ReturnType<typeof controlDependence> {
  let known = dependences.get(body);
  if (!known) dependences.set(body, (known = controlDependence(body)));
  return known;
}

/** Whether the way that begins at a block ends without a price, and without meeting what comes after `decided`. */
function givesUp(evaluation: Evaluation, from: number, decided: number): boolean {
  const { body } = evaluation;
  const later = reachableFrom(body, decided);
  for (const index of reachableFrom(body, from)) {
    if (later.has(index)) return false;
    const { operations, end } = body.blocks[index]!;
    if (operations.some(operation => writesPrice(evaluation, operation))) return false;
    if (end.kind === 'return' && end.value !== undefined && mayReturnPrice(evaluation, end.value)) return false;
  }
  return true;
}

/** The block and all that may follow if nothing throws. Ends because every block is met once. */
function reachableFrom(body: FunctionBody, from: number): ReadonlySet<number> {
  const successors = endingSuccessors(body);
  const found = new Set([from]);
  // The exit is no block.
  for (const index of found) for (const next of successors[index]!) if (next < body.blocks.length) found.add(next);
  return found;
}

function writesPrice(evaluation: Evaluation, operation: Operation): boolean {
  switch (operation.kind) {
    case 'write': return isPrice(evaluation, evaluation.file.functions[operation.variable.owner]?.variables[operation.variable.index]?.name);
    case 'write-member': return isPrice(evaluation, nameOf(operation.key));
    case 'object': return operation.properties.some(one => one.kind === 'value' && isPrice(evaluation, nameOf(one.key)));
    default: return false;
  }
}

/** What is returned is judged by what makes it: a call is a price by its name, a text, an object or nothing is none. */
function mayReturnPrice(evaluation: Evaluation, register: Register): boolean {
  const maker = makerOf(evaluation.body, register);
  switch (maker?.kind) {
    case 'constant': return typeof maker.value === 'number' || typeof maker.value === 'bigint';
    case 'await': return mayReturnPrice(evaluation, maker.source);
    case 'read': case 'member': case 'combine': case 'unary': return true;
    case 'call': return isPrice(evaluation, calleeName(evaluation, maker.callee)?.name);
    default: return false;
  }
}

/** What the text calls a callee: the variable, or the member with the name of what it is a member of. */
export function calleeName(evaluation: Evaluation, callee: Register): { readonly name: string; readonly owner?: string } | undefined {
  const maker = makerOf(evaluation.body, callee);
  switch (maker?.kind) {
    case 'member': {
      const name = nameOf(maker.key);
      const owner = calleeName(evaluation, maker.object)?.name;
      return name === undefined ? undefined : { name, ...(owner !== undefined && { owner }) };
    }
    case 'read': {
      const name = evaluation.file.functions[maker.variable.owner]?.variables[maker.variable.index]?.name;
      return name === undefined || name === '' ? undefined : { name };
    }
    case 'global': return { name: maker.name };
    case 'cast': return calleeName(evaluation, maker.source);
    default: return undefined;
  }
}

const makers = new WeakMap<FunctionBody, ReadonlyMap<Register, Operation>>();

/** Finds the operation that gives a register its value. */
export function makerOf(body: FunctionBody, register: Register): Operation | undefined {
  let known = makers.get(body);
  if (!known) makers.set(body, (known = new Map(body.blocks.flatMap(({ operations }) => operations.flatMap(operation => ('target' in operation ? [[operation.target, operation] as const] : []))))));
  return known.get(register);
}

function nameOf(key: PropertyKey): string | undefined {
  return 'name' in key ? key.name : undefined;
}

function isPrice(evaluation: Evaluation, name: string | undefined): boolean {
  return name !== undefined && evaluation.program.decisionNamed(name, undefined) !== undefined;
}
