import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a person who read the code says of one place in a public repository. */
export interface CorpusLabel {
  /** `owner/name` on GitHub. */
  readonly repo: string;
  readonly commit: string;
  /** Relative to the repository's root. */
  readonly path: string;
  readonly line: number;
  /** What the label is about: `personal-data-in-log`. Ideas are older than our rules; `rulesByIdea` says which rules they mean. */
  readonly rule: string;
  readonly label: 'violation' | 'ok' | 'debatable';
  readonly reason: string;
  /** `naive-flags`: fine, though a search for names would report it. `naive-misses`: wrong, though it would not. */
  readonly trap: 'naive-flags' | 'naive-misses' | null;
}

/** The rules that report what an idea of the labels means. */
export const rulesByIdea: Readonly<Record<string, readonly string[]>> = {
  'biometric-or-camera-without-consent': ['no-biometric-without-consent', 'no-collection-before-consent', 'no-biometric-upload', 'no-covert-reidentification'],
  'location-without-consent': ['no-collection-before-consent', 'no-excessive-location-precision'],
  'personal-data-in-log': ['no-personal-data-in-logs'],
  'personal-data-to-third-party': ['no-third-party-sharing-without-consent', 'no-collection-before-consent', 'no-marketing-without-consent', 'no-unmasked-session-replay', 'no-personal-data-in-url'],
  'personal-data-in-storage': ['no-plaintext-sensitive-storage'],
  'over-collection': ['no-excessive-collection', 'no-payment-overcollection', 'no-mandatory-nonessential-field', 'no-sensitive-overexposure'],
  'bundled-consent': ['no-bundled-consent', 'no-preticked-consent'],
  'forced-consent': ['no-consent-wall'],
  'sole-face-verification': ['require-biometric-alternative'],
  'per-user-pricing': ['no-personalized-pricing'],
  'demographic-inference': ['no-biometric-attribute-inference'],
};

/** A label and how the product stands to it. `left-out`: debatable, or no rule of its idea exists. */
export interface JudgedLabel extends CorpusLabel {
  readonly outcome: 'hit' | 'miss' | 'false-alarm' | 'silent' | 'left-out';
  /** What was reported there by the rules of the idea. */
  readonly reported: readonly Reported[];
}

interface Reported {
  readonly rule: string;
  readonly line: number;
  readonly message: string;
  /** Whether the finding stands elsewhere and its path leads through here: a wrapper and what it calls are one flow. */
  readonly isAlong: boolean;
}

export interface RepositoryScore {
  readonly repo: string;
  readonly labels: readonly JudgedLabel[];
  readonly files: number;
  readonly findings: number;
  /** Unit: s. */
  readonly seconds: number;
  /** What kept the repository from being analysed whole. */
  readonly troubles: readonly string[];
}

export interface IdeaTotal {
  readonly idea: string;
  /** The rules of the idea that exist; without any, nothing is counted. */
  readonly rules: readonly string[];
  readonly violations: number;
  readonly fine: number;
  readonly hits: number;
  readonly misses: number;
  readonly falseAlarms: number;
  /** Of the labelled places only; 1 where none of them was reported. */
  readonly precision: number;
  /** 1 where there is no violation. */
  readonly recall: number;
}

/** Reads labels, one JSON object a line; gives the numbers of lines that are none. */
export function parseLabels(text: string): { readonly labels: readonly CorpusLabel[]; readonly badLines: readonly number[] } {
  const labels: CorpusLabel[] = [];
  const badLines: number[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const label = parseLabel(line);
    if (label) labels.push(label);
    else badLines.push(index + 1);
  }
  return { labels, badLines };
}

function parseLabel(line: string): CorpusLabel | undefined {
  try {
    const value = JSON.parse(line) as CorpusLabel;
    const isWhole = [value.repo, value.commit, value.path, value.rule, value.reason].every(one => typeof one === 'string') && Number.isInteger(value.line);
    return isWhole && ['violation', 'ok', 'debatable'].includes(value.label) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The folder a repository is expected in, below the corpus's. */
export function folderOf(corpus: string, repo: string): string {
  return join(corpus, repo.replace('/', '__'));
}

interface ScanReport {
  readonly findings: readonly ScannedFinding[];
  readonly notices: readonly { readonly kind: string; readonly file: string; readonly message: { readonly en: string } }[];
  readonly summary: { readonly files: number };
}

interface ScannedFinding extends ScannedPlace {
  readonly rule: string;
  readonly message: { readonly en: string };
  readonly path: readonly ScannedPlace[];
  readonly related: readonly ScannedPlace[];
}

interface ScannedPlace {
  readonly file: string;
  readonly start: { readonly line: number };
}

/** How far from its label a finding may stand. Unit: lines. */
const tolerance = 3;

/** Scans a repository with the command line, in a process of its own, and compares what it reports with the labels. */
export function scoreRepository(corpus: string, repo: string, labels: readonly CorpusLabel[], ruleNames: ReadonlySet<string>, mostSeconds: number): RepositoryScore {
  const started = process.hrtime.bigint();
  const { report, trouble } = scanFolder(folderOf(corpus, repo), mostSeconds);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const crashes = report?.notices.filter(({ kind }) => kind === 'engineCrashed' || kind === 'ruleCrashed').map(({ file, message }) => `${file}: ${message.en}`) ?? [];
  return {
    repo,
    labels: labels.map(label => judge(label, labels, report?.findings ?? [], ruleNames)),
    files: report?.summary.files ?? 0,
    findings: report?.findings.length ?? 0,
    seconds,
    troubles: [...(trouble === undefined ? [] : [trouble]), ...crashes],
  };
}

function scanFolder(folder: string, mostSeconds: number): { readonly report?: ScanReport; readonly trouble?: string } {
  const scratch = mkdtempSync(join(tmpdir(), 'privacy-lint-corpus-'));
  const output = join(scratch, 'report.json');
  try {
    const command = fileURLToPath(new URL('../cli/main.ts', import.meta.url));
    const input = ['--max-old-space-size=8192', '--import', fileURLToPath(new URL('../node_modules/tsx/dist/loader.mjs', import.meta.url)), command, 'scan', '--preset', 'privacy:all', '--format', 'json', '--output', output];
    const { stderr, error } = spawnSync(process.execPath, input, { cwd: folder, encoding: 'utf8', timeout: mostSeconds * 1000, killSignal: 'SIGKILL' });
    if (existsSync(output)) return { report: JSON.parse(readFileSync(output, 'utf8')) as ScanReport };
    return { trouble: error && 'code' in error && error.code === 'ETIMEDOUT' ? `not done after ${mostSeconds} s` : (stderr.trim().split('\n').at(-1) ?? 'no report') };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function judge(label: CorpusLabel, around: readonly CorpusLabel[], findings: readonly ScannedFinding[], ruleNames: ReadonlySet<string>): JudgedLabel {
  const wanted = rulesOf(label.rule, ruleNames);
  // What stands closer to a violation is about that one.
  const violations = label.label === 'ok' ? around.filter(other => other.label === 'violation' && other.rule === label.rule && other.path === label.path) : [];
  const isHere = ({ file, start }: ScannedPlace) => {
    const distance = Math.abs(start.line - label.line);
    return file === label.path && distance <= tolerance && violations.every(other => Math.abs(start.line - other.line) > distance);
  };
  const reported = findings.flatMap((finding): Reported[] => {
    if (!wanted.includes(finding.rule)) return [];
    const here = isHere(finding) ? finding : [...finding.path, ...finding.related].find(isHere);
    return here ? [{ rule: finding.rule, line: here.start.line, message: finding.message.en, isAlong: here !== finding }] : [];
  });
  return { ...label, reported, outcome: outcomeOf(label, wanted.length > 0, reported.length > 0) };
}

function outcomeOf({ label }: CorpusLabel, isCounted: boolean, isReported: boolean): JudgedLabel['outcome'] {
  if (label === 'debatable' || !isCounted) return 'left-out';
  if (label === 'violation') return isReported ? 'hit' : 'miss';
  return isReported ? 'false-alarm' : 'silent';
}

function rulesOf(idea: string, ruleNames: ReadonlySet<string>): readonly string[] {
  return (rulesByIdea[idea] ?? []).filter(rule => ruleNames.has(rule));
}

/** Sums labels up by idea, in the order of `rulesByIdea`; ideas nobody maps to rules come last. */
export function totalsOf(labels: readonly JudgedLabel[], ruleNames: ReadonlySet<string>): readonly IdeaTotal[] {
  const ideas = [...new Set([...Object.keys(rulesByIdea), ...labels.map(({ rule }) => rule)])].filter(idea => labels.some(({ rule }) => rule === idea));
  return ideas.map(idea => totalOf(idea, rulesOf(idea, ruleNames), labels.filter(({ rule }) => rule === idea)));
}

export function totalOf(idea: string, rules: readonly string[], labels: readonly JudgedLabel[]): IdeaTotal {
  const count = (outcome: JudgedLabel['outcome']) => labels.filter(label => label.outcome === outcome).length;
  const [hits, misses, falseAlarms] = [count('hit'), count('miss'), count('false-alarm')];
  return {
    idea,
    rules,
    violations: labels.filter(({ label }) => label === 'violation').length,
    fine: labels.filter(({ label }) => label === 'ok').length,
    hits,
    misses,
    falseAlarms,
    precision: hits + falseAlarms === 0 ? 1 : hits / (hits + falseAlarms),
    recall: hits + misses === 0 ? 1 : hits / (hits + misses),
  };
}
