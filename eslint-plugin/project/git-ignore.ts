import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The `.gitignore` files that govern a folder, outermost first, each with the folder it stands in. */
export interface IgnoreChain {
  readonly files: readonly { readonly folder: string; readonly patterns: Ignore }[];
}

/** Reads the `.gitignore` files above a folder, up to the repository that holds it, without the folder's own. */
export function readChainAbove(folder: string): IgnoreChain {
  const repository = findRepository(folder);
  if (repository === undefined || repository === folder) return { files: repository === undefined ? [] : readExclude(folder) };
  const between: string[] = [];
  for (let at = dirname(folder); ; at = dirname(at)) {
    between.unshift(at);
    if (at === repository) break;
  }
  const start: IgnoreChain = { files: readExclude(repository) };
  return between.reduce((chain, at) => (existsSync(join(at, '.gitignore')) ? extendChain(chain, at) : chain), start);
}

/** Adds a folder's own `.gitignore`, which the caller knows to be there. One that cannot be read governs nothing. */
export function extendChain(chain: IgnoreChain, folder: string): IgnoreChain {
  return { files: [...chain.files, ...readPatterns(join(folder, '.gitignore'), folder)] };
}

/** Whether Git leaves a path out. The innermost file that says anything decides. */
export function isGitIgnored(chain: IgnoreChain, path: string, isFolder: boolean): boolean {
  for (const { folder, patterns } of chain.files.toReversed()) {
    const inside = relative(folder, path).split(sep).join('/');
    const { ignored, unignored } = patterns.test(isFolder ? `${inside}/` : inside);
    if (ignored) return true;
    if (unignored) return false;
  }
  return false;
}

function readExclude(repository: string): IgnoreChain['files'] {
  return readPatterns(join(repository, '.git', 'info', 'exclude'), repository);
}

function readPatterns(file: string, folder: string): IgnoreChain['files'] {
  try {
    return [{ folder, patterns: ignore().add(readFileSync(file, 'utf8')) }];
  } catch {
    // A missing or unreadable list leaves nothing out, as for Git.
    return [];
  }
}

function findRepository(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return undefined;
  }
}
