import { stronglyConnected } from '../graph/strongly-connected.js';
import type { ExportRecord, FileIr, ImportRequest } from '../ir/file-ir.js';
import type { Variable } from '../ir/function-body.js';
import type { Span } from '../ir/span.js';
import type { ProjectLayout } from './project-layout.js';
import { createModuleResolver, type ModuleResolver, type ResolvedModule } from './resolve-module.js';

/** What an exported name, or the variable of an import, finally stands for. */
export type ExportTarget =
  /** A variable of the top level of `file`, never one of an import that leads further. */
  | { readonly kind: 'variable'; readonly file: string; readonly variable: number }
  /** All that `file` exports, as an object. */
  | { readonly kind: 'namespace'; readonly file: string }
  /** `exported` is `*` for the whole package. */
  | { readonly kind: 'package'; readonly name: string; readonly subpath: string; readonly exported: string }
  /** The value of `module.exports` in `file`, or a member of it. */
  | { readonly kind: 'commonjs'; readonly file: string; readonly member?: string };

/** What a name stands for where a type is expected. */
export type TypeTarget =
  /** The type or class `name` of `file`; an interface may be declared there in several pieces. */
  | { readonly kind: 'declaration'; readonly file: string; readonly name: string }
  | Extract<ExportTarget, { readonly kind: 'namespace' | 'package' }>;

/** An import that leads to no file and can be no package. */
export interface MissingModule {
  readonly file: string;
  readonly specifier: string;
  readonly span: Span;
}

/** How the files of a project hang together. */
export interface ModuleGraph {
  readonly resolve: ModuleResolver;
  /** Finds what `path` exports as `name`; `default` and `*` (the module as a whole) are names too. */
  exportOf(path: string, name: string): ExportTarget | undefined;
  /** Lists the names `path` exports or passes on by `export *`, sorted. Empty for CommonJS, whose names only running it tells. */
  namespaceOf(path: string): readonly string[];
  /** Follows a variable of the top level of `path`: an import to what it names, any other (or an import that leads nowhere) to itself. */
  targetOfVariable(path: string, variable: number): ExportTarget;
  /** Finds the type `path` exports as `name`, as `exportOf` does for values. */
  typeExportOf(path: string, name: string): TypeTarget | undefined;
  /** Follows a variable that an import made to the type it names. */
  typeOfVariable(path: string, variable: number): TypeTarget | undefined;
  /** Files that load each other at once, dependencies first; each file once. What is imported for its types or later, by `import()`, orders nothing. */
  readonly components: readonly (readonly string[])[];
  /** The files that ask for `path` in any way, sorted. */
  importersOf(path: string): readonly string[];
  /** By file, then in source order. Style sheets, pictures and other files without code are not missed, nor what only gives types. */
  readonly missing: readonly MissingModule[];
}

/**
 * Links the files of a project. Takes time in proportion to their imports; names are followed when asked for. It goes on to say what is so
 * where a file in `files` is replaced by one that says the same to others.
 */
export function linkModules(files: ReadonlyMap<string, FileIr>, layout: ProjectLayout): ModuleGraph {
  const paths = [...files.keys()].sort();
  const resolve = createModuleResolver(files, layout);
  const loads = new Map<string, readonly string[]>();
  const importers = new Map<string, string[]>();
  const missing: { readonly file: string; readonly request: number }[] = [];
  const exportTables = new Map<string, ExportTable>();
  const knownTargets = new Map<string, ExportTarget | undefined>();
  const knownTypes = new Map<string, TypeTarget | undefined>();
  const knownNames = new Map<string, readonly string[]>();

  for (const path of paths) {
    const asked = new Set<string>();
    const loaded = new Set<string>();
    for (const [request, { specifier, kind }] of files.get(path)!.imports.entries()) {
      const module = resolve(path, specifier);
      if (module.kind === 'file') {
        asked.add(module.path);
        if (loadsAtOnce(kind)) loaded.add(module.path);
      } else if (module.kind === 'missing' && kind !== 'type' && !namesNoCode(specifier)) {
        missing.push({ file: path, request });
      }
    }
    loads.set(path, [...loaded]);
    for (const module of asked) {
      const known = importers.get(module);
      if (known) known.push(path);
      else importers.set(module, [path]);
    }
  }

  return {
    resolve,
    exportOf,
    namespaceOf,
    targetOfVariable,
    typeExportOf,
    typeOfVariable,
    components: stronglyConnected(paths, path => loads.get(path)!),
    importersOf: path => importers.get(path) ?? [],
    get missing() {
      return missing.map(({ file, request }) => {
        const { specifier, span } = files.get(file)!.imports[request]!;
        return { file, specifier, span };
      });
    },
  };

  function exportOf(path: string, name: string): ExportTarget | undefined {
    return remember(knownTargets, path, name, () => follow({ kind: 'file', path }, name, findValue));
  }

  function targetOfVariable(path: string, variable: number): ExportTarget {
    const imported = importOf(path, variable);
    if (imported) {
      const module = resolve(path, imported.specifier);
      const target = module.kind === 'file' ? exportOf(module.path, imported.name) : follow(module, imported.name, findValue);
      if (target) return target;
    }
    return { kind: 'variable', file: path, variable };
  }

  function typeExportOf(path: string, name: string): TypeTarget | undefined {
    return remember(knownTypes, path, name, () => follow({ kind: 'file', path }, name, findType));
  }

  function typeOfVariable(path: string, variable: number): TypeTarget | undefined {
    const imported = importOf(path, variable);
    if (!imported) return undefined;
    const module = resolve(path, imported.specifier);
    return module.kind === 'file' ? typeExportOf(module.path, imported.name) : follow(module, imported.name, findType);
  }

  function findValue(file: FileIr, name: string): ExportTarget | undefined {
    const { path } = file;
    if (file.commonJsExports !== undefined) {
      return name === 'default' || name === '*' ? { kind: 'commonjs', file: path } : { kind: 'commonjs', file: path, member: name };
    }
    if (name === '*') return { kind: 'namespace', file: path };
    const record = readExports(file).named.get(name);
    if (record?.kind !== 'local' || importOf(path, record.variable)) return undefined;
    return { kind: 'variable', file: path, variable: record.variable };
  }

  function findType(file: FileIr, name: string): TypeTarget | undefined {
    const { path, types } = file;
    if (name === '*') return { kind: 'namespace', file: path };
    const declared = declaredAs(file, name);
    return declared !== undefined && types.some(type => type.name === declared) ? { kind: 'declaration', file: path, name: declared } : undefined;
  }

  /** The name that the type or class exported as `name` has in its file, if it is of this one. */
  function declaredAs(file: FileIr, name: string): string | undefined {
    const record = readExports(file).named.get(name);
    if (record?.kind === 'local') {
      const origin = originOf(file, record.variable);
      return origin.imported ? undefined : origin.name;
    }
    if (record) return undefined;
    // Without a record, what has the name is a type: `export interface User`, `export { User }`, `export default interface User`.
    if (name !== 'default') return name;
    const [only, ...others] = file.types.filter(type => type.exported && type.kind === 'interface');
    return others.length === 0 ? only?.name : undefined;
  }

  /**
   * Goes from module to module until `find` says that one of them has what the name stands for.
   *
   * Of several `export *` that give a name the first wins, files before packages. Ends because no module is asked twice for a name.
   */
  function follow<Target>(start: ResolvedModule, wanted: string, find: (file: FileIr, name: string) => Target | undefined): Target | PackageTarget | undefined {
    const questions: Question[] = [{ module: start, name: wanted, isPassedOn: false }];
    const asked = new Set<string>();
    let guess: PackageTarget | undefined;

    for (let question = questions.pop(); question; question = questions.pop()) {
      const { module, name, isPassedOn } = question;
      if (module.kind === 'missing') continue;
      if (module.kind === 'package') {
        const target = { kind: 'package', name: module.name, subpath: module.subpath, exported: name } as const;
        // Whether a package exports a name is not known here: only one that is asked by name surely does.
        if (!isPassedOn) return target;
        guess ??= target;
        continue;
      }
      const file = files.get(module.path);
      const key = keyOf(module.path, name);
      if (!file || asked.has(key)) continue;
      asked.add(key);
      const found = find(file, name);
      if (found) return found;
      questions.push(...askedNext(file, name));
    }
    return guess;
  }

  /** Where to look for a name that `file` exports but does not declare; the last is to be asked first. */
  function askedNext(file: FileIr, name: string): Question[] {
    const { named, passedOn } = readExports(file);
    const record = named.get(name);
    const origin = record?.kind === 'local' ? originOf(file, record.variable).imported : record;
    if (origin) return [{ module: resolve(file.path, origin.specifier), name: origin.name, isPassedOn: false }];
    if (record || name === 'default') return [];
    return passedOn.toReversed().map(specifier => ({ module: resolve(file.path, specifier), name, isPassedOn: true }));
  }

  function importOf(path: string, variable: number): Variable['imported'] {
    return files.get(path)?.functions[0]?.variables[variable]?.imported;
  }

  function namespaceOf(path: string): readonly string[] {
    let names = knownNames.get(path);
    if (!names) knownNames.set(path, (names = listNames(path)));
    return names;
  }

  function listNames(start: string): readonly string[] {
    const names = new Set<string>();
    const waiting = [start];
    const seen = new Set<string>();
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const file = files.get(path);
      if (!file || seen.has(path)) continue;
      seen.add(path);
      const { named, passedOn } = readExports(file);
      for (const name of named.keys()) {
        if (name !== 'default' || path === start) names.add(name);
      }
      for (const specifier of passedOn.toReversed()) {
        const module = resolve(path, specifier);
        if (module.kind === 'file') waiting.push(module.path);
      }
    }
    return [...names].sort();
  }

  function readExports(file: FileIr): ExportTable {
    let table = exportTables.get(file.path);
    if (!table) exportTables.set(file.path, (table = tableOf(file.exports)));
    return table;
  }
}

type PackageTarget = Extract<ExportTarget, { readonly kind: 'package' }>;

/** What one module is asked for. */
interface Question {
  readonly module: ResolvedModule;
  readonly name: string;
  /** Whether it is asked because of an `export *`, which may have nothing to do with the name. */
  readonly isPassedOn: boolean;
}

/** The exports of one file, for look-up. */
interface ExportTable {
  readonly named: ReadonlyMap<string, Exclude<ExportRecord, { readonly kind: 'all' }>>;
  /** The specifiers of `export *`. */
  readonly passedOn: readonly string[];
}

/** What an exported variable names: itself, or for the one made by `export default User` what is written there. */
export function originOf({ functions }: FileIr, index: number): Pick<Variable, 'name' | 'imported'> {
  const { variables = [], blocks = [] } = functions[0] ?? {};
  const variable = variables[index];
  if (variable?.kind !== 'made') return variable ?? { name: '' };
  const operations = blocks.flatMap(block => block.operations);
  const written = operations.find(it => it.kind === 'write' && it.variable.owner === 0 && it.variable.index === index);
  const source = operations.find(it => written?.kind === 'write' && 'target' in it && it.target === written.source);
  if (source?.kind === 'read' && source.variable.owner === 0) return variables[source.variable.index] ?? variable;
  // An interface is no variable, so its name is read as if it were global.
  return source?.kind === 'global' ? { name: source.name } : variable;
}

function keyOf(path: string, name: string): string {
  return `${path}\n${name}`;
}

function remember<Found>(known: Map<string, Found | undefined>, path: string, name: string, find: () => Found | undefined): Found | undefined {
  const key = keyOf(path, name);
  if (!known.has(key)) known.set(key, find());
  return known.get(key);
}

function tableOf(records: readonly ExportRecord[]): ExportTable {
  const named = new Map<string, Exclude<ExportRecord, { readonly kind: 'all' }>>();
  const passedOn: string[] = [];
  for (const record of records) {
    if (record.kind === 'all') passedOn.push(record.specifier);
    else if (!named.has(record.exported)) named.set(record.exported, record);
  }
  return { named, passedOn };
}

function loadsAtOnce(kind: ImportRequest['kind']): boolean {
  return kind === 'import' || kind === 'export' || kind === 'require';
}

/** Whether the ending says that the file holds no code; `./user.service` may, `./user.css` does not. */
function namesNoCode(specifier: string): boolean {
  return /\.(?:css|scss|sass|less|styl|pcss|wxss|json5?|ya?ml|toml|txt|mdx?|html?|wxml|xml|graphql|gql|glsl|wasm|svg|png|jpe?g|gif|webp|avif|ico|bmp|woff2?|[ot]tf|eot|mp[34]|webm|ogg|wav|pdf|csv)(?:\?.*)?$/i.test(specifier);
}
