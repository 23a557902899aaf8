import type { FileIr } from '../ir/file-ir.js';
import type { LinkedProgram } from './linked-program.js';

/** The modules that are ways in, and all that these ask for: what only tests load does not run. */
export function modulesThatRun(files: ReadonlyMap<string, FileIr>, program: LinkedProgram, isWayIn: (path: string) => boolean): ReadonlySet<string> {
  const running = new Set<string>();
  const pending = [...files.keys()].filter(isWayIn);
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    if (running.has(path)) continue;
    running.add(path);
    for (const request of files.get(path)!.imports) {
      const module = program.graph.resolve(path, request.specifier);
      if (module.kind === 'file') pending.push(module.path);
    }
  }
  return running;
}

/** Modules that are only ever loaded by a call: what they do at their top level happens there. */
export function modulesLoadedLater(files: ReadonlyMap<string, FileIr>, program: LinkedProgram): ReadonlySet<string> {
  const early = new Set<string>();
  const later = new Set<string>();
  for (const file of files.values()) {
    for (const request of file.imports) {
      const module = program.graph.resolve(file.path, request.specifier);
      if (module.kind !== 'file') continue;
      if (request.kind === 'dynamic') later.add(module.path);
      else if (request.kind !== 'type') early.add(module.path);
    }
  }
  return new Set([...later].filter(path => !early.has(path)));
}
