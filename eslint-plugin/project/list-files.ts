import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { isMessageCatalogue } from '../../analysis/index.js';
import { extendChain, isGitIgnored, readChainAbove, type IgnoreChain } from './git-ignore.js';
import { createNotice, reasonOf, type Notice } from './notice.js';
import { isSourceName } from './source-kind.js';

/** A file as the disk shows it before it is read. */
export interface ListedFile {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  /** Unit: ms. With `size`, tells whether a file changed. */
  readonly modified: number;
  /** Unit: bytes. */
  readonly size: number;
}

/** What a project's folder holds, sorted by path. */
export interface Listing {
  readonly sources: readonly ListedFile[];
  /** `tsconfig*.json`, `jsconfig.json`, `package.json`, `pnpm-workspace.yaml`. */
  readonly configurations: readonly ListedFile[];
  /** `privacy.yml`, `privacy.yaml`, `privacy.json`. */
  readonly policies: readonly ListedFile[];
  readonly notices: readonly Notice[];
}

export const policyNames: readonly string[] = ['privacy.yml', 'privacy.yaml', 'privacy.json'];

/** Folders nobody writes code in. Those of the second list are named in a notice, since someone might. */
const silentFolders = new Set(['node_modules', '.git', '.hg', '.svn', 'bower_components', 'jspm_packages', '.yarn', '.pnpm-store']);
const outputFolders = new Set(['dist', 'build', 'out', 'coverage', '.next', '.nuxt', '.output', '.svelte-kit', '.turbo', '.cache', '.parcel-cache', '.vercel', '.expo', 'unpackage', 'miniprogram_npm']);

/**
 * Lists the files of some folders inside a root, without what Git ignores, installed packages and build output.
 *
 * Links are not followed: what they lead to inside the root is listed where it stands, what lies outside is not the project's.
 */
export function listFiles(givenRoot: string, givenFolders: readonly string[] = [givenRoot]): Listing {
  const root = resolve(givenRoot);
  const folders = givenFolders.map(folder => resolve(folder));
  const sources = new Map<string, ListedFile>();
  const configurations = new Map<string, ListedFile>();
  const policies = new Map<string, ListedFile>();
  const notices: Notice[] = [];
  const nameOf = (path: string) => relative(root, path).split(sep).join('/') || '.';

  const visit = (folder: string, above: IgnoreChain): void => {
    const entries = readEntries(folder);
    if (!Array.isArray(entries)) {
      notices.push(createNotice('unreadable', nameOf(folder), { reason: reasonOf(entries) }));
      return;
    }
    const chain = entries.some(({ name }) => name === '.gitignore') ? extendChain(above, folder) : above;
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isSymbolicLink()) {
        if (!isGitIgnored(chain, path, false)) notices.push(...judgeLink(root, path, nameOf(path)));
      } else if (entry.isDirectory()) {
        // Who reads the policies says that this one is a folder.
        const named = policyNames.includes(entry.name) ? readListed(path, nameOf(path)) : undefined;
        if (named) {
          policies.set(named.path, named);
          continue;
        }
        if (silentFolders.has(entry.name) || isGitIgnored(chain, path, true)) continue;
        if (outputFolders.has(entry.name)) notices.push(createNotice('buildOutput', nameOf(path)));
        else visit(path, chain);
      } else if (entry.isFile()) {
        const kept = isSourceName(entry.name) || isMessageCatalogue(nameOf(path)) ? sources : isConfiguration(entry.name) ? configurations : policyNames.includes(entry.name) ? policies : undefined;
        // A policy governs whether or not it is committed.
        if (kept === undefined || (kept !== policies && isGitIgnored(chain, path, false))) continue;
        const listed = readListed(path, nameOf(path));
        if (listed) kept.set(listed.path, listed);
      }
    }
  };
  for (const folder of folders) visit(folder, readChainAbove(folder));
  return { sources: sorted(sources), configurations: sorted(configurations), policies: sorted(policies), notices: [...notices].sort((left, right) => (left.path < right.path ? -1 : 1)) };
}

function isConfiguration(name: string): boolean {
  return name === 'package.json' || name === 'pnpm-workspace.yaml' || /^[tj]sconfig[^/]*\.json$/.test(name);
}

function readEntries(folder: string): readonly Dirent[] | Error {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return error as Error;
  }
}

/** Reads what the disk says of a file; a file that vanished meanwhile has nothing. */
export function readListed(path: string, name: string): ListedFile | undefined {
  const status = statSync(path, { throwIfNoEntry: false });
  return status && { path: name, modified: status.mtimeMs, size: status.size };
}

function judgeLink(root: string, path: string, name: string): readonly Notice[] {
  try {
    const target = realpathSync(path);
    return isInside(realpathSync(root), target) ? [] : [createNotice('linkOutside', name)];
  } catch (error) {
    // A link to nothing is a link to no code.
    return reasonOf(error) === 'ENOENT' ? [] : [createNotice(reasonOf(error) === 'ELOOP' ? 'linkCycle' : 'unreadable', name, { reason: reasonOf(error) })];
  }
}

/** Whether a path is a folder or lies in it. Both absolute. */
export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function sorted(files: ReadonlyMap<string, ListedFile>): readonly ListedFile[] {
  return [...files.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
}
