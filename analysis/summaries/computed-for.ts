import type { FileIr } from '../ir/file-ir.js';
import type { FunctionIndex, Register } from '../ir/operation.js';
import type { Place } from '../ir/span.js';

/** What a variable or a property is called that a call computes by a function, and where it gets that: `const fare = computed(() => …)`. */
export interface Computed {
  readonly name: string;
  readonly span: Place;
}

/** Finds what a function without a name is given to a call for. */
export function computedFor(file: FileIr, index: FunctionIndex): Computed | undefined {
  let known = computedIn.get(file);
  if (!known) computedIn.set(file, (known = readComputed(file)));
  return known.get(index);
}

const computedIn = new WeakMap<FileIr, ReadonlyMap<FunctionIndex, Computed>>();

function readComputed(file: FileIr): ReadonlyMap<FunctionIndex, Computed> {
  const found = new Map<FunctionIndex, Computed>();
  for (const { blocks } of file.functions) {
    const functions = new Map<Register, FunctionIndex>();
    const given = new Map<Register, readonly FunctionIndex[]>();
    const put = (register: Register, name: string | undefined, span: Place): void => {
      if (name) for (const index of given.get(register) ?? []) found.set(index, { name, span });
    };
    // Each register is assigned by one operation, and that stands before those that read it.
    for (const operation of blocks.flatMap(({ operations }) => operations)) {
      switch (operation.kind) {
        case 'function':
          functions.set(operation.target, operation.function);
          break;
        case 'call':
          given.set(operation.target, operation.arguments.flatMap(({ value }) => functions.get(value) ?? []));
          break;
        case 'await': case 'cast':
          given.set(operation.target, given.get(operation.source) ?? []);
          break;
        case 'write':
          put(operation.source, file.functions[operation.variable.owner]!.variables[operation.variable.index]!.name, operation.span);
          break;
        case 'write-member':
          if ('name' in operation.key) put(operation.source, operation.key.name, operation.span);
          break;
        case 'object':
          for (const one of operation.properties) if (one.kind === 'value' && 'name' in one.key) put(one.value, one.key.name, one.span);
          break;
        default:
          break;
      }
    }
  }
  return found;
}
