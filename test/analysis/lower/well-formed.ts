import type { FileIr } from '../../../analysis/ir/file-ir.js';
import type { FunctionBody } from '../../../analysis/ir/function-body.js';
import type { VariableReference } from '../../../analysis/ir/operation.js';
import type { Span } from '../../../analysis/ir/span.js';

/** Lists what in a lowered file contradicts the contract of the small language. */
export function contradictions(file: FileIr, length: number): string[] {
  const found: string[] = [];
  const check = (holds: boolean, text: string) => {
    if (!holds) found.push(text);
  };
  const checkSpan = ({ start, end }: Span, of: string) => check(start >= 0 && start <= end && end <= length, `span ${start}-${end} of ${of}`);
  for (const body of file.functions) checkFunction(file, body, check, checkSpan);
  for (const [index, { members, ...rest }] of file.classes.entries()) {
    check(rest.index === index, `class ${index} is numbered ${rest.index}`);
    for (const member of members) checkSpan(member.span, member.name);
  }
  for (const record of file.exports) {
    checkSpan(record.span, `export ${record.kind}`);
    if (record.kind === 'local') check(record.variable < file.functions[0]!.variables.length, `export of variable ${record.variable}`);
  }
  for (const { span, specifier } of file.imports) checkSpan(span, specifier);
  for (const { span, text } of file.comments) checkSpan(span, text);
  for (const { span, message } of file.problems) checkSpan(span, message);
  return found;
}

function checkFunction(file: FileIr, body: FunctionBody, check: (holds: boolean, text: string) => void, checkSpan: (span: Span, of: string) => void): void {
  const { index, blocks, variables, parameters, parent, captures, registers } = body;
  const here = `function ${index}`;
  check(file.functions[index] === body, `${here} is at its index`);
  check(index === 0 ? parent === undefined : parent! < index, `${here} has a parent before it`);
  check(parameters.length <= variables.length && parameters.every((_, at) => variables[at]!.kind === 'parameter'), `${here} has its parameters first`);
  checkSpan(body.span, here);
  const assigned = new Set<number>();
  for (const [at, { operations, end, handler }] of blocks.entries()) {
    const targets = end.kind === 'jump' ? [end.to] : end.kind === 'branch' ? [end.whenTrue, end.whenFalse] : [];
    for (const target of [...targets, ...(handler === undefined ? [] : [handler])]) check(target >= 0 && target < blocks.length, `${here} goes from ${at} to ${target}`);
    for (const operation of operations) {
      checkSpan(operation.span, `${here} ${operation.kind}`);
      if ('target' in operation) {
        check(operation.target < registers && !assigned.has(operation.target), `${here} assigns r${operation.target} once`);
        assigned.add(operation.target);
      }
      if (operation.kind === 'read' || operation.kind === 'write') checkVariable(file, body, operation.variable, check);
      if (operation.kind === 'function') check(file.functions[operation.function] !== undefined, `${here} makes function ${operation.function}`);
      if (operation.kind === 'class') check(file.classes[operation.class] !== undefined, `${here} makes class ${operation.class}`);
    }
  }
  check(new Set(captures.map(({ owner, index: slot }) => `${owner}.${slot}`)).size === captures.length, `${here} captures each variable once`);
}

function checkVariable(file: FileIr, body: FunctionBody, variable: VariableReference, check: (holds: boolean, text: string) => void): void {
  const declared = file.functions[variable.owner]?.variables[variable.index];
  check(declared !== undefined, `function ${body.index} uses a variable that is there`);
  if (variable.owner === body.index || declared === undefined) return;
  check(declared.captured, `${declared.name} is marked as captured`);
  // Every function from the one that uses the variable out to its owner captures it.
  for (let around: FunctionBody = body; around.index !== variable.owner; around = file.functions[around.parent!]!) {
    check(around.captures.some(({ owner, index }) => owner === variable.owner && index === variable.index), `function ${around.index} captures ${declared.name}`);
    if (around.parent === undefined) break;
  }
}
