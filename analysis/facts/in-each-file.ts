import type { FileIr } from '../ir/file-ir.js';
import type { FactWorld } from './fact-world.js';

/**
 * What is found in each file of a project, by path; after an edit only in the files that it concerns. Files in which nothing is found are
 * left out. `isSame` tells whether a file has what it had.
 */
export function inEachFile<Part>(world: Pick<FactWorld, 'files' | 'kept'>, name: string, find: (file: FileIr) => readonly Part[], isSame?: (before: readonly Part[], now: readonly Part[]) => boolean): ReadonlyMap<string, readonly Part[]> {
  const { files, kept } = world;
  return kept.of(name, () => {
    const found = new Map<string, readonly Part[]>();
    for (const path of files.keys()) {
      const part = kept.of(`${name} of ${path}`, () => find(files.get(path)!), isSame);
      if (part.length > 0) found.set(path, part);
    }
    return found;
  }, isSameTable);
}

function isSameTable(before: ReadonlyMap<string, unknown>, now: ReadonlyMap<string, unknown>): boolean {
  return before.size === now.size && [...now].every(([path, part]) => before.get(path) === part);
}
