import type { FileIr } from '../ir/file-ir.js';
import type { FunctionBody } from '../ir/function-body.js';
import type { PropertyKey, Register } from '../ir/operation.js';
import type { Evaluation } from './evaluation.js';
import { fieldSite, just, placeOf, type ApiAtom, type Value } from './value.js';

/** Names under which the global object holds itself. */
const globalObjects: ReadonlySet<string> = new Set(['window', 'globalThis', 'self', 'global']);

/** The global object, as far as the program itself puts something into it. */
export const realm: Value = just(placeOf({ kind: 'realm' }));

/** Whether a name is of a variable that the program puts into the global object, and that nobody describes. */
export function isOwnGlobal({ program }: Evaluation, name: string): boolean {
  return program.isWrittenGlobal(name) && !program.globalApi(name);
}

/** What a function is called on that the global object has: `postMessage(found)`. */
export const globalObject: ApiAtom = { kind: 'api', site: fieldSite('global:globalThis'), step: 'global', name: 'globalThis' };

/** Whether something from outside is the global object. */
export function isGlobalObject(atom: ApiAtom): boolean {
  return atom.step === 'global' && globalObjects.has(atom.name);
}

/** The names of the global variables that a file puts something into: `kept = …` without a declaration, `window.kept = …`. */
export function globalsWrittenIn(file: FileIr): readonly string[] {
  let names = written.get(file);
  if (!names) written.set(file, (names = [...new Set(file.functions.flatMap(namesIn))]));
  return names;
}

/** The names under which calls of methods that are called so put something into the global object. */
export function globalsExposedIn(file: FileIr, methods: ReadonlySet<string>): readonly string[] {
  let byMethods = exposed.get(methods);
  if (!byMethods) exposed.set(methods, (byMethods = new WeakMap()));
  let names = byMethods.get(file);
  if (!names) byMethods.set(file, (names = findExposed(file, methods)));
  return names;
}

function findExposed({ functions }: FileIr, methods: ReadonlySet<string>): readonly string[] {
  return functions.flatMap(({ blocks }) => {
    const texts = new Map<Register, string>();
    const exposing = new Set<Register>();
    return blocks.flatMap(({ operations }) => operations.flatMap(operation => {
      if (operation.kind === 'constant' && typeof operation.value === 'string') texts.set(operation.target, operation.value);
      else if (operation.kind === 'member' && 'name' in operation.key && methods.has(operation.key.name)) exposing.add(operation.target);
      if (operation.kind !== 'call' || !exposing.has(operation.callee)) return [];
      const [first] = operation.arguments;
      const name = first && texts.get(first.value);
      return name === undefined ? [] : [name];
    }));
  });
}

const exposed = new WeakMap<ReadonlySet<string>, WeakMap<FileIr, readonly string[]>>();
const written = new WeakMap<FileIr, readonly string[]>();

function namesIn({ blocks }: FunctionBody): readonly string[] {
  const found: string[] = [];
  const objects = new Set<Register>();
  const texts = new Map<Register, string>();
  for (const { operations } of blocks) {
    for (const operation of operations) {
      if (operation.kind === 'write-global') found.push(operation.name);
      else if (operation.kind === 'global' && globalObjects.has(operation.name)) objects.add(operation.target);
      else if (operation.kind === 'constant' && typeof operation.value === 'string') texts.set(operation.target, operation.value);
      else if (operation.kind === 'write-member' && objects.has(operation.object)) {
        const name = nameOf(operation.key, texts);
        if (name !== undefined) found.push(name);
      }
    }
  }
  return found;
}

function nameOf(key: PropertyKey, texts: ReadonlyMap<Register, string>): string | undefined {
  return 'name' in key ? key.name : texts.get(key.computed);
}
