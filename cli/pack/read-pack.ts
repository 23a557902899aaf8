import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import type { Model } from '../../analysis/index.js';
import { policyNames } from '../../eslint-plugin/project/list-files.js';
import { engineInputs, policyKnowledge } from '../../eslint-plugin/project/engine-inputs.js';
import { readDataFile } from '../../eslint-plugin/project/read-data-file.js';
import { rules } from '../../eslint-plugin/rules/index.js';
import { readModel } from '../../policy/models/read-model.js';
import { itemsOf, readChild, stringOf, type PlacedNode } from '../../policy/placed-node.js';
import type { LocalText, PolicyProblem } from '../../policy/policy-problem.js';
import { readYaml } from '../../policy/read-yaml.js';
import { resolvePolicy } from '../../policy/resolve-policy.js';
import type { SourceText } from '../../policy/source-text.js';
import { packTexts } from './pack-texts.js';

/** A text of a pack with its tree. */
export interface PackText {
  /** Absolute, with forward slashes. */
  readonly file: string;
  readonly root: PlacedNode;
  readonly source: SourceText;
}

export interface PackModel extends PackText {
  /** Absent where something is wrong with it. */
  readonly model?: Model;
}

/** A pack as it lies on the disk, or models without one. */
export interface PackOnDisk {
  /** As it was asked for. */
  readonly name: string;
  /** Absolute, with forward slashes. */
  readonly folder: string;
  /** Its `pack.yml`; absent where models stand alone. */
  readonly manifest?: PackText;
  readonly models: readonly PackModel[];
  /** The policies that it brings, in the order in which they are laid over each other. */
  readonly policies: readonly PackText[];
  /** The folders of its cases, sorted. */
  readonly cases: readonly string[];
  /** Files beside it that look like its own, and that nothing names. */
  readonly unused: readonly string[];
  /** Whether it is the policy of a project, with code beside it that it speaks of. */
  readonly isOfProject?: boolean;
  /** What is wrong with it, by file. */
  readonly problems: readonly PolicyProblem[];
}

/** Reads what a path names: a pack's folder or its `pack.yml`, a policy or its folder, a model, or a folder of models. Says so where it names none of them. */
export function readPack(path: string, workingFolder: string): PackOnDisk | LocalText {
  const absolute = resolve(workingFolder, path);
  const status = statSync(absolute, { throwIfNoEntry: false });
  if (status === undefined) return packTexts.noSuchPath(path);
  if (status.isFile() && absolute.endsWith('.model.yml')) return readModels(path, dirname(absolute), [toPosix(absolute)]);
  const folder = status.isDirectory() ? absolute : dirname(absolute);
  const manifest = ['pack.yml', 'pack.yaml'].map(name => join(folder, name)).find(file => existsSync(file));
  const policy = policyNames.map(name => join(folder, name)).find(file => (status.isFile() ? file === absolute : existsSync(file)));
  if (policy !== undefined && (status.isFile() || manifest === undefined)) return readOwnPolicy(path, toPosix(folder), toPosix(policy));
  if (status.isFile() && absolute !== manifest) return packTexts.noPack(path);
  if (manifest !== undefined) return readWholePack(path, toPosix(folder), toPosix(manifest));
  const files = findFiles(folder, ['**/*.model.yml']);
  return files.length === 0 ? packTexts.noPack(path) : readModels(path, folder, files);
}

/** Reads models that come with the product: all, or those of some names (`axios`, `network/axios`). Gives the names that there are none of instead. */
export function readBuiltIn(names: readonly string[]): PackOnDisk | readonly string[] {
  // A bundle has the models beside it, the sources two floors up.
  const folder = ['./api-models/', '../../api-models/'].map(path => fileURLToPath(new URL(path, import.meta.url))).find(path => existsSync(path)) ?? '';
  const files = findFiles(folder, ['**/*.model.yml']);
  const isNamed = (name: string, file: string) => file.slice(toPosix(folder).length) === `${name}.model.yml` || basename(file) === `${name}.model.yml`;
  const unknown = names.filter(name => !files.some(file => isNamed(name, file)));
  if (unknown.length > 0) return unknown;
  return readModels('api-models', folder, names.length === 0 ? files : files.filter(file => names.some(name => isNamed(name, file))), false);
}

function readModels(name: string, folder: string, files: readonly string[], isOwn = true): PackOnDisk {
  const problems: PolicyProblem[] = [];
  const models = files.flatMap(file => readOne(file, problems, isOwn) ?? []);
  return { name, folder: toPosix(folder), models, policies: [], cases: [], unused: [], problems };
}

function readWholePack(name: string, folder: string, file: string): PackOnDisk {
  const entry = `${folder}/privacy.yml`;
  // A policy that extends the pack and says nothing more.
  const resolution = resolvePolicy(entry, path => (path === entry ? '' : readDataFile(path)), policyKnowledge(rules.map(rule => rule.name)), { packs: [file] });
  const problems: PolicyProblem[] = resolution.ok ? [] : [...resolution.problems];
  const manifest = readText(file);
  if (manifest === undefined) return { name, folder, models: [], policies: [], cases: [], unused: [], problems };
  const named = itemsOf(readChild(manifest.root, 'models'));
  const patterns = resolution.ok ? (resolution.policy.models ?? []) : named.map(item => stringOf(item) ?? '');
  const modelFiles = [...new Set(patterns.flatMap(pattern => findFiles(folder, [pattern])))].sort();
  for (const item of named) {
    const pattern = stringOf(item) ?? '';
    if (pattern !== '' && findFiles(folder, [pattern]).length === 0) problems.push(manifest.source.problem(item.span, packTexts.noFileFits(pattern)));
  }
  const models = modelFiles.flatMap(each => readOne(each, problems) ?? []);
  const policyFiles = resolution.sources.filter(each => each !== entry && each !== file && !each.endsWith('/package.json') && each.startsWith(`${folder}/`) && !each.includes('/node_modules/'));
  const tests = stringOf(readChild(manifest.root, 'tests')) ?? 'tests';
  const claimed = new Set([...modelFiles, ...policyFiles, file]);
  return {
    name,
    folder,
    manifest,
    models,
    policies: policyFiles.flatMap(each => readText(each) ?? []),
    cases: findCases(join(folder, tests)),
    unused: findFiles(folder, ['**/*.model.{yml,yaml}', 'policies/**/*.{yml,yaml,json}']).filter(each => !claimed.has(each) && !each.startsWith(`${toPosix(join(folder, tests))}/`)),
    problems,
  };
}

/** Reads a project's policy with the files and models that it brings itself; packs that it builds on are asked for by their own paths. */
function readOwnPolicy(name: string, folder: string, file: string): PackOnDisk {
  const resolution = resolvePolicy(file, readDataFile, policyKnowledge(rules.map(rule => rule.name)));
  const problems: PolicyProblem[] = resolution.ok ? [] : [...resolution.problems];
  const packs = resolution.packs.map(pack => `${toPosix(dirname(pack.file))}/`);
  const isOwn = (path: string) => !packs.some(pack => path.startsWith(pack)) && !path.includes('/node_modules/') && !path.endsWith('/package.json');
  const patterns = resolution.ok ? (resolution.policy.models ?? []) : [];
  const models = [...new Set(patterns.flatMap(pattern => findFiles(folder, [pattern])))].filter(isOwn).sort();
  const policies = resolution.layers.filter(isOwn);
  return { name, folder, models: models.flatMap(each => readOne(each, problems) ?? []), policies: policies.flatMap(each => readText(each) ?? []), cases: [], unused: [], isOfProject: true, problems };
}

/** `isOwn`: of a project, so that globals it speaks of are the project's. */
function readOne(file: string, problems: PolicyProblem[], isOwn = true): PackModel | undefined {
  const { vocabulary } = engineInputs();
  const text = readDataFile(file);
  if (typeof text !== 'string') {
    if (text) problems.push(text);
    return undefined;
  }
  const read = readModel(text, file, { categories: new Set(vocabulary.categories.keys()), purposes: new Set(vocabulary.purposes.keys()) });
  if (!read.ok) problems.push(...read.problems);
  const { root, source } = readYaml(text, file);
  return root && { file, root, source, ...(read.ok ? { model: { ...read.model, ...(isOwn && { isOwn }) } } : {}) };
}

function readText(file: string): PackText | undefined {
  const text = readDataFile(file);
  if (typeof text !== 'string') return undefined;
  const { root, source } = readYaml(text, file);
  return root && { file, root, source };
}

/** A case is a folder that holds code; one that holds none is a group of cases. */
function findCases(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  const isCase = entries.some(entry => entry.isFile() && /\.(?:[cm]?[jt]sx?|vue)$/.test(entry.name)) || entries.some(entry => entry.name === 'privacy.yml');
  if (isCase) return [folder];
  return entries.filter(entry => entry.isDirectory()).map(entry => entry.name).sort().flatMap(name => findCases(join(folder, name)));
}

function findFiles(folder: string, patterns: readonly string[]): readonly string[] {
  return globSync([...patterns], { cwd: folder, absolute: true, expandDirectories: false, followSymbolicLinks: false, ignore: ['**/node_modules/**'] }).map(toPosix).sort();
}

/** A path as one would type it: from the working folder, where it lies inside. */
export function shownPath(path: string, workingFolder: string): string {
  const inside = toPosix(relative(workingFolder, path));
  return inside === '' ? '.' : inside.startsWith('../') ? toPosix(path) : inside;
}

export function toPosix(path: string): string {
  return path.split(sep).join('/');
}
