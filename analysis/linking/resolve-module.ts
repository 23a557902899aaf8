import type { PathMap, ProjectLayout, WorkspacePackage } from './project-layout.js';
import { folderOf, isInFolder, joinPath } from './project-path.js';

/** What a specifier names. */
export type ResolvedModule =
  | { readonly kind: 'file'; readonly path: string }
  /** `name` is without the subpath, `@scope/name` where it has a scope, without `node:`. `subpath` is empty or `server`, `a/b`. */
  | { readonly kind: 'package'; readonly name: string; readonly subpath: string }
  /** Nothing the project has: a file that is not there, or one that is no code, such as a style sheet or `.json`. */
  | { readonly kind: 'missing'; readonly specifier: string };

/** Resolves `specifier` as written in the file `from`. */
export type ModuleResolver = (from: string, specifier: string) => ResolvedModule;

/** The endings of files with code, in the order in which they are tried. Declaration files have no code, so `.d.ts` is none of them. */
const codeEndings = ['.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.mts', '.cts', '.ets', '.vue'];

/** What the compiler writes, and what it may have been written from. */
const sourceEndings: Readonly<Record<string, readonly string[]>> = { '.js': ['.ts', '.tsx'], '.jsx': ['.tsx'], '.mjs': ['.mts'], '.cjs': ['.cts'] };

/**
 * Makes a resolver for a project whose files `files` knows by path.
 *
 * It resolves as TypeScript and the bundlers do, but looks at the project's own files alone: what is not there and may be
 * the name of a package is one. Each answer is kept, so a second question is a look-up.
 *
 * @see https://www.typescriptlang.org/docs/handbook/modules/reference.html
 */
export function createModuleResolver(files: { has(path: string): boolean }, layout: ProjectLayout): ModuleResolver {
  const packages = [...layout.packages].sort((left, right) => right.name.length - left.name.length);
  const folders = new Map<string, Folder>();

  return (from, specifier) => {
    const folder = readFolder(folderOf(from));
    let resolved = folder.known.get(specifier);
    if (!resolved) {
      resolved = resolve(folder, withoutQuery(specifier)) ?? { kind: 'missing', specifier };
      folder.known.set(specifier, resolved);
    }
    return resolved;
  };

  function resolve(folder: Folder, specifier: string): ResolvedModule | undefined {
    if (/^\.\.?(\/|$)/.test(specifier)) return asFile(findFile(joinPath(folder.path, specifier)));
    if (specifier.startsWith('/')) return asFile(findInRoots(folder, specifier));
    return asFile(findMapped(folder, specifier) ?? findInWorkspace(specifier) ?? findInSources(folder, specifier)) ?? packageNamed(specifier);
  }

  function findMapped({ pathMaps }: Folder, specifier: string): string | undefined {
    return firstOf(pathMaps, ({ paths, baseUrl }) => {
      const mapped = firstOf(matchPattern(paths, specifier), findFile);
      return mapped ?? (baseUrl === undefined ? undefined : findFile(joinPath(baseUrl, specifier)));
    });
  }

  function findInWorkspace(specifier: string): string | undefined {
    const owner = packages.find(({ name }) => specifier === name || specifier.startsWith(`${name}/`));
    if (!owner) return undefined;
    const subpath = specifier.slice(owner.name.length + 1);
    const entries = Object.fromEntries(Object.entries(owner.entries).map(([key, entry]) => [key, [entry]]));
    // Entries often name what a build will write; its source is where the build would look for it.
    const guesses = [joinPath(owner.folder, subpath), joinPath(owner.folder, `src/${subpath}`)];
    return firstOf([...matchPattern(entries, subpath === '' ? '.' : `./${subpath}`), ...guesses], findFile);
  }

  /** `@/` and `~/` mean the sources of the package in most templates, also where only the bundler's settings say so. */
  function findInSources({ packageFolder }: Folder, specifier: string): string | undefined {
    return /^[@~]\//.test(specifier) ? findFile(joinPath(packageFolder, `src/${specifier.slice(2)}`)) : undefined;
  }

  /** A mini-program's absolute path starts where its `app` file is, a bundler's where the package is, that of a page where it is served from: its folder, one around it, or `public` in one. */
  function findInRoots({ path, packageFolder }: Folder, specifier: string): string | undefined {
    const ancestors = [path];
    while (ancestors.at(-1) !== '') ancestors.push(folderOf(ancestors.at(-1)!));
    const program = ancestors.find(ancestor => findWithEnding(joinPath(ancestor, 'app')) !== undefined);
    const roots = [...(program === undefined ? [] : [program]), packageFolder, '', ...ancestors];
    return firstOf([...roots, ...roots.map(root => joinPath(root, 'public'))], root => findFile(joinPath(root, specifier)));
  }

  function findFile(path: string): string | undefined {
    const ending = /\.[a-z]+$/.exec(path)?.[0];
    if (ending !== undefined) {
      const stem = path.slice(0, -ending.length);
      const source = sourceEndings[ending]?.map(it => stem + it).find(it => files.has(it));
      if (source !== undefined) return source;
      if (codeEndings.includes(ending) && !path.endsWith('.d.ts') && files.has(path)) return path;
    }
    return findWithEnding(path) ?? findWithEnding(path === '' ? 'index' : `${path}/index`);
  }

  function findWithEnding(stem: string): string | undefined {
    if (stem.endsWith('.d')) return undefined;
    for (const ending of codeEndings) {
      if (files.has(stem + ending)) return stem + ending;
    }
    return undefined;
  }

  function readFolder(path: string): Folder {
    const known = folders.get(path);
    if (known) return known;
    const folder = {
      path,
      pathMaps: layout.pathMaps.filter(map => isInFolder(map.folder, path)),
      packageFolder: nearestFolder(layout.packages, path),
      known: new Map(),
    };
    folders.set(path, folder);
    return folder;
  }
}

/** What the files of one folder share. */
interface Folder {
  readonly path: string;
  /** Those that govern it, deepest first. */
  readonly pathMaps: readonly PathMap[];
  /** The folder of the nearest package around it; empty for the root. */
  readonly packageFolder: string;
  /** What was asked before, by specifier. */
  readonly known: Map<string, ResolvedModule>;
}

function nearestFolder(packages: readonly WorkspacePackage[], path: string): string {
  return packages.map(({ folder }) => folder).filter(folder => isInFolder(folder, path)).reduce((longest, folder) => (folder.length > longest.length ? folder : longest), '');
}

/** The targets of the key that fits best: the very name, else the pattern with the longest text before its `*`. */
function matchPattern(patterns: Readonly<Record<string, readonly string[]>>, specifier: string): readonly string[] {
  if (Object.hasOwn(patterns, specifier)) return patterns[specifier]!;
  let best: { readonly before: string; readonly after: string; readonly targets: readonly string[] } | undefined;
  for (const [pattern, targets] of Object.entries(patterns)) {
    const star = pattern.indexOf('*');
    if (star === -1) continue;
    const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
    const fits = specifier.length >= before.length + after.length && specifier.startsWith(before) && specifier.endsWith(after);
    if (fits && (!best || before.length > best.before.length)) best = { before, after, targets };
  }
  if (!best) return [];
  const rest = specifier.slice(best.before.length, specifier.length - best.after.length);
  return best.targets.map(target => joinPath('', target.replace('*', () => rest)));
}

/**
 * Takes a package's name and subpath apart; `undefined` for what no package can be called.
 *
 * @see https://nodejs.org/api/esm.html#resolution-algorithm-specification
 */
function packageNamed(specifier: string): ResolvedModule | undefined {
  const match = /^(?:node:)?((?:@[^/]+\/)?[^@~#./\\%][^/\\%]*)(?:\/(.*))?$/.exec(specifier);
  if (!match || /^(?:https?|data|file|virtual|blob):/.test(specifier)) return undefined;
  return { kind: 'package', name: match[1]!, subpath: match[2] ?? '' };
}

/** Bundlers take options behind a `?`, as in `./worker.ts?worker`. */
function withoutQuery(specifier: string): string {
  const query = specifier.indexOf('?');
  return query > 0 ? specifier.slice(0, query) : specifier;
}

function asFile(path: string | undefined): ResolvedModule | undefined {
  return path === undefined ? undefined : { kind: 'file', path };
}

function firstOf<Item, Found>(items: Iterable<Item>, find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
