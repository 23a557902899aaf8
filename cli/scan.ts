import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { applyFixes } from '../eslint-plugin/apply-fixes.js';
import { reasonOf } from '../eslint-plugin/project/notice.js';
import { ProjectSession, type AnalysisResult } from '../eslint-plugin/project/project-session.js';
import type { Finding, Locale, LocalText, PrivacyRule } from '../eslint-plugin/rule.js';
import { rules as allRules } from '../eslint-plugin/rules/index.js';
import { directiveRule } from '../eslint-plugin/run-rules.js';
import { applyBaseline, createBaseline, parseBaseline, type Baseline } from './baseline.js';
import { createResultCache } from './cache/result-cache.js';
import { findChangedFiles } from './find-changed-files.js';
import { findTargets } from './find-targets.js';
import type { Host } from './host.js';
import { countsOf, type Report } from './report/report.js';
import { reporters, type FormatName } from './report/reporters.js';
import { scanTexts } from './scan-texts.js';
import { tryWrite } from './try-write.js';
import { writeProblems, writeWarnings } from './write-problems.js';

export interface ScanOptions {
  readonly config?: string;
  readonly preset: readonly string[];
  readonly rule: readonly string[];
  /** In the order given; an output belongs to the format before it. */
  readonly outputs: readonly { readonly format: FormatName; readonly file?: string }[];
  readonly baseline?: string;
  readonly writeBaseline: boolean;
  /** Only files that differ from a commit; `true` for the last one. */
  readonly changed?: string | true;
  readonly fix: boolean;
  /** Whether packs that are not as `privacy.lock` has them keep it from running. */
  readonly frozenLock: boolean;
  readonly maxWarnings?: number;
  readonly quiet: boolean;
  readonly locale: Locale;
  /** Whether the result of a scan of the same files may be shown again, and this one kept. */
  readonly cache: boolean;
  /** Whether the compiler is asked for types, whatever the policies say. */
  readonly types: boolean;
  /** Whether somebody asked for a number of threads. */
  readonly asksForThreads: boolean;
}

/** 0: nothing at error level. 1: findings. 2: it could not run. */
export type ExitCode = 0 | 1 | 2;

/** Where a baseline is kept if no other file is named. */
export const defaultBaseline = 'privacy-lint-baseline.json';

/** Where results are kept, in a project that has installed packages: beside what other tools keep there. */
const cacheFolder = 'node_modules/.cache/privacy-lint';

/** Fixes can make room for other fixes; after this many rounds what is left is shown. */
const mostFixRounds = 10;

/** Scans paths and reports. Every end has its reason: a report, or a line on the error stream. */
export function scan(paths: readonly string[], options: ScanOptions, host: Host, version: string, rules: readonly PrivacyRule[] = allRules): ExitCode {
  const say = (text: LocalText) => host.writeError(`${text[options.locale]}\n`);
  const fail = (text: LocalText): ExitCode => {
    say(text);
    return 2;
  };
  if (options.asksForThreads) say(scanTexts.oneThread);
  const twice = options.outputs.filter(({ file }) => file === undefined);
  if (twice.length > 1) return fail(scanTexts.twoFormats(twice.map(({ format }) => format)));

  const targets = findTargets(paths, host.workingFolder);
  if (!targets.ok) {
    for (const problem of targets.problems) say(problem);
    return 2;
  }
  const config = options.config === undefined ? undefined : resolve(host.workingFolder, options.config);
  if (config !== undefined && !statSync(config, { throwIfNoEntry: false })?.isFile()) return fail(scanTexts.noConfig(options.config ?? ''));
  // A team's own flows, `acme/no-face-to-ads`, are known once the policy is read.
  const unknownAmong = (known: readonly PrivacyRule[], isAsked: (name: string) => boolean): ExitCode | undefined => {
    const unknown = options.rule.filter(name => isAsked(name) && name !== directiveRule && !known.some(rule => rule.name === name));
    return unknown.length > 0 ? fail(scanTexts.unknownRules(unknown, known.map(({ name }) => name))) : undefined;
  };
  const unknownRule = unknownAmong(rules, name => !name.includes('/'));
  if (unknownRule !== undefined) return unknownRule;

  const changed = options.changed === undefined ? undefined : findChangedFiles(targets.root, options.changed === true ? undefined : options.changed);
  if (changed !== undefined && !changed.ok) return fail(scanTexts.noChanges(changed.reason));
  const baseline = readBaseline(options, host.workingFolder);
  if (!baseline.ok) return fail(baseline.problem);

  const session = new ProjectSession(targets.root, {
    folders: targets.folders,
    isWanted: path => targets.isWanted(path) && (changed === undefined || changed.files.has(path)),
    presets: options.preset,
    lock: options.frozenLock ? 'frozen' : 'warn',
    ...(options.types ? { types: true } : {}),
    ...(options.cache && host.build !== undefined && existsSync(join(targets.root, 'node_modules')) ? { keeper: createResultCache(join(targets.root, cacheFolder), host.build) } : {}),
    ...(options.rule.length > 0 ? { onlyRules: options.rule } : {}),
    ...(config === undefined ? {} : { configFile: config }),
    rules,
    onProgress: step => {
      if (host.isWatched) host.writeError(`\r\u001b[K${scanTexts.progress[step][options.locale]}`);
    },
  });
  const unknownFlow = session.problems.length > 0 ? undefined : unknownAmong([...rules, ...session.flowRules], name => name.includes('/'));
  if (unknownFlow !== undefined) return unknownFlow;
  let result = session.result();
  if (host.isWatched) host.writeError('\r\u001b[K');
  const show = (file: string) => showPath(file, targets.root, host.workingFolder);
  if (result.problems.length > 0) {
    writeProblems(result.problems, show, options.locale, host);
    return fail(scanTexts.badConfiguration(result.problems.length));
  }
  writeWarnings(result.warnings, show, options.locale, host);
  if (result.stats.files === 0 || ![...result.texts.keys()].some(targets.isWanted)) {
    for (const { path, text } of result.notices) say({ en: `${path}: ${text.en}`, 'zh-cn': `${path}：${text['zh-cn']}` });
    return fail(scanTexts.noFiles(paths));
  }

  let fixed = 0;
  for (let round = 0; options.fix && round < mostFixRounds; round++) {
    const fixes = applyFixes(result.findings, result.texts);
    const written = [...fixes.texts].filter(([path, text]) => writeFixed(join(targets.root, path), result.texts.get(path) ?? '', text));
    if (written.length === 0) break;
    fixed += fixes.applied;
    session.refresh();
    result = session.result();
  }

  if (options.writeBaseline) {
    const file = options.baseline ?? defaultBaseline;
    const problem = tryWrite(resolve(host.workingFolder, file), `${JSON.stringify(createBaseline(result.findings), null, 2)}\n`);
    if (problem !== undefined) return fail(scanTexts.cannotWrite(file, problem));
    say(scanTexts.baselineWritten(file, result.findings.length));
    return 0;
  }

  const { shown, held, gone } = baseline.value === undefined ? { shown: result.findings, held: 0, gone: 0 } : applyBaseline(result.findings, baseline.value);
  const report: Report = {
    result,
    findings: options.quiet ? shown.filter(({ severity }) => severity === 'error') : shown,
    inBaseline: held,
    // With a part of the project or of the rules, what is missing may just not have been asked for.
    goneFromBaseline: paths.length > 0 || changed !== undefined || options.rule.length > 0 ? 0 : gone,
    fixed,
    rules: [...rules, ...session.flowRules],
    locale: options.locale,
    version,
    workingFolder: host.workingFolder,
  };
  for (const { format, file } of options.outputs) {
    const text = reporters[format](report, file === undefined ? { columns: host.columns, hasColor: host.hasColor } : { columns: 100, hasColor: false });
    if (file === undefined) host.write(text);
    else {
      const problem = tryWrite(resolve(host.workingFolder, file), text);
      if (problem !== undefined) return fail(scanTexts.cannotWrite(file, problem));
      say(scanTexts.reportWritten(file));
    }
  }
  return judge(shown, result, options, say);
}

function judge(findings: readonly Finding[], result: AnalysisResult, { maxWarnings }: ScanOptions, say: (text: LocalText) => void): ExitCode {
  if (result.notices.some(({ kind }) => kind === 'engineCrashed')) {
    say(scanTexts.engineFailed);
    return 2;
  }
  const { errors, warnings } = countsOf(findings);
  if (errors > 0) return 1;
  if (maxWarnings !== undefined && warnings > maxWarnings) {
    say(scanTexts.tooManyWarnings(warnings, maxWarnings));
    return 1;
  }
  return 0;
}

function readBaseline({ baseline, writeBaseline }: ScanOptions, workingFolder: string): { readonly ok: true; readonly value?: Baseline } | { readonly ok: false; readonly problem: LocalText } {
  if (baseline === undefined || writeBaseline) return { ok: true };
  try {
    const value = parseBaseline(readFileSync(resolve(workingFolder, baseline), 'utf8'));
    return value === undefined ? { ok: false, problem: scanTexts.badBaseline(baseline) } : { ok: true, value };
  } catch (error) {
    return { ok: false, problem: scanTexts.unreadablePath(baseline, reasonOf(error)) };
  }
}

/** Writes a fixed file over its old text, with its byte order mark; leaves a file alone that is not what was analysed. */
function writeFixed(path: string, before: string, after: string): boolean {
  const bytes = readFileSync(path);
  const onDisk = bytes.toString('utf8');
  const mark = onDisk.startsWith('\uFEFF') ? '\uFEFF' : '';
  if (onDisk !== mark + before || before === after || !Buffer.from(onDisk).equals(bytes)) return false;
  writeFileSync(path, mark + after);
  return true;
}

function showPath(file: string, root: string, workingFolder: string): string {
  return relative(workingFolder, resolve(root, file)).split(sep).join('/');
}
