import { createHash } from 'node:crypto';
import { dirname, join, relative } from 'node:path';
import { globSync } from 'tinyglobby';
import { stringify } from 'yaml';
import * as z from 'zod';
import { loadPolicies } from '../../eslint-plugin/project/load-policy.js';
import { readDataFile } from '../../eslint-plugin/project/read-data-file.js';
import { readProject } from '../../eslint-plugin/project/read-project.js';
import type { LocalText } from '../../eslint-plugin/rule.js';
import { checkAgainstSchema } from '../../policy/check-against-schema.js';
import type { PolicyProblem } from '../../policy/policy-problem.js';
import { readYaml } from '../../policy/read-yaml.js';
import { packTexts } from './pack-texts.js';
import { toPosix } from './read-pack.js';

/** The file that keeps what packs looked like when somebody looked at them. */
export const lockName = 'privacy.lock';

const lockSchema = z.strictObject({
  lockVersion: z.literal(1),
  packs: z.array(z.strictObject({ name: z.string(), id: z.exactOptional(z.string()), version: z.exactOptional(z.string()), files: z.record(z.string(), z.string()) })),
});

export type LockedPack = z.output<typeof lockSchema>['packs'][number];

/** A pack in use, with what a lock keeps of it. */
export interface UsedPack extends LockedPack {
  readonly description?: string;
  /** Its folder, absolute. */
  readonly folder: string;
  readonly models: number;
}

/** The packs that the policies of a folder build on, sorted by name, or what is wrong with the policies. */
export function findUsedPacks(folder: string): readonly UsedPack[] | { readonly problems: readonly PolicyProblem[] } {
  const { packs, problems, sources } = loadPolicies(readProject(folder), {});
  if (problems.length > 0) return { problems };
  const distinct = [...new Map(packs.map(pack => [pack.file, pack])).values()];
  return distinct
    .map(({ name, file, id, version, description, models: patterns }) => {
      const home = dirname(file);
      const models = globSync([...patterns], { cwd: home, absolute: true, expandDirectories: false, followSymbolicLinks: false }).map(toPosix);
      // What a pack builds on in turn has an entry of its own.
      const inside = sources.map(toPosix).filter(path => path.startsWith(`${home}/`) && !path.slice(home.length).includes('/node_modules/') && !path.endsWith('/package.json') && !distinct.some(other => other.file !== file && dirname(other.file).startsWith(`${home}/`) && path.startsWith(`${dirname(other.file)}/`)));
      const files = [...new Set([file, ...inside, ...models])].sort();
      return {
        name, folder: home, models: new Set(models).size,
        ...(id === undefined ? {} : { id }), ...(version === undefined ? {} : { version }), ...(description === undefined ? {} : { description }),
        files: Object.fromEntries(files.flatMap(path => (typeof readDataFile(path) === 'string' ? [[toPosix(relative(home, path)), hashOf(path)]] : []))),
      };
    })
    .sort((left, right) => (left.name < right.name ? -1 : left.name > right.name ? 1 : left.folder < right.folder ? -1 : 1));
}

/** Writes what a lock keeps of packs. */
export function writeLock(packs: readonly UsedPack[]): string {
  const kept = packs.map(({ name, id, version, files }) => ({ name, ...(id === undefined ? {} : { id }), ...(version === undefined ? {} : { version }), files }));
  return `# Written by 'privacy-lint pack lock'; 'privacy-lint pack lock --check' tells whether a pack is another than it was.\n${stringify({ lockVersion: 1, packs: kept })}`;
}

/** Reads the lock of a folder; `undefined` where there is none. */
export function readLock(folder: string): readonly LockedPack[] | { readonly problems: readonly PolicyProblem[] } | undefined {
  const file = join(folder, lockName);
  const text = readDataFile(file);
  if (text === undefined) return undefined;
  if (typeof text === 'object') return { problems: [text] };
  const { root, source, problems, broken } = readYaml(text, file);
  if (!root || problems.length > 0) return { problems };
  const checked = checkAgainstSchema(lockSchema, root, source, broken);
  return checked.ok ? checked.value.packs : { problems: checked.problems };
}

/** Tells how packs differ from what a lock keeps of them. */
export function compareWithLock(packs: readonly UsedPack[], locked: readonly LockedPack[]): readonly LocalText[] {
  const gone = [...locked];
  const differences = packs.flatMap(pack => {
    const at = gone.findIndex(({ name }) => name === pack.name);
    const [before] = at < 0 ? [] : gone.splice(at, 1);
    return before === undefined ? [packTexts.packAdded(pack.name)] : differencesOf(pack, before);
  });
  return [...differences, ...gone.map(({ name }) => packTexts.packGone(name))];
}

function differencesOf({ name, version, files }: UsedPack, before: LockedPack): readonly LocalText[] {
  const paths = [...new Set([...Object.keys(before.files), ...Object.keys(files)])].sort();
  return [
    ...(version === before.version ? [] : [packTexts.versionChanged(name, before.version ?? '?', version ?? '?')]),
    ...paths.flatMap(path => {
      const [then, now] = [before.files[path], files[path]];
      return then === now ? [] : [packTexts.fileChanged(name, path, then === undefined ? 'added' : now === undefined ? 'gone' : 'changed')];
    }),
  ];
}

/** Hashes a text; line ends count as LF, as they do in YAML, since Git may write others. */
function hashOf(path: string): string {
  const text = readDataFile(path);
  return `sha256-${createHash('sha256').update(typeof text === 'string' ? text.replace(/\r\n/g, '\n') : '').digest('base64')}`;
}
