import type { FileIr } from '../ir/file-ir.js';
import type { FunctionBody } from '../ir/function-body.js';
import { isAlike } from '../ir/is-alike.js';
import type { Operation, Register } from '../ir/operation.js';
import { typesStatedIn } from '../linking/stated-types.js';
import type { Model } from '../summaries/model.js';
import { globalsExposedIn, globalsWrittenIn } from '../summaries/own-globals.js';
import { namesMentionedIn, namesOfFunctions, namesOfMade, namesThatExpose } from './names-told.js';
import type { LinkedProgram } from './linked-program.js';

/**
 * Whether a file differs from before in what its functions do inside, and in nothing that a program is asked about other files: what the
 * module does, what its functions look like from outside, and what they tell of names and of variables around them is as it was.
 */
export function isBodyEdit(before: FileIr, now: FileIr, program: LinkedProgram): boolean {
  return before.functions[0] === now.functions[0] && isAlike(outlineOf(before, program), outlineOf(now, program), true) && isAlike(toldOf(before, program), toldOf(now, program), true);
}

/** What a file says outside of what its functions do: what others may know of them, its classes and types, what it asks for and offers, what it says of what it gets. */
export function outlineOf(file: FileIr, program: LinkedProgram): unknown {
  const { functions, classes, types, imports, exports, commonJsExports, handlers } = file;
  return [[...typesStatedIn(file).values()], functions.map(body => headOf(body, program)), classes, types, imports, exports, commonJsExports, handlers];
}

function headOf(body: FunctionBody, program: LinkedProgram): unknown {
  const { index, name, kind, span, parent, class: owner, isAsync, isGenerator, parameters, returnType, usesReceiver, captures, variables } = body;
  const isKnown = (variable: number): boolean => index === 0 || variable < parameters.length || variables[variable]!.captured || program.isSourceParameter(variables[variable]!.name);
  return [index, name, kind, span, parent, owner, isAsync, isGenerator, parameters, returnType, usesReceiver, captures, [...variables.entries()].filter(([variable]) => isKnown(variable))];
}

function toldOf(file: FileIr, { models: { models } }: LinkedProgram): unknown {
  return [namesOfFunctions(file), globalsWrittenIn(file), globalsExposedIn(file, namesThatExpose(models)), madeIn(file, models), file.functions.map(filledBy)];
}

/** What a file mentions of what the code of models makes objects of. */
function madeIn(file: FileIr, models: readonly Model[]): readonly string[] {
  const mentioned = namesMentionedIn(file);
  return [...namesOfMade(models).values()].flat().filter(name => mentioned.has(name));
}

/** The fields that a function fills, with the module's variable whose they are, and the classes it makes. */
function filledBy({ blocks }: FunctionBody): unknown {
  const made = new Map<Register, Operation>();
  return blocks.flatMap(({ operations }) => operations.flatMap(operation => {
    if ('target' in operation) made.set(operation.target, operation);
    if (operation.kind === 'class') return [operation.class];
    if (operation.kind !== 'write-member' || !('name' in operation.key)) return operation.kind === 'write-member' ? [rootOf(operation.object, made)] : [];
    return [operation.key.name, rootOf(operation.object, made)];
  }));
}

function rootOf(register: Register, made: ReadonlyMap<Register, Operation>): number | undefined {
  let owner = made.get(register);
  while (owner?.kind === 'member' || owner?.kind === 'cast') owner = made.get(owner.kind === 'cast' ? owner.source : owner.object);
  return owner?.kind === 'read' && owner.variable.owner === 0 ? owner.variable.index : undefined;
}
