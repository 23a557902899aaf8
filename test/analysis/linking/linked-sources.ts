import type { FileIr } from '../../../analysis/ir/file-ir.js';
import { linkModules, type ModuleGraph } from '../../../analysis/linking/module-graph.js';
import { emptyLayout, type ProjectLayout } from '../../../analysis/linking/project-layout.js';
import { lowerFile } from '../../../analysis/lower/lower-file.js';

/** The source texts of a small project by path, lowered and linked. */
export function linkSources(sources: Readonly<Record<string, string>>, layout: ProjectLayout = emptyLayout): { readonly files: ReadonlyMap<string, FileIr>; readonly graph: ModuleGraph } {
  const files = new Map(Object.entries(sources).map(([path, text]) => [path, lowerFile(path, text)]));
  return { files, graph: linkModules(files, layout) };
}
