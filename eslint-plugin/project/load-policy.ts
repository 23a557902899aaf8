import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore from 'ignore';
import { globSync } from 'tinyglobby';
import type { AnalysisInput, Model, ProjectContext } from '../../analysis/index.js';
import type { FileText } from '../../policy/decode-text.js';
import { readModel } from '../../policy/models/read-model.js';
import type { Policy } from '../../policy/policy-schema.js';
import { narrowToFolder } from '../../policy/narrow-to-folder.js';
import type { PolicyProblem } from '../../policy/policy-problem.js';
import { flowsOf, ignorePatternsOf, modelPatternsOf, optionsOf, severityOf, toProjectContext } from '../../policy/project-context.js';
import { isPreset, originsOfPresets, policyOfPresets, resolvePolicy, type ResolvedPack } from '../../policy/resolve-policy.js';
import type { RuleOrigin, RuleOrigins } from '../../policy/rule-origin.js';
import { createFlowRule } from '../flow-rule.js';
import { isReported } from '../is-reported.js';
import type { PrivacyRule } from '../rule.js';
import { rules as allRules } from '../rules/index.js';
import { directiveRule, type RuleSetting, type RuleSettings } from '../run-rules.js';
import { engineInputs, policyKnowledge } from './engine-inputs.js';
import { isInside, policyNames } from './list-files.js';
import { checkLock, lockName, usedPacksOf } from './pack-lock.js';
import { readDataFile } from './read-data-file.js';
import type { ProjectOnDisk } from './read-project.js';
import { rebasePattern, type PolicyWay } from './rebase-pattern.js';

export interface PolicyOptions {
  /** Absolute; read instead of what the project's folders hold. */
  readonly configFile?: string;
  /** Absolute; policy files above this folder do not hold, and with `none` no file does. Without it they are looked for up to the repository's root. */
  readonly boundary?: string;
  /** Added to what each policy extends; `cn` is short for `privacy:cn`. */
  readonly presets?: readonly string[];
  /** Absolute paths of packs (`pack.yml`) that each policy is taken to extend first. */
  readonly packs?: readonly string[];
  /** Changes each of the team's own models as it is read, to ask what a part of it does. */
  readonly changeModel?: (model: Model) => Model;
  /** How the packs in use are held against `privacy.lock`: what differs is a warning, or with `frozen` a problem; with `unread` nobody looks. */
  readonly lock?: 'warn' | 'frozen' | 'unread';
  /** The rules to run, whatever the policy says of others. */
  readonly onlyRules?: readonly string[];
  /** Every rule there is; without it, the product's. */
  readonly rules?: readonly PrivacyRule[];
}

/** A policy, ready for the engine and the rules, and the files it holds for. */
export interface GoverningPolicy {
  /** Absolute; absent where no file was found. */
  readonly file?: string;
  readonly policy: Policy;
  readonly input: Omit<AnalysisInput, 'layout'>;
  readonly settings: RuleSettings;
  /** The flow rules that the policy declares. */
  readonly flowRules: readonly PrivacyRule[];
  /** Whether it is the one that holds for a file. */
  governs(path: string): boolean;
  /** Where it is said how a rule counts; its file is absolute. Absent for a rule that nothing sets. */
  originOf(rule: string): RuleOrigin | undefined;
  /** Whether the policy leaves a file's findings out. */
  ignores(path: string): boolean;
}

export interface LoadedPolicies {
  /** May be empty where there are problems. */
  readonly policies: readonly GoverningPolicy[];
  /** By file, then by place. `file` is relative to the root where it lies inside, else absolute. */
  readonly problems: readonly PolicyProblem[];
  /** What is not wrong, and somebody should see: packs that are not as `privacy.lock` has them. Files as in `problems`. */
  readonly warnings: readonly PolicyProblem[];
  /** Absolute paths of all files that were read. */
  readonly sources: readonly string[];
  /** The packs that the policies build on; their files are absolute. */
  readonly packs: readonly ResolvedPack[];
}

/**
 * Loads every policy that holds for a part of the project. For a file the nearest policy upwards holds; it builds on the next one above.
 *
 * Policies among tests and fixtures say nothing of the project, unless they are its own.
 */
export function loadPolicies(disk: ProjectOnDisk, options: PolicyOptions): LoadedPolicies {
  const loader = new PolicyLoader(disk, options);
  return loader.load();
}

interface Placed {
  readonly folder: string;
  readonly file?: string;
  readonly policy: Policy;
  readonly origins: RuleOrigins;
}

class PolicyLoader {
  readonly #disk: ProjectOnDisk;
  readonly #options: PolicyOptions;
  readonly #rules: readonly PrivacyRule[];
  readonly #problems: PolicyProblem[] = [];
  readonly #sources = new Set<string>();

  constructor(disk: ProjectOnDisk, options: PolicyOptions) {
    this.#disk = disk;
    this.#options = options;
    this.#rules = options.rules ?? allRules;
  }

  load(): LoadedPolicies {
    const { root } = this.#disk;
    const { presets = [] } = this.#options;
    for (const name of presets) if (!isPreset(name)) this.#problems.push(unknownPreset(name));
    const files = this.#options.configFile === undefined ? this.#findFiles() : [this.#options.configFile];
    const placed: Placed[] = [];
    const failed: string[] = [];
    const packs: ResolvedPack[] = [];
    const knowledge = policyKnowledge(this.#rules.map(({ name }) => name));
    const resolve = (file: string, folder: string, read: (path: string) => FileText) => {
      const above = placed.findLast(each => isInside(each.folder, folder));
      const resolution = resolvePolicy(toPosix(file), read, knowledge, {
        presets,
        packs: (this.#options.packs ?? []).map(toPosix),
        ...(above && { parent: narrowToFolder(above.policy, toPosix(relative(above.folder, folder))), parentOrigins: above.origins }),
        isParentUnread: failed.some(each => isInside(each, folder)),
      });
      packs.push(...resolution.packs);
      this.#problems.push(...(resolution.ok ? [] : resolution.problems));
      if (resolution.ok) return { policy: resolution.policy, origins: resolution.origins };
      failed.push(folder);
      return undefined;
    };
    for (const file of files) {
      const folder = this.#options.configFile === undefined ? dirname(file) : root;
      const resolved = resolve(file, folder, path => this.#read(path));
      if (resolved) placed.push({ folder, file, ...resolved });
    }
    if (!placed.some(({ folder }) => isInside(folder, root))) {
      const file = join(root, policyNames[0]!);
      // Packs alone make a policy, as a file would that extends them and says no more.
      const resolved = (this.#options.packs ?? []).length === 0 ? { policy: policyOfPresets(presets), origins: originsOfPresets(presets) } : resolve(file, root, path => (path === toPosix(file) ? '' : this.#read(path)));
      if (resolved) placed.unshift({ folder: root, ...resolved, ...((this.#options.packs ?? []).length === 0 ? {} : { file }) });
    }
    const warnings = this.#checkLock(packs);
    const policies = placed.map((each, index) => {
      const deeper = placed.slice(index + 1).map(({ folder }) => folder).filter(folder => folder !== each.folder && isInside(each.folder, folder));
      return this.#prepare(each, placed.length === 1 ? undefined : path => isInside(each.folder, path) && !deeper.some(folder => isInside(folder, path)));
    });
    const shown = (problem: PolicyProblem) => ({ ...problem, file: isInside(root, problem.file) ? this.#nameOf(problem.file) : problem.file });
    return { policies: this.#problems.length > 0 ? [] : policies, problems: this.#problems.map(shown), warnings: warnings.map(shown), sources: [...this.#sources], packs };
  }

  /** Gives what differs from the lock and is no problem. Of a policy that cannot be read, the packs are not known. */
  #checkLock(packs: readonly ResolvedPack[]): readonly PolicyProblem[] {
    const { lock = 'warn', boundary } = this.#options;
    if (lock === 'unread' || boundary === 'none' || this.#problems.length > 0) return [];
    const { root } = this.#disk;
    const { problems, warnings } = checkLock({ root, ...(boundary !== undefined && { boundary }), packs: usedPacksOf(packs, [...this.#sources]), frozen: lock === 'frozen' });
    this.#sources.add(join(root, lockName));
    this.#problems.push(...problems);
    return warnings;
  }

  /** Outermost first; one for each folder. */
  #findFiles(): readonly string[] {
    const { root, listing } = this.#disk;
    const inside = listing.policies.filter(({ path }) => isReported(`${path.slice(0, path.lastIndexOf('/') + 1)}policy.ts`)).map(({ path }) => join(root, path));
    const above: string[] = [];
    const { boundary } = this.#options;
    if (boundary === 'none') return [];
    for (let folder = root; ; folder = dirname(folder)) {
      above.push(...policyNames.map(name => join(folder, name)).filter(existsSync));
      if (folder === boundary || folder === dirname(folder) || (boundary === undefined && existsSync(join(folder, '.git')))) break;
    }
    const byFolder = new Map<string, string>();
    // Where a folder has several, the name that comes first in `policyNames` holds.
    for (const file of [...new Set([...inside, ...above])].sort((left, right) => nameRank(left) - nameRank(right))) if (!byFolder.has(dirname(file))) byFolder.set(dirname(file), file);
    return [...byFolder.values()].sort((left, right) => dirname(left).length - dirname(right).length || (left < right ? -1 : 1));
  }

  #prepare({ folder, file, policy, origins }: Placed, holdsFor: ((path: string) => boolean) | undefined): GoverningPolicy {
    const { root } = this.#disk;
    const { models, vocabulary } = engineInputs();
    const ignored = ignore().add([...ignorePatternsOf(policy)]);
    const flowRules = flowsOf(policy).map(createFlowRule);
    const base = file === undefined ? root : dirname(file);
    const own = this.#readModels(policy, base);
    const fromPolicy = (path: string) => toPosix(relative(base, join(root, path)));
    return {
      ...(file === undefined ? {} : { file }),
      policy,
      input: { context: { ...this.#rebase(toProjectContext(policy, file !== undefined, new Set(vocabulary.categories.keys())), folder), ...this.#fileOf(file) }, models: own.length === 0 ? models : [...models, ...own], vocabulary },
      settings: { rules: this.#settingsOf(policy, flowRules), leastConfidence: 'medium' },
      flowRules,
      governs: path => holdsFor === undefined || holdsFor(join(root, path)),
      originOf: rule => origins.rules.get(rule) ?? origins.flows.get(rule),
      ignores: path => {
        const inside = fromPolicy(path);
        return !inside.startsWith('../') && ignored.ignores(inside);
      },
    };
  }

  #fileOf(file: string | undefined): Pick<ProjectContext, 'policyFile'> {
    if (file === undefined || !isInside(this.#disk.root, file) || file.endsWith('.json')) return {};
    const text = this.#read(file);
    return typeof text === 'string' ? { policyFile: { path: this.#nameOf(file), text } } : {};
  }

  #settingsOf(policy: Policy, flowRules: readonly PrivacyRule[]): ReadonlyMap<string, RuleSetting> {
    const { onlyRules } = this.#options;
    const settings = new Map<string, RuleSetting>();
    for (const { name, meta } of [...this.#rules, ...flowRules]) {
      const known = policy.rules?.[name] !== undefined || flowRules.some(rule => rule.name === name);
      // A rule that no preset knows is a test's or a plug-in's own: it counts as it says itself.
      const severity = known ? severityOf(policy, name) : meta.docs.recommended;
      const wanted = onlyRules === undefined || onlyRules.includes(name);
      // Who names a rule that is off wants to see it.
      const asked = severity === 'off' && onlyRules !== undefined ? (meta.docs.recommended === 'off' ? 'warn' : meta.docs.recommended) : severity;
      settings.set(name, { severity: wanted ? asked : 'off', options: optionsOf(policy, name) });
    }
    settings.set(directiveRule, { severity: onlyRules === undefined || onlyRules.includes(directiveRule) ? 'warn' : 'off', options: {} });
    return settings;
  }

  /** Makes what is relative to the policy's folder relative to the root, as the engine's paths are. */
  #rebase(context: ProjectContext, folder: string): ProjectContext {
    const { root, files } = this.#disk;
    if (folder === root) return context;
    const way: PolicyWay = isInside(root, folder) ? { kind: 'below', path: this.#nameOf(folder) } : { kind: 'above', path: toPosix(relative(folder, root)) };
    const stems = new Set(files.map(({ path }) => path.replace(/(\/index)?\.[^./]+$/, '')));
    const rebaseExport = (reference: string | undefined) => {
      const at = reference?.lastIndexOf('#') ?? 0;
      const [module, name] = [reference?.slice(0, at) ?? '', reference?.slice(at + 1) ?? ''];
      const moved = rebasePattern(module, way);
      // What names no file of the project names a package, or is an alias.
      return moved !== undefined && stems.has(moved.replace(/\.[cm]?[jt]sx?$/, '')) ? `${moved}#${name}` : reference;
    };
    return {
      ...context,
      features: context.features.flatMap(feature => {
        const paths = (feature.paths.length === 0 && way.kind === 'below' ? ['**'] : feature.paths).map(pattern => rebasePattern(pattern, way)).filter(path => path !== undefined);
        return paths.length === 0 && feature.paths.length > 0 ? [] : [{ ...feature, paths }];
      }),
      consentGuards: context.consentGuards.map(guard => ({
        ...guard,
        ...(guard.function === undefined ? {} : { function: rebaseExport(guard.function)! }),
        ...(guard.component === undefined ? {} : { component: rebaseExport(guard.component)! }),
      })),
    };
  }

  #readModels(policy: Policy, base: string): readonly Model[] {
    const patterns = modelPatternsOf(policy);
    if (patterns.length === 0) return [];
    const { vocabulary } = engineInputs();
    const words = { categories: new Set(vocabulary.categories.keys()), purposes: new Set(vocabulary.purposes.keys()) };
    const files = globSync([...patterns], { cwd: base, absolute: true, expandDirectories: false, followSymbolicLinks: false }).sort();
    return files.flatMap(file => {
      const text = this.#read(file) ?? '';
      const read = typeof text === 'string' ? readModel(text, file, words) : ({ ok: false, problems: [text] } as const);
      if (read.ok) return [{ ...(this.#options.changeModel?.(read.model) ?? read.model), isOwn: true }];
      this.#problems.push(...read.problems);
      return [];
    });
  }

  #read(path: string): FileText {
    // What a policy names and is not there yet may come.
    this.#sources.add(path);
    return readDataFile(path);
  }

  #nameOf(path: string): string {
    return toPosix(relative(this.#disk.root, path));
  }
}

function unknownPreset(name: string): PolicyProblem {
  return { file: '.', line: 1, column: 1, span: { start: 0, end: 0 }, message: { en: `There is no preset '${name}'.`, 'zh-cn': `没有预设“${name}”。` } };
}

function nameRank(file: string): number {
  return policyNames.findIndex(name => file.endsWith(`${sep}${name}`));
}

function toPosix(path: string): string {
  return path.split(sep).join('/');
}
