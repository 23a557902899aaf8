import type { FileIr } from '../ir/file-ir.js';
import { isHtml } from '../syntax/schema-document.js';
import type { ModuleGraph } from './module-graph.js';

/** Finds the variable that a name stands for in a file that does not declare it; undefined where no script of its page does. */
export type PageScripts = (path: string, name: string) => { readonly file: string; readonly variable: number } | undefined;

/**
 * Links the scripts of pages that are no modules: what one declares at its top level, the others of its page know, and so does the page.
 *
 * *Source*: https://tc39.es/ecma262/#sec-globaldeclarationinstantiation
 */
export function linkPageScripts(files: ReadonlyMap<string, FileIr>, graph: ModuleGraph): PageScripts {
  if (![...files.keys()].some(isHtml)) return () => undefined;
  const beside = new Map<string, readonly string[]>();
  return (path, name) => {
    let scripts = beside.get(path);
    if (!scripts) beside.set(path, (scripts = scriptsBeside(path)));
    for (const file of scripts) {
      const variable = files.get(file)!.functions[0]!.variables.findIndex(one => one.name === name && one.kind !== 'import' && one.kind !== 'made');
      if (variable >= 0) return { file, variable };
    }
    return undefined;
  };

  function scriptsBeside(path: string): readonly string[] {
    const pages = isHtml(path) ? [path] : graph.importersOf(path).filter(isHtml);
    return [...new Set(pages.flatMap(page => [page, ...scriptsOf(page)]))].filter(one => one !== path);
  }

  function scriptsOf(page: string): readonly string[] {
    return files.get(page)!.imports.flatMap(({ specifier }) => {
      const module = graph.resolve(page, specifier);
      return module.kind === 'file' && isScript(files.get(module.path)!) ? [module.path] : [];
    });
  }
}

function isScript({ imports, exports, commonJsExports }: FileIr): boolean {
  return imports.length === 0 && exports.length === 0 && commonJsExports === undefined;
}
