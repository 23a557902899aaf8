import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { globSync } from 'tinyglobby';
import * as z from 'zod';
import type { Span } from '../../analysis/index.js';
import { checkAgainstSchema } from '../../policy/check-against-schema.js';
import { atStart } from '../../policy/decode-text.js';
import { itemsOf, readChild } from '../../policy/placed-node.js';
import type { PolicyProblem } from '../../policy/policy-problem.js';
import { readYaml } from '../../policy/read-yaml.js';
import type { ResolvedPack } from '../../policy/resolve-policy.js';
import { lockTexts } from './lock-texts.js';
import { readDataFile } from './read-data-file.js';
import type { LocalText } from '../rule.js';

/** The file that keeps what packs looked like when somebody looked at them. */
export const lockName = 'privacy.lock';

const lockSchema = z.strictObject({
  lockVersion: z.literal(1),
  packs: z.array(z.strictObject({ name: z.string(), id: z.exactOptional(z.string()), version: z.exactOptional(z.string()), files: z.record(z.string(), z.string()) })),
});

/** What a lock keeps of a pack: the hash of each of its files. */
export type LockedPack = z.output<typeof lockSchema>['packs'][number];

/** A pack in use, with what a lock keeps of it. */
export interface UsedPack extends LockedPack {
  readonly description?: string;
  /** Its folder, absolute. */
  readonly folder: string;
  readonly models: number;
}

/** A lock that was read, which can say where it speaks of a pack or of a file of one. */
export interface PackLock {
  readonly packs: readonly LockedPack[];
  /** Gives a message the place where the lock speaks of it; its beginning where it does not. */
  problem(message: LocalText, pack?: LockedPack, file?: string): PolicyProblem;
}

/** Something that is another than a lock keeps. `locked`: what the lock has of the pack; absent where it has nothing. */
export interface LockDifference {
  readonly message: LocalText;
  readonly locked?: LockedPack;
  readonly file?: string;
}

/** Turns the packs that policies build on into what a lock keeps of them, sorted by name. `sources`: all files that the policies were read from. */
export function usedPacksOf(packs: readonly ResolvedPack[], sources: readonly string[]): readonly UsedPack[] {
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

/** Finds the lock that holds in a folder: its own, else the nearest upwards, up to `boundary` or the repository's root. */
function findLock(root: string, boundary: string | undefined): string | undefined {
  for (let folder = root; ; folder = dirname(folder)) {
    const file = join(folder, lockName);
    if (existsSync(file)) return file;
    if (folder === dirname(folder) || folder === boundary || (boundary === undefined && existsSync(join(folder, '.git')))) return undefined;
  }
}

/** Reads a lock; `undefined` where there is none. */
export function readLock(file: string): PackLock | { readonly problems: readonly PolicyProblem[] } | undefined {
  const text = readDataFile(file);
  if (text === undefined) return undefined;
  if (typeof text === 'object') return { problems: [text] };
  const { root, source, problems, broken } = readYaml(text, file);
  if (!root || problems.length > 0) return { problems };
  const checked = checkAgainstSchema(lockSchema, root, source, broken);
  if (!checked.ok) return { problems: checked.problems };
  const packs = checked.value.packs;
  const placeOf = (pack: LockedPack, path: string | undefined): Span | undefined => {
    const node = itemsOf(readChild(root, 'packs'))[packs.indexOf(pack)];
    const files = readChild(node, 'files');
    const named = path !== undefined && files?.kind === 'map' ? files.entries.get(path)?.key : undefined;
    return named ?? readChild(node, 'name')?.span;
  };
  return { packs, problem: (message, pack, path) => source.problem((pack && placeOf(pack, path)) ?? { start: 0, end: 0 }, message) };
}

/** Tells how packs differ from what a lock keeps of them. `isWhole`: whether these are all packs in use, so that one of the lock that is not among them is gone. */
export function compareWithLock(packs: readonly UsedPack[], locked: readonly LockedPack[], isWhole: boolean): readonly LockDifference[] {
  const gone = [...locked];
  const differences = packs.flatMap((pack): readonly LockDifference[] => {
    const same = gone.filter(({ name }) => name === pack.name);
    // Two packs may go by one name, as ./pack of two folders.
    const before = same.find(one => differencesOf(pack, one).length === 0) ?? same[0];
    if (before === undefined) return [{ message: lockTexts.packAdded(pack.name) }];
    gone.splice(gone.indexOf(before), 1);
    return differencesOf(pack, before);
  });
  return [...differences, ...(isWhole ? gone.map(one => ({ message: lockTexts.packGone(one.name), locked: one })) : [])];
}

interface LockQuestion {
  readonly root: string;
  /** Locks above it do not hold. */
  readonly boundary?: string;
  readonly packs: readonly UsedPack[];
  readonly frozen: boolean;
}

/**
 * Holds the packs that a project's policies build on against its lock.
 *
 * *Shape*: `problems` are what is wrong with the lock itself, and, where it is `frozen`, every difference; a project that uses packs and has no lock is one, too.
 */
export function checkLock({ root, boundary, packs, frozen }: LockQuestion): { readonly problems: readonly PolicyProblem[]; readonly warnings: readonly PolicyProblem[] } {
  const file = findLock(root, boundary);
  const lock = file === undefined ? undefined : readLock(file);
  if (file === undefined || lock === undefined) return { problems: frozen && packs.length > 0 ? [atStart(join(root, lockName), lockTexts.notLocked(packs.map(({ name }) => name)))] : [], warnings: [] };
  if ('problems' in lock) return { problems: lock.problems, warnings: [] };
  const differences = compareWithLock(packs, lock.packs, false).map(({ message, locked, file: path }) => lock.problem(message, locked, path));
  return { problems: frozen ? differences : [], warnings: frozen ? [] : differences };
}

function differencesOf({ name, version, files }: UsedPack, before: LockedPack): readonly LockDifference[] {
  const paths = [...new Set([...Object.keys(before.files), ...Object.keys(files)])].sort();
  return [
    ...(version === before.version ? [] : [{ message: lockTexts.versionChanged(name, before.version ?? '?', version ?? '?'), locked: before }]),
    ...paths.flatMap((path): readonly LockDifference[] => {
      const [then, now] = [before.files[path], files[path]];
      return then === now ? [] : [{ message: lockTexts.fileChanged(name, path, then === undefined ? 'added' : now === undefined ? 'gone' : 'changed'), locked: before, file: path }];
    }),
  ];
}

/** Hashes a text; line ends count as LF, as they do in YAML, since Git may write others. */
function hashOf(path: string): string {
  const text = readDataFile(path);
  return `sha256-${createHash('sha256').update(typeof text === 'string' ? text.replace(/\r\n/g, '\n') : '').digest('base64')}`;
}

function toPosix(path: string): string {
  return path.split(sep).join('/');
}
