import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { PolicyOptions } from './load-policy.js';
import type { ProjectOnDisk } from './read-project.js';

/** What is asked of a project. */
interface Question extends PolicyOptions {
  readonly isWanted?: (path: string) => boolean;
  readonly types?: boolean;
}

/**
 * Names a result by everything it comes from: the texts and how modules are named, the policies, packs and models, and what was asked.
 * Two results of one program with one name are the same. SHA-256 in hexadecimal digits.
 *
 * `sources` are the absolute paths of all files that policies were read from, or were looked for in.
 */
export function resultKey(disk: ProjectOnDisk, sources: readonly string[], { isWanted = () => true, presets, configFile, boundary, packs, lock, onlyRules, rules, types }: Question): string {
  const hash = createHash('sha256');
  // Each part says how long it is, so that none can be taken for two.
  const add = (part: string | Buffer): void => {
    hash.update(`${part.length} `).update(part);
  };
  add(disk.root);
  add(JSON.stringify([presets, configFile, boundary, packs, lock, onlyRules, rules?.map(({ name }) => name), types]));
  add(JSON.stringify([disk.layout, disk.notices]));
  for (const source of [...sources].sort()) {
    add(source);
    add(contentOf(source));
  }
  for (const { path, text } of disk.files) {
    add(isWanted(path) ? `+${path}` : path);
    add(text);
  }
  return hash.digest('hex');
}

/** What a file holds; of one that is not there or cannot be read, nothing. */
function contentOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
