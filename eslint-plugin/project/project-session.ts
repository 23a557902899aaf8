import { ProjectAnalysis, type FileFacts, type Inspection, type ProjectFacts, type Span, type Unresolved } from '../../analysis/index.js';
import type { PolicyProblem } from '../../policy/policy-problem.js';
import { isReported } from '../is-reported.js';
import type { Finding, PrivacyRule } from '../rule.js';
import { rules as allRules } from '../rules/index.js';
import { compareFindings, runRules, type RuleSettings } from '../run-rules.js';
import { dataFlowsOf, type DataFlow } from './data-flow.js';
import { loadPolicies, type GoverningPolicy, type PolicyOptions } from './load-policy.js';
import { readListed } from './list-files.js';
import { CompilerTypes } from './compiler-types.js';
import { guardWarnings } from './guard-warnings.js';
import { createNotice, reasonOf, type Notice } from './notice.js';
import { readProject, type ProjectOnDisk, type ReadOptions } from './read-project.js';
import { resultKey } from './result-key.js';

export interface SessionOptions extends ReadOptions, PolicyOptions {
  /** Whether a file's findings are asked for, beside what `isReported` says; without it, all are. */
  readonly isWanted?: (path: string) => boolean;
  /** Whether texts will change soon, as they do in an editor. */
  readonly expectsEdits?: boolean;
  /** Whether the compiler is asked for types that nobody wrote down, whatever the policies say. */
  readonly types?: boolean;
  /** Keeps results from one session to the next. */
  readonly keeper?: ResultKeeper;
  /** Told of each step that takes a while. */
  readonly onProgress?: (step: 'read' | 'analyse' | 'check') => void;
}

/** What a host shows of a project. */
export interface AnalysisResult {
  readonly root: string;
  readonly findings: readonly Finding[];
  /** What was not analysed, sorted by path. */
  readonly notices: readonly Notice[];
  readonly unresolved: readonly Unresolved[];
  readonly stats: AnalysisStats;
  /** What is wrong with the policy and the packs. If there is any, nothing was analysed. */
  readonly problems: readonly PolicyProblem[];
  /** What is not wrong with them, and somebody should see: packs that are not as `privacy.lock` has them. */
  readonly warnings: readonly PolicyProblem[];
  /** Where personal data go in the files whose findings were asked for, for pictures; in the order of the files. */
  readonly flows: readonly DataFlow[];
  /** The texts that findings point into, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What it takes long to find out. */
export type KeptResult = Pick<AnalysisResult, 'findings' | 'notices' | 'unresolved' | 'stats' | 'flows' | 'warnings'>;

/** Keeps results under names that say what they come from. It never fails: at worst nothing is found. */
export interface ResultKeeper {
  find(key: string): KeptResult | undefined;
  keep(key: string, result: KeptResult): void;
}

interface AnalysisStats {
  readonly files: number;
  /** Files whose findings were asked for. */
  readonly reported: number;
  readonly lowered: number;
  readonly summarised: number;
  readonly reused: number;
}

interface Group {
  readonly policy: GoverningPolicy;
  readonly analysis: ProjectAnalysis;
}

/**
 * A project that a host keeps open: it is read and analysed once, and after an edit only what depends on it is done again.
 *
 * Each policy file in the project has an analysis of its own over all files, since a file may be called from a part with another policy.
 */
export class ProjectSession {
  readonly #options: SessionOptions;
  readonly #rules: readonly PrivacyRule[];
  /** Texts that an editor holds and the disk does not, by path. */
  readonly #open = new Map<string, string>();
  #disk: ProjectOnDisk;
  #groups: readonly Group[] = [];
  /** Set where a policy asks for types: the compiler reads all files, so there is one for all policies. */
  #compilerTypes: CompilerTypes | undefined;
  #problems: readonly PolicyProblem[] = [];
  #warnings: readonly PolicyProblem[] = [];
  /** The files that the policy was read from, packs and models included, and how they looked then. */
  #policySources: readonly string[] = [];
  #policyStamp = '';
  #result: AnalysisResult | undefined;

  constructor(
    readonly root: string,
    options: SessionOptions = {},
  ) {
    this.#options = options;
    this.#rules = options.rules ?? allRules;
    options.onProgress?.('read');
    this.#disk = readProject(root, options);
    this.#loadGroups();
  }

  /** Reads again what changed on the disk. Answers whether anything did. */
  refresh(): boolean {
    const before = this.#disk;
    const after = readProject(this.root, this.#options, before);
    this.#disk = after;
    const configurationOf = (disk: ProjectOnDisk) => JSON.stringify([disk.listing.policies, disk.layout]);
    if (configurationOf(before) !== configurationOf(after) || stampOf(this.#policySources) !== this.#policyStamp) {
      this.#loadGroups();
      return true;
    }
    const old = new Map(before.files.map(file => [file.path, file]));
    let changed = false;
    for (const file of after.files) {
      if (old.get(file.path)?.text !== file.text) {
        changed = true;
        if (!this.#open.has(file.path)) this.#setFile(file.path, file.text);
      }
      old.delete(file.path);
    }
    for (const path of old.keys()) {
      changed = true;
      if (!this.#open.has(path)) this.#setFile(path, undefined);
    }
    if (changed) this.#result = undefined;
    return changed;
  }

  /** Gives a file the text an editor holds. Without a text, the disk's holds again. */
  setText(path: string, text?: string): void {
    const onDisk = this.#diskTextOf(path);
    const before = this.#open.get(path) ?? onDisk;
    if (text === undefined || text === onDisk) this.#open.delete(path);
    else this.#open.set(path, text);
    const after = text ?? onDisk;
    if (after === before) return;
    this.#result = undefined;
    this.#setFile(path, after);
  }

  /** Reads the text of a file as the analysis has it; undefined for a file that the project does not hold. */
  textOf(path: string): string | undefined {
    return this.#open.get(path) ?? this.#diskTextOf(path);
  }

  /** What is wrong with the policy; then nothing is analysed. */
  get problems(): readonly PolicyProblem[] {
    return this.#problems;
  }

  /** What is not wrong with it, and somebody should see. */
  get warnings(): readonly PolicyProblem[] {
    return this.#warnings;
  }

  /** The rules that the policies' own flows make. */
  get flowRules(): readonly PrivacyRule[] {
    return this.#groups.flatMap(({ policy }) => policy.flowRules);
  }

  /** Finds the facts of one file, under the policy that governs it. */
  findFacts(path: string): { readonly file: FileFacts; readonly settings: RuleSettings } | undefined {
    const group = this.#groups.find(({ policy }) => policy.governs(path));
    const file = group?.analysis.facts().files.get(path);
    return group && file && { file, settings: group.policy.settings };
  }

  /** Finds out what was seen in a part of a file, under the policy that governs it. */
  inspect(path: string, span: Span): Inspection | undefined {
    return this.#groups.find(({ policy }) => policy.governs(path))?.analysis.facts().inspect(path, span);
  }

  /** The policies that hold in the project, outermost first. */
  get policies(): readonly GoverningPolicy[] {
    return this.#groups.map(({ policy }) => policy);
  }

  /** The policy that governs a file. */
  policyOf(path: string): GoverningPolicy | undefined {
    return this.#groups.find(({ policy }) => policy.governs(path))?.policy;
  }

  /** The texts of all files, sorted by path, as the analysis has them. */
  get texts(): ReadonlyMap<string, string> {
    return new Map([...this.#disk.files.map(({ path, text }) => [path, text] as const), ...this.#open].sort(([left], [right]) => (left < right ? -1 : 1)));
  }

  /** Everything there is to show. The same object until something changes. */
  result(): AnalysisResult {
    this.#result ??= this.#computeResult();
    return this.#result;
  }

  #diskTextOf(path: string): string | undefined {
    return this.#disk.files.find(file => file.path === path)?.text;
  }

  #loadGroups(): void {
    const loaded = loadPolicies(this.#disk, this.#options);
    this.#problems = loaded.problems;
    this.#warnings = loaded.warnings;
    this.#policySources = loaded.sources;
    this.#policyStamp = stampOf(loaded.sources);
    const asksForTypes = ({ policy }: GoverningPolicy) => this.#options.types ?? policy.types === true;
    this.#compilerTypes = loaded.policies.some(asksForTypes) ? new CompilerTypes(this.root, this.#disk.layout) : undefined;
    const typesFor = (policy: GoverningPolicy) => this.#compilerTypes !== undefined && asksForTypes(policy) && { types: this.#compilerTypes };
    this.#groups = loaded.problems.length > 0 ? [] : loaded.policies.map(policy => ({ policy, analysis: new ProjectAnalysis({ ...policy.input, ...typesFor(policy), layout: this.#disk.layout, expectsEdits: this.#options.expectsEdits ?? false, isWayIn: path => isReported(path) }) }));
    for (const { path, text } of this.#disk.files) this.#setFile(path, this.#open.get(path) ?? text);
    for (const [path, text] of this.#open) this.#setFile(path, text);
    this.#result = undefined;
  }

  /** The policy files that a fix may add to. */
  #policyTexts(): readonly (readonly [string, string])[] {
    return this.#groups.flatMap(({ policy: { input: { context: { policyFile } } } }) => (policyFile ? [[policyFile.path, policyFile.text] as const] : []));
  }

  #setFile(path: string, text: string | undefined): void {
    this.#compilerTypes?.setText(path, text);
    for (const { analysis } of this.#groups) {
      if (text === undefined) analysis.removeFile(path);
      else analysis.setFile(path, text);
    }
  }

  #computeResult(): AnalysisResult {
    // The compiler reads more than is named here, and an editor's texts are gone soon.
    const keeper = this.#compilerTypes !== undefined || this.#open.size > 0 || this.#problems.length > 0 ? undefined : this.#options.keeper;
    const key = keeper && resultKey(this.#disk, this.#policySources, this.#options);
    const known = key === undefined ? undefined : keeper?.find(key);
    const found = known ? { ...known, stats: { ...known.stats, lowered: 0, summarised: 0, reused: known.stats.files } } : this.#analyse();
    if (key !== undefined && !known && !found.notices.some(({ kind }) => kind === 'engineCrashed' || kind === 'ruleCrashed')) keeper?.keep(key, found);
    return {
      root: this.root,
      ...found,
      problems: this.#problems,
      warnings: [...this.#warnings, ...found.warnings],
      texts: new Map([...this.#disk.files.map(({ path, text }) => [path, text] as const), ...this.#policyTexts(), ...this.#open]),
    };
  }

  #analyse(): KeptResult {
    const { isWanted = () => true, onProgress } = this.#options;
    const notices: Notice[] = [...this.#disk.notices];
    const findings: Finding[] = [];
    const unresolved: Unresolved[] = [];
    const flows: DataFlow[] = [];
    const warnings: PolicyProblem[] = [];
    const work = { lowered: 0, summarised: 0, reused: 0 };
    const reported = new Set<string>();
    for (const { policy, analysis } of this.#groups) {
      const isMine = (path: string) => policy.governs(path) && isWanted(path);
      if (!this.#disk.files.some(({ path }) => isMine(path)) && ![...this.#open.keys()].some(isMine)) continue;
      onProgress?.('analyse');
      const facts = factsOrNotice(analysis, notices);
      warnings.push(...guardWarnings(policy.input.context, facts.files.values()));
      onProgress?.('check');
      const isShown = (path: string, text: string) => isMine(path) && !policy.ignores(path) && isReported(path, text);
      findings.push(
        ...runRules(facts, [...this.#rules, ...policy.flowRules], {
          ...policy.settings,
          isReported: isShown,
          keep: facts.keep,
          onCrash: ({ rule, file, error }) => notices.push(createNotice('ruleCrashed', file, { rule, reason: reasonOf(error) })),
        }),
      );
      for (const file of facts.files.values()) {
        if (!isShown(file.path, file.text)) continue;
        reported.add(file.path);
        // They are places in its text.
        flows.push(...facts.keep(`flows of ${file.path}`, () => (file.text === '' ? [] : dataFlowsOf(file))));
      }
      unresolved.push(...facts.unresolved.filter(({ place }) => isMine(place.file)));
      work.lowered += facts.work.lowered;
      work.summarised += facts.work.summarised;
      work.reused += facts.work.reused;
    }
    return {
      findings: findings.sort(compareFindings),
      notices: notices.sort((left, right) => (left.path < right.path ? -1 : left.path > right.path ? 1 : 0)),
      unresolved,
      stats: { files: this.#disk.files.length, reported: reported.size, ...work },
      flows,
      warnings,
    };
  }
}

/** How files look on the disk: equal as long as nobody wrote them. */
function stampOf(files: readonly string[]): string {
  return JSON.stringify(files.map(file => readListed(file, file) ?? file));
}

/** The engine does not throw on any code; if it does, that is our fault, and the host says so instead of falling. */
function factsOrNotice(analysis: ProjectAnalysis, notices: Notice[]): ProjectFacts {
  try {
    return analysis.facts();
  } catch (error) {
    notices.push(createNotice('engineCrashed', '.', { reason: reasonOf(error) }));
    return { files: new Map(), unresolved: [], inspect: () => undefined, keep: (_, find) => find(), work: { lowered: 0, summarised: 0, reused: 0, ran: false, entered: 0, found: 0 } };
  }
}
