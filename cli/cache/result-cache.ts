import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptResult, ResultKeeper } from '../../eslint-plugin/project/project-session.js';

/** So many results are kept in a folder; those that were used longest ago go first. */
const mostKept = 12;

/**
 * Keeps results of scans in a folder, each under the name of all that it comes from, and for one build of the program.
 *
 * It never fails: what cannot be read is computed again, what cannot be written is not kept. A file appears whole or not at all.
 */
export function createResultCache(folder: string, build: string): ResultKeeper {
  const fileOf = (key: string) => join(folder, `${key}.json`);
  return {
    find(key) {
      try {
        const file = fileOf(key);
        const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
        if (!isKept(kept) || kept.build !== build) return undefined;
        const now = new Date();
        utimesSync(file, now, now);
        return kept.result;
      } catch {
        return undefined;
      }
    },
    keep(key, result) {
      const draft = join(folder, `${key}.${process.pid}.tmp`);
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(draft, JSON.stringify({ build, result }));
        renameSync(draft, fileOf(key));
        forgetOld(folder);
      } catch {
        remove(draft);
      }
    },
  };
}

/** Removes what was used longest ago, and drafts of whoever was stopped while writing. */
function forgetOld(folder: string): void {
  const files = readdirSync(folder).map(name => ({ path: join(folder, name), used: statSync(join(folder, name)).mtimeMs }));
  for (const { path } of files.sort((left, right) => right.used - left.used).slice(mostKept)) remove(path);
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It stays until somebody may remove it.
  }
}

function isKept(value: unknown): value is { readonly build: string; readonly result: KeptResult } {
  if (typeof value !== 'object' || value === null || !('build' in value) || !('result' in value)) return false;
  const { result } = value;
  if (typeof result !== 'object' || result === null) return false;
  return ['findings', 'notices', 'unresolved', 'flows'].every(name => Array.isArray((result as Record<string, unknown>)[name])) && 'stats' in result;
}
