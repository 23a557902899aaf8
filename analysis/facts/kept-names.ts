import type { Heap } from '../summaries/heap.js';
import type { Site } from '../summaries/site.js';
import { nameOfKept } from '../summaries/name-of-kept.js';
import { frameSite, type Atom } from '../summaries/value.js';
import type { LinkedProgram } from './linked-program.js';

/** So deep is what a variable holds looked into, and at so many objects of it. */
const deepest = 5;
const most = 60;

/**
 * Finds under which variable of a module what is kept can be got at: the store `useConsent` holds its state in functions around it. A
 * state or reference of a component has the name of the variable that it is put into.
 *
 * Of several variables the first counts, in the order of files and of declarations.
 */
export function keptNames(program: LinkedProgram, heap: Heap): (object: Site) => string | undefined {
  let names: Map<Site, string> | undefined;
  // The run stands no longer than the variables of modules do.
  return object => (names ??= program.kept.apart(() => findNames(program, heap)).found).get(object) ?? (nameOfKept(heap, object) || undefined);
}

function findNames({ files, keyOf }: LinkedProgram, heap: Heap): Map<Site, string> {
  const names = new Map<Site, string>();
  for (const file of files.values()) {
    const fields = heap.heldBy(frameSite(keyOf(file.path, 0)));
    file.functions[0]!.variables.forEach(({ name, kind }, index) => {
      if (kind === 'import' || !name) return;
      const seen = new Set<Site>();
      const look = (atom: Atom, depth: number): void => {
        if (depth > deepest || seen.size > most) return;
        const ids = atom.kind === 'object' ? [atom.id] : atom.kind === 'function' ? [atom.id, ...atom.frames.map(frame => frame.id)] : [];
        for (const id of ids) {
          if (seen.has(id)) continue;
          seen.add(id);
          const held = heap.heldBy(id);
          if (held.has('%kept') && !names.has(id)) names.set(id, name);
          for (const value of held.values()) for (const one of value) look(one.atom, depth + 1);
        }
      };
      for (const { atom } of fields.get(`v${index}`) ?? []) look(atom, 0);
    });
  }
  return names;
}
