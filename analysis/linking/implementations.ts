import type { DeclaredType, TypeDeclaration } from '../ir/declared-type.js';
import type { FileIr } from '../ir/file-ir.js';
import type { ClassIndex } from '../ir/operation.js';

/** A class of the project. */
export interface FoundClass {
  readonly file: string;
  readonly class: ClassIndex;
}

/** What a base in `file` names. */
type FindDeclaration = (file: string, base: DeclaredType) => { readonly declaration: TypeDeclaration } | undefined;

/**
 * Makes an index of who extends and implements whom, by name, over the whole project.
 *
 * An alias of one type or of an intersection hands on what implements it.
 */
export function createImplementationIndex(files: ReadonlyMap<string, FileIr>, find: FindDeclaration): (declaration: TypeDeclaration) => readonly FoundClass[] {
  const heirs = new Map<TypeDeclaration, Heir[]>();

  for (const path of [...files.keys()].sort()) {
    const file = files.get(path)!;
    const declarationOfClass = new Map(file.types.filter(type => type.kind === 'class').map(type => [type.name, type]));
    for (const { index, name, extends: superclass, implements: interfaces } of file.classes) {
      const declaration = name === undefined ? undefined : declarationOfClass.get(name);
      for (const base of superclass ? [superclass, ...interfaces] : interfaces) {
        addHeir(path, base, { class: { file: path, class: index }, ...(declaration && { declaration }) });
      }
    }
    for (const declaration of file.types) {
      if (declaration.kind === 'interface') for (const base of declaration.bases) addHeir(path, base, { declaration });
      if (declaration.kind === 'alias') for (const base of namesIn(declaration.type)) addHeir(path, base, { declaration });
    }
  }

  return declaration => {
    const found = new Map<string, FoundClass>();
    const seen = new Set([declaration]);
    // Grows while it is walked; ends because each declaration enters once.
    for (const ancestor of seen) {
      for (const heir of heirs.get(ancestor) ?? []) {
        if (heir.class) found.set(`${heir.class.file}\n${heir.class.class}`, heir.class);
        if (heir.declaration) seen.add(heir.declaration);
      }
    }
    return [...found.values()].sort((left, right) => (left.file === right.file ? left.class - right.class : left.file < right.file ? -1 : 1));
  };

  function addHeir(path: string, base: DeclaredType, heir: Heir): void {
    const ancestor = find(path, base)?.declaration;
    if (!ancestor) return;
    const known = heirs.get(ancestor);
    if (known) known.push(heir);
    else heirs.set(ancestor, [heir]);
  }
}

/** Who stands under a declaration: a class, with the type it declares, or an interface or alias. */
interface Heir {
  readonly class?: FoundClass;
  readonly declaration?: TypeDeclaration;
}

function namesIn(type: DeclaredType): readonly DeclaredType[] {
  if (type.kind === 'name') return [type];
  return type.kind === 'intersection' ? type.members : [];
}
