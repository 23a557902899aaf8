import type { ExpressionShape } from '../../analysis/index.js';
import type { Edit } from '../rule.js';

/** An option of a call: the argument that has it, its name, and what it is to be, as code. */
export interface WrittenOption {
  readonly argument: number;
  readonly field: string;
  readonly value: string;
}

/** Writes an option into a call, in the place of what it was; undefined where its argument is no object that can be added to. */
export function addOption(file: string, text: string, call: Extract<ExpressionShape, { kind: 'call' }>, { argument, field, value }: WrittenOption): Edit | undefined {
  const given = call.arguments[argument];
  const option = `${field}: ${value}`;
  if (given === undefined) {
    if (call.arguments.length !== argument) return undefined;
    const last = call.arguments.at(-1)?.span.end ?? call.argumentsEnd;
    return { file, span: { start: last, end: last }, text: `${call.arguments.length > 0 ? ', ' : ''}{ ${option} }` };
  }
  // What a variable holds may be anything but constants and functions; those are other parameters of the same call.
  if (given.kind === 'path' && given.names.join() !== 'undefined') return { file, span: given.span, text: `{ ...${text.slice(given.span.start, given.span.end)}, ${option} }` };
  if (given.kind !== 'object') return undefined;
  const known = given.properties.find(({ name }) => name === field);
  if (known) return { file, span: known.span, text: option };
  const last = given.properties.at(-1);
  if (last === undefined) return { file, span: given.span, text: `{ ${option} }` };
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  const isOnLines = lineOf(given.span.start) !== lineOf(last.span.start);
  const indent = /[ \t]*$/.exec(text.slice(0, last.span.start))![0];
  return { file, span: { start: last.span.end, end: last.span.end }, text: isOnLines ? `,\n${indent}${option}` : `, ${option}` };
}
