import type { Block } from '../../ir/function-body.js';
import type { FileIr } from '../../ir/file-ir.js';
import type { Register } from '../../ir/operation.js';
import type { Span } from '../../ir/span.js';
import { definitionOf, variableOf, type Held, type OperationOf } from '../values/definitions.js';

/** A place where what is missing, or could not be read, counts as `true`: `x ?? true`, `x = true` of a parameter, `catch { return true }`. */
export interface MissingAsYes {
  readonly file: FileIr;
  readonly function: number;
  /** The expression, parameter or statement. */
  readonly span: Span;
  /** The constant. */
  readonly constant: Span;
  /** What is missing; absent where a failure counts. */
  readonly tested?: Held;
  /** The variable that takes the answer; absent where it is only part of an expression. */
  readonly variable?: string;
  /** Whether the function gives the answer back. */
  readonly isReturned: boolean;
  /** How the source writes it. */
  readonly form: 'operator' | 'default' | 'failure';
}

/** Finds the places in a function where what is missing counts as yes. */
export function missingAsYes(file: FileIr, index: number): readonly MissingAsYes[] {
  const { blocks } = file.functions[index]!;
  const handlers = new Set(blocks.flatMap(({ handler }) => (handler === undefined ? [] : [handler])));
  return blocks.flatMap((block, at): readonly MissingAsYes[] => {
    if (handlers.has(at)) return failureAsYes(file, index, block);
    const yes = block.operations.length === 2 && block.end.kind === 'jump' ? block.operations[0] : undefined;
    const write = block.operations[1];
    if (yes?.kind !== 'constant' || yes.value !== true || write?.kind !== 'write' || !write.declares || write.source !== yes.target) return [];
    const branch = blocks.map(other => other.end).find(end => end.kind === 'branch' && (end.whenTrue === at || end.whenFalse === at));
    if (branch?.kind !== 'branch') return [];
    const missing = missingOf({ file, function: index, register: branch.test }, branch.asks, branch.whenTrue === at);
    if (!missing) return [];
    const target = variableOf(file, write.variable);
    const read = target.kind === 'made' ? blocks.flatMap(({ operations }) => operations).find((one): one is OperationOf<'read'> => one.kind === 'read' && one.variable.owner === write.variable.owner && one.variable.index === write.variable.index) : undefined;
    const taking = read && blocks.flatMap(({ operations }) => operations).find((one): one is OperationOf<'write'> => one.kind === 'write' && one.source === read.target);
    const variable = target.kind === 'made' ? (taking ? variableOf(file, taking.variable).name : '') : target.name;
    const tested = definitionOf(missing.held);
    const isDefault = target.kind !== 'made' || missing.isDefault;
    const start = isDefault && taking ? variableOf(file, taking.variable).span.start : target.kind !== 'made' ? target.span.start : Math.min(tested?.span.start ?? yes.span.start, yes.span.start);
    return [{
      file, function: index, span: { start, end: Math.max(yes.span.end, tested?.span.end ?? 0) }, constant: yes.span, tested: missing.held, form: isDefault ? 'default' : 'operator',
      ...(variable !== '' && { variable }), isReturned: read !== undefined && blocks.some(({ end }) => end.kind === 'return' && end.value === read.target),
    }];
  });
}

/** What is missing on a side of a test: what is null there, compared with `undefined`, or not true. */
function missingOf(test: Held, asks: 'truthy' | 'nullish' | 'more', side: boolean): { readonly held: Held; readonly isDefault: boolean } | undefined {
  if (asks === 'more') return undefined;
  if (asks === 'nullish') return side ? { held: test, isDefault: false } : undefined;
  const operation = definitionOf(test);
  if (operation?.kind !== 'compare') return side ? undefined : { held: test, isDefault: false };
  const isNothing = (register: Register) => {
    const constant = definitionOf({ ...test, register });
    return constant?.kind === 'constant' && (constant.value === undefined || constant.value === null) ? constant : undefined;
  };
  const nothing = isNothing(operation.right);
  const wanted = operation.operator === '===' || operation.operator === '==' ? true : operation.operator === '!==' || operation.operator === '!=' ? false : undefined;
  // A default value's comparison is made up: both sides and the result have the span of the pattern.
  return nothing && wanted === side ? { held: { ...test, register: operation.left }, isDefault: nothing.span.end - nothing.span.start !== 'undefined'.length && nothing.span.end - nothing.span.start !== 'null'.length } : undefined;
}

function failureAsYes(file: FileIr, index: number, { operations, end }: Block): readonly MissingAsYes[] {
  const value = end.kind === 'return' && end.value !== undefined ? definitionOf({ file, function: index, register: end.value }) : undefined;
  if (end.kind !== 'return' || value?.kind !== 'constant' || value.value !== true || !operations.includes(value)) return [];
  return [{ file, function: index, span: end.span, constant: value.span, isReturned: true, form: 'failure' }];
}
