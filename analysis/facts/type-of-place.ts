import type { Parameter, Variable } from '../ir/function-body.js';
import type { ScopedType, TypeResolver } from '../linking/declared-types.js';
import type { Atom } from '../summaries/value.js';
import type { LinkedProgram } from './linked-program.js';

/** The declared type of a place, as far as annotations tell. */
export function typeOfPlace(program: LinkedProgram, place: Extract<Atom, { kind: 'place' }>): ScopedType | undefined {
  const { root } = place;
  let type: ScopedType | undefined;
  if (root.kind === 'argument' && root.index >= 0) {
    type = typeOfDeclared(program, root.function.file, program.files.get(root.function.file)?.functions[root.function.index]?.parameters[root.index]);
  } else if (root.kind === 'frame') {
    const [slot] = place.path;
    type = slot ? typeOfDeclared(program, root.function.file, program.files.get(root.function.file)?.functions[root.function.index]?.variables[Number(slot.slice(1))]) : undefined;
    return along(program.types, type, place.path.slice(1));
  } else if (root.kind === 'receiver') {
    const body = program.files.get(root.function.file)?.functions[root.function.index];
    const owner = body?.class === undefined ? undefined : program.files.get(root.function.file)!.classes[body.class]!;
    if (owner?.name) type = { file: root.function.file, type: { kind: 'name', name: owner.name, typeArguments: [] } };
  }
  return along(program.types, type, place.path);
}

/** The type of a parameter or a variable: what is written, else what a compiler computes. */
function typeOfDeclared(program: LinkedProgram, file: string, declared: Parameter | Variable | undefined): ScopedType | undefined {
  const type = declared && (declared.type ?? program.oracle?.typeAt(declared.span));
  return type && { file, type };
}

function along(types: TypeResolver, start: ScopedType | undefined, path: readonly string[]): ScopedType | undefined {
  let type = start;
  for (const step of path) {
    if (!type) return undefined;
    type = types.memberType(type, step);
  }
  return type;
}
