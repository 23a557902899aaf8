import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isInside, policyNames } from './list-files.js';

/**
 * Finds the folder a file's project starts at: the nearest one upwards with a policy file, else the nearest with a `package.json` or
 * `.git`, else `within`. Folders above `within` are not asked; a file outside `within` asks up to the disk's root.
 */
export function findProjectRoot(folder: string, within: string): string {
  const candidates: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    candidates.push(at);
    if (at === within || at === dirname(at)) break;
  }
  const fallback = isInside(within, folder) ? within : folder;
  return candidates.find(at => policyNames.some(name => existsSync(join(at, name)))) ?? candidates.find(at => existsSync(join(at, 'package.json')) || existsSync(join(at, '.git'))) ?? fallback;
}
