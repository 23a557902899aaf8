import { createHash } from 'node:crypto';
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
        const [head, body = ''] = readFileSync(file, 'utf8').split('\n', 2);
        if (head !== headOf(build, body)) return undefined;
        const now = new Date();
        utimesSync(file, now, now);
        return JSON.parse(body) as KeptResult;
      } catch {
        return undefined;
      }
    },
    keep(key, result) {
      const draft = join(folder, `${key}.${process.pid}.tmp`);
      try {
        mkdirSync(folder, { recursive: true });
        const body = JSON.stringify(result);
        writeFileSync(draft, `${headOf(build, body)}\n${body}\n`);
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

/** The first line of a file: which build wrote it, and by what it is known whether the rest is as it was written. */
function headOf(build: string, body: string): string {
  return JSON.stringify({ build, sha256: createHash('sha256').update(body).digest('hex') });
}
