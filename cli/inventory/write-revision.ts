import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isInside } from '../../eslint-plugin/project/list-files.js';
import { isSourceName } from '../../eslint-plugin/project/source-kind.js';
import { runGit } from '../run-git.js';

/** Larger files are no sources that are read. Unit: bytes. */
const largest = 1024 * 1024;

/** A project as it was at a commit, in a folder of its own until `remove` is called. */
export type Revision = { readonly ok: true; readonly folder: string; remove(): void } | { readonly ok: false; readonly reason: string };

/** Writes the sources, configurations and policies of a commit to a new folder. Links are left out; nothing is checked out or run. */
export function writeRevision(root: string, commit: string): Revision {
  // A commit's name that begins with a dash would be read as an option.
  if (commit.startsWith('-')) return { ok: false, reason: `'${commit}' is not a commit` };
  const listed = runGit(root, ['ls-tree', '-r', '-z', '-l', commit]);
  if (!listed.ok) return listed;
  const wanted = listed.output.toString('utf8').split('\0').flatMap(line => {
    const [, id, size, path] = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t([\s\S]+)$/.exec(line) ?? [];
    return id !== undefined && path !== undefined && Number(size) <= largest && isRead(path) ? [{ id, path }] : [];
  });
  const blobs = runGit(root, ['cat-file', '--batch'], wanted.map(({ id }) => `${id}\n`).join(''));
  if (!blobs.ok) return blobs;
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'privacy-lint-base-')));
  let at = 0;
  for (const { path } of wanted) {
    const head = blobs.output.indexOf(0x0a, at);
    const size = Number(blobs.output.toString('utf8', at, head).split(' ')[2]);
    const file = join(folder, path);
    if (isInside(folder, file)) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, blobs.output.subarray(head + 1, head + 1 + size));
    }
    at = head + 1 + size + 1;
  }
  return { ok: true, folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Whether a file may say anything of the project: code, a configuration, a policy, a model, a pack. */
function isRead(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return isSourceName(name) || /\.(ya?ml|json)$/.test(name) || name === '.gitignore';
}
