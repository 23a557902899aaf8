import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { FileFacts } from '../../analysis/index.js';
import type { PolicyProblem } from '../../policy/policy-problem.js';
import { isReported } from '../is-reported.js';
import { findProjectRoot } from '../project/find-project-root.js';
import { isInside } from '../project/list-files.js';
import { ProjectSession } from '../project/project-session.js';
import type { Finding, PrivacyRule } from '../rule.js';
import { runRules, type RuleSettings } from '../run-rules.js';
import type { LintSettings } from './lint-settings.js';

/** A file that ESLint lints. `source` is the same object for all rules of one pass over it. */
export interface LintedFile {
  /** As ESLint names it; `<input>` where there is none. */
  readonly filename: string;
  /** ESLint's working folder, absolute. */
  readonly workingFolder: string;
  /** Without a byte order mark. */
  readonly text: string;
  readonly source: object;
  readonly settings: LintSettings;
}

/**
 * Finds what one rule says of one file. The first file of a project brings the whole project in; it stays in memory as long as the
 * process, and is looked at again when a file comes a second time, which is how a new run shows.
 *
 * `options` are laid over the policy's for this rule. *Failure*: throws on a policy with problems, in words for a person.
 */
export function findLintFindings(file: LintedFile, rules: readonly PrivacyRule[], rule: string, options: object | undefined): readonly Finding[] {
  const open = openFile(file, rules);
  if (open === undefined) return [];
  const key = `${rule}\n${JSON.stringify(options ?? null)}`;
  const known = open.findings.get(key) ?? check(open, rules, rule, options);
  open.findings.set(key, known);
  return known;
}

interface OpenFile {
  readonly facts: FileFacts;
  readonly settings: RuleSettings;
  /** The rules and the flow rules of the policy. */
  readonly flowRules: readonly PrivacyRule[];
  /** Findings by rule and options. */
  readonly findings: Map<string, readonly Finding[]>;
}

interface OpenProject {
  readonly session: ProjectSession;
  /** The files that came since the disk was last looked at. */
  readonly seen: Set<string>;
}

/** Name under which a rule asks for the findings of all flow rules of the policy. */
export const flowFindings = 'flow';

const projects = new Map<string, OpenProject>();
const openFiles = new WeakMap<object, OpenFile | { readonly none: true }>();

function openFile(file: LintedFile, rules: readonly PrivacyRule[]): OpenFile | undefined {
  const known = openFiles.get(file.source);
  if (known !== undefined) return 'none' in known ? undefined : known;
  const opened = existsSync(file.filename) && isAbsolute(file.filename) ? openOnDisk(file, rules) : openAlone(file, rules);
  openFiles.set(file.source, opened ?? { none: true });
  return opened;
}

function openOnDisk({ filename, workingFolder, text, settings }: LintedFile, rules: readonly PrivacyRule[]): OpenFile | undefined {
  // Names that lead to the same file by a link are one file.
  const here = realpathSync(workingFolder);
  const real = realpathSync(filename);
  const folder = dirname(real);
  const root = settings.root === undefined ? findProjectRoot(folder, isInside(here, folder) ? here : folder) : realpathSync(resolve(here, settings.root));
  const key = JSON.stringify([root, settings.config, settings.presets, settings.frozenLock]);
  let project = projects.get(key);
  if (project === undefined) {
    project = { session: createSession(root, here, settings, rules), seen: new Set() };
    projects.set(key, project);
  } else if (project.seen.has(real)) {
    project.session.refresh();
    project.seen.clear();
  }
  project.seen.add(real);
  const path = relative(root, real).split(sep).join('/');
  if (path.startsWith('../')) return undefined;
  return readOpenFile(project.session, path, text);
}

/** A file that is not on the disk, as in an editor's new tab or a rule's test, is a project of its own, without a policy but the named one. */
function openAlone({ filename, workingFolder, text, settings }: LintedFile, rules: readonly PrivacyRule[]): OpenFile | undefined {
  const name = basename(filename);
  const path = /^\.[cm]?[jt]sx?$|^\.vue$/.test(extname(name)) ? name : 'input.tsx';
  const session = createSession(workingFolder, workingFolder, settings, rules, []);
  return readOpenFile(session, path, text);
}

function createSession(root: string, workingFolder: string, { config, presets, frozenLock, locale }: LintSettings, rules: readonly PrivacyRule[], folders?: readonly string[]): ProjectSession {
  const session = new ProjectSession(root, {
    rules,
    presets,
    lock: frozenLock ? 'frozen' : 'warn',
    ...(config === undefined ? {} : { configFile: resolve(workingFolder, config) }),
    // A file that stands alone has no folder, and so no policy above it.
    ...(folders === undefined ? {} : { folders, boundary: 'none' as const }),
  });
  const words = (problems: readonly PolicyProblem[]) => problems.map(({ file, line, column, message }) => `${isAbsolute(file) ? file : join(root, file)}:${line}:${column} ${message[locale]}`).join('\n');
  if (session.problems.length > 0) throw new Error(`${failed[locale]}\n${words(session.problems)}`);
  // ESLint has no place for what is said of no file that it lints; it warns in this way, too.
  if (session.warnings.length > 0) process.emitWarning(words(session.warnings), 'PrivacyLintWarning');
  return session;
}

const failed = { en: 'The privacy policy cannot be used.', 'zh-cn': '隐私策略无法使用。' } as const;

function readOpenFile(session: ProjectSession, path: string, text: string): OpenFile | undefined {
  session.setText(path, text);
  const policy = session.policyOf(path);
  if (policy === undefined || policy.ignores(path) || !isReported(path, text)) return undefined;
  const found = session.findFacts(path);
  return found && { facts: found.file, settings: policy.settings, flowRules: policy.flowRules, findings: new Map() };
}

function check({ facts, settings, flowRules }: OpenFile, rules: readonly PrivacyRule[], rule: string, options: object | undefined): readonly Finding[] {
  const setting = settings.rules.get(rule);
  const own = options === undefined || setting === undefined ? settings.rules : new Map([...settings.rules, [rule, { ...setting, options: { ...setting.options, ...options } }]]);
  const all = [...rules, ...flowRules];
  const onCrash = ({ rule: fallen, error }: { readonly rule: string; readonly error: unknown }) => {
    if (fallen === rule) throw error;
  };
  const findings = runRules({ files: new Map([[facts.path, facts]]), unresolved: [], inspect: () => undefined, keep: (_, find) => find(), work: { lowered: 0, summarised: 0, reused: 0, ran: false, entered: 0, found: 0 } }, all, { ...settings, rules: own, onCrash });
  return findings.filter(finding => finding.rule === rule || (rule === flowFindings && flowRules.some(({ name }) => name === finding.rule)));
}
