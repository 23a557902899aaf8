import { readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { globSync } from 'tinyglobby';
import { parse as parseYaml } from 'yaml';
import type { PathMap, ProjectLayout, WorkspacePackage } from '../../analysis/index.js';
import type { Listing } from './list-files.js';
import { createNotice, reasonOf, type Notice } from './notice.js';
import { parseJsonc } from './parse-jsonc.js';

/** Reads how a project names its modules from its `tsconfig`, `jsconfig` and `package.json` files. A file that is not valid is left out, with a notice. */
export function readLayout(root: string, listing: Listing): { readonly layout: ProjectLayout; readonly notices: readonly Notice[] } {
  const reader = new ConfigurationReader(root);
  const folders = new Set(listing.configurations.filter(({ path }) => /(^|\/)[tj]sconfig\.json$/.test(path)).map(({ path }) => folderOf(path)));
  const pathMaps = [...folders].map(folder => reader.readPathMap(folder)).filter(map => map !== undefined);
  pathMaps.sort((left, right) => depthOf(right.folder) - depthOf(left.folder) || (left.folder < right.folder ? -1 : 1));
  const packages = readPackages(root, listing, reader);
  return { layout: { pathMaps, packages }, notices: reader.notices };
}

interface Tsconfig {
  readonly baseUrl?: string;
  readonly paths?: PathMap['paths'];
}

/** Reads each configuration file once, and keeps what was wrong with them. */
class ConfigurationReader {
  readonly notices: Notice[] = [];
  readonly #read = new Map<string, unknown>();

  constructor(readonly root: string) {}

  /** Reads a JSON file by its absolute path; undefined if it is missing or not an object. */
  readObject(path: string): Record<string, unknown> | undefined {
    if (!this.#read.has(path)) {
      let parsed: unknown;
      try {
        parsed = parseJsonc(readFileSync(path, 'utf8'));
      } catch (error) {
        if (error instanceof SyntaxError) this.notices.push(createNotice('badJson', this.nameOf(path), { reason: error.message }));
        else if (!['ENOENT', 'EISDIR', 'ENOTDIR'].includes(reasonOf(error))) this.notices.push(createNotice('unreadable', this.nameOf(path), { reason: reasonOf(error) }));
      }
      this.#read.set(path, parsed);
    }
    const value = this.#read.get(path);
    return isRecord(value) ? value : undefined;
  }

  /** Reads the path map of a folder: its `tsconfig.json`, the configurations that refers to in the same folder, or `jsconfig.json`. */
  readPathMap(folder: string): PathMap | undefined {
    const main = ['tsconfig.json', 'jsconfig.json'].map(name => join(this.root, folder, name)).find(path => this.readObject(path));
    if (main === undefined) return undefined;
    const parts = [this.readTsconfig(main, []), ...this.referencesOf(main).map(path => this.readTsconfig(path, []))];
    const baseUrl = parts.find(part => part.baseUrl !== undefined)?.baseUrl;
    const paths = Object.assign({}, ...parts.map(part => part.paths ?? {}).reverse()) as PathMap['paths'];
    if (baseUrl === undefined && Object.keys(paths).length === 0) return undefined;
    return { folder, ...(baseUrl === undefined ? {} : { baseUrl }), paths };
  }

  /** The configurations of the same folder that a solution file refers to, as in `tsconfig.app.json`. */
  referencesOf(file: string): readonly string[] {
    const { references } = this.readObject(file) ?? {};
    if (!Array.isArray(references)) return [];
    const paths = references.filter(isRecord).map(({ path }) => (typeof path === 'string' ? join(dirname(file), path) : ''));
    return paths.filter(path => path.endsWith('.json') && dirname(path) === dirname(file));
  }

  /** Reads a configuration with what it extends merged in. Ends: a file that is already on the way is not entered again. */
  readTsconfig(file: string, way: readonly string[]): Tsconfig {
    const object = this.readObject(file);
    if (object === undefined) return {};
    let merged: Tsconfig = {};
    for (const base of toList(object['extends'])) {
      const path = this.findBase(base, dirname(file));
      if (path === undefined) this.notices.push(createNotice('missingBase', this.nameOf(file), { base }));
      else if (path === file || way.includes(path)) this.notices.push(createNotice('configCycle', this.nameOf(file), { base }));
      else merged = { ...merged, ...this.readTsconfig(path, [...way, file]) };
    }
    const options = isRecord(object['compilerOptions']) ? object['compilerOptions'] : {};
    const baseUrl = typeof options['baseUrl'] === 'string' ? this.nameOf(join(dirname(file), options['baseUrl'])) : undefined;
    const start = baseUrl ?? merged.baseUrl ?? this.nameOf(dirname(file));
    return {
      ...merged,
      ...(baseUrl === undefined ? {} : { baseUrl }),
      ...(isRecord(options['paths']) ? { paths: relativePaths(options['paths'], start) } : {}),
    };
  }

  findBase(base: string, folder: string): string | undefined {
    const names = /\.json$/.test(base) ? [base] : [base, `${base}.json`, `${base}/tsconfig.json`];
    if (/^\.{0,2}\//.test(base) || base.startsWith('..')) return names.map(name => (base.startsWith('/') ? name : join(folder, name))).find(path => this.readObject(path));
    for (let at = folder; ; at = dirname(at)) {
      const found = names.map(name => join(at, 'node_modules', name)).find(path => this.readObject(path));
      if (found !== undefined || at === dirname(at)) return found;
    }
  }

  nameOf(path: string): string {
    return relative(this.root, path).split(sep).join('/');
  }
}

function relativePaths(paths: Record<string, unknown>, start: string): PathMap['paths'] {
  return Object.fromEntries(
    Object.entries(paths)
      .filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]))
      .map(([pattern, targets]) => [pattern, targets.filter(target => typeof target === 'string').map(target => join(start, target).split(sep).join('/'))]),
  );
}

/** The packages a workspace declares; without a declaration, every package below the root that has a name. */
function readPackages(root: string, listing: Listing, reader: ConfigurationReader): readonly WorkspacePackage[] {
  const files = new Set(listing.sources.map(({ path }) => path));
  const declared = readWorkspaceFolders(root, reader);
  return listing.configurations
    .filter(({ path }) => /(^|\/)package\.json$/.test(path))
    .map(({ path }) => folderOf(path))
    .filter(folder => folder === '' || declared === undefined || declared.has(folder))
    .flatMap(folder => {
      const manifest = reader.readObject(join(root, folder, 'package.json'));
      const name = manifest?.['name'];
      return manifest && typeof name === 'string' && name !== '' ? [{ name, folder, entries: readEntries(manifest, folder, files) }] : [];
    });
}

function readWorkspaceFolders(root: string, reader: ConfigurationReader): ReadonlySet<string> | undefined {
  const { workspaces } = reader.readObject(join(root, 'package.json')) ?? {};
  const patterns = [...toList(isRecord(workspaces) ? workspaces['packages'] : workspaces), ...readPnpmPatterns(root, reader)];
  if (patterns.length === 0) return undefined;
  const manifests = patterns.map(pattern => `${pattern.startsWith('!') ? '!' : ''}${normalize(pattern.replace(/^!/, '')).split(sep).join('/').replace(/\/$/, '')}/package.json`);
  return new Set(globSync(manifests, { cwd: root, ignore: ['**/node_modules/**'], expandDirectories: false, followSymbolicLinks: false }).map(folderOf));
}

function readPnpmPatterns(root: string, reader: ConfigurationReader): readonly string[] {
  try {
    const parsed: unknown = parseYaml(readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8'));
    return isRecord(parsed) ? toList(parsed['packages']) : [];
  } catch (error) {
    if (reasonOf(error) !== 'ENOENT') reader.notices.push(createNotice('unreadable', 'pnpm-workspace.yaml', { reason: reasonOf(error) }));
    return [];
  }
}

/** The source files behind a package's entries. What `exports` names is often built; the source beside it is what we read. */
function readEntries(manifest: Record<string, unknown>, folder: string, files: ReadonlySet<string>): Readonly<Record<string, string>> {
  const entries: Record<string, string> = {};
  const add = (subpath: string, targets: readonly string[]) => {
    const found = targets.flatMap(target => sourcesOf(target, folder)).find(path => files.has(path));
    if (found !== undefined) entries[subpath] ??= found;
  };
  const { exports } = manifest;
  const subpaths = isRecord(exports) && Object.keys(exports).some(key => key.startsWith('.')) ? exports : { '.': exports };
  for (const [subpath, target] of Object.entries(subpaths)) add(subpath, targetsOf(target));
  add('.', ['source', 'module', 'main', 'types'].map(field => manifest[field]).filter(value => typeof value === 'string'));
  return entries;
}

/** The texts in a conditional export, in order. */
function targetsOf(target: unknown): readonly string[] {
  if (typeof target === 'string') return [target];
  if (Array.isArray(target)) return target.flatMap(targetsOf);
  return isRecord(target) ? Object.values(target).flatMap(targetsOf) : [];
}

function sourcesOf(target: string, folder: string): readonly string[] {
  const stem = join(folder, target).split(sep).join('/').replace(/(\.d)?\.[cm]?[jt]sx?$/, '');
  const stems = [stem, ...['src', 'source'].map(source => stem.replace(/(^|\/)(dist|build|lib|out|esm|cjs)(\/(esm|cjs|types))?\//, `$1${source}/`))];
  return [join(folder, target).split(sep).join('/'), ...stems.flatMap(each => ['.ts', '.tsx', '.mts', '.js', '.jsx', '.mjs', '.vue'].map(extension => each + extension))];
}

function toList(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter(each => typeof each === 'string') : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

function depthOf(folder: string): number {
  return folder === '' ? 0 : folder.split('/').length;
}
