import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyzeProject } from '../eslint-plugin/project/analyze-project.js';
import { lineStartsOf, positionAt } from '../eslint-plugin/text-lines.js';
import type { PrivacyRule } from '../eslint-plugin/rule.js';

/** One line of a case and what is, or should be, reported on it. */
export interface CaseLine {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
}

export interface CaseScore {
  readonly group: string;
  readonly name: string;
  readonly hits: readonly CaseLine[];
  /** Expected and not reported. */
  readonly misses: readonly CaseLine[];
  /** Reported and not expected. */
  readonly falseAlarms: readonly (CaseLine & { readonly message: string })[];
  /** Rules the case names that do not exist; what it expects of them is not counted. */
  readonly unknownRules: readonly string[];
  /** Whether any rule it names exists, so that it says something about the product. */
  readonly isCounted: boolean;
  /** What kept the case from being analysed: a broken policy, a rule that failed. */
  readonly troubles: readonly string[];
}

export interface Total {
  readonly name: string;
  /** Cases with at least one rule that exists. */
  readonly cases: number;
  /** Cases right in every line. */
  readonly right: number;
  readonly hits: number;
  readonly misses: number;
  readonly falseAlarms: number;
  /** 1 where nothing was reported. */
  readonly precision: number;
  /** 1 where nothing was expected. */
  readonly recall: number;
}

export interface ScoreOptions {
  /** All rules that exist. */
  readonly rules: readonly PrivacyRule[];
  /** Whether what is expected of a rule that does not exist is a miss. */
  readonly allRules?: boolean;
  readonly group?: string;
}

/** Scores every case below a folder, `<group>/<case>/`, each as a project of its own. Sorted by group and name. */
export function scoreCases(folder: string, options: ScoreOptions): readonly CaseScore[] {
  const groups = foldersOf(folder).filter(group => options.group === undefined || group === options.group);
  return groups.flatMap(group => foldersOf(join(folder, group)).map(name => scoreCase(join(folder, group, name), group, name, options)));
}

/** Sums scores up, under a name. */
export function totalOf(name: string, scores: readonly CaseScore[]): Total {
  const sum = (count: (score: CaseScore) => number) => scores.reduce((total, score) => total + count(score), 0);
  const hits = sum(score => score.hits.length);
  const misses = sum(score => score.misses.length);
  const falseAlarms = sum(score => score.falseAlarms.length);
  return {
    name,
    cases: scores.filter(({ isCounted }) => isCounted).length,
    right: scores.filter(score => score.isCounted && isRight(score)).length,
    hits,
    misses,
    falseAlarms,
    precision: hits + falseAlarms === 0 ? 1 : hits / (hits + falseAlarms),
    recall: hits + misses === 0 ? 1 : hits / (hits + misses),
  };
}

/** Whether a case is right in every line. */
export function isRight(score: CaseScore): boolean {
  return score.misses.length === 0 && score.falseAlarms.length === 0 && score.troubles.length === 0;
}

const expectMark = /(?:\/\/|\{\/\*|<!--)\s*expect:\s*([\w\-/, ]+?)\s*(?:\*\/\}|-->)?\s*$/;
const rulesMark = /^\s*(?:\/\/|\{\/\*|<!--)\s*rules:\s*([\w\-/, ]+?)\s*(?:\*\/\}|-->)?\s*$/;

function scoreCase(root: string, group: string, name: string, { rules, allRules = false }: ScoreOptions): CaseScore {
  const result = analyzeProject(root, { rules, presets: ['privacy:all'], boundary: root });
  const expected: CaseLine[] = [];
  const named = new Set<string>();
  for (const [file, text] of result.texts) {
    for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
      const rulesHere = expectMark.exec(line)?.[1]?.split(/[\s,]+/) ?? [];
      for (const rule of rulesHere) expected.push({ file, line: index + 1, rule });
      for (const rule of [...rulesHere, ...(rulesMark.exec(line)?.[1]?.split(/[\s,]+/) ?? [])]) named.add(rule);
    }
  }
  const existing = new Set(rules.map(rule => rule.name));
  const counted = expected.filter(({ rule }) => allRules || existing.has(rule));
  const keyOf = ({ file, line, rule }: CaseLine) => `${file}:${line}:${rule}`;
  const reported = new Map<string, CaseLine & { readonly message: string }>();
  for (const { rule, place, message } of result.findings) {
    if (!named.has(rule)) continue;
    const { line } = positionAt(lineStartsOf(result.texts.get(place.file) ?? ''), place.start);
    const found = { file: place.file, line, rule, message: message.en };
    if (!reported.has(keyOf(found))) reported.set(keyOf(found), found);
  }
  const expectedKeys = new Set(expected.map(keyOf));
  return {
    group,
    name,
    hits: counted.filter(line => reported.has(keyOf(line))),
    misses: counted.filter(line => !reported.has(keyOf(line))),
    falseAlarms: [...reported].filter(([key]) => !expectedKeys.has(key)).map(([, found]) => found),
    isCounted: allRules || [...named].some(rule => existing.has(rule)),
    unknownRules: [...named].filter(rule => !existing.has(rule)).sort(),
    troubles: [
      ...result.problems.map(({ file, line, message }) => `${file}:${line} ${message.en}`),
      ...result.notices.filter(({ kind }) => kind === 'ruleCrashed' || kind === 'engineCrashed').map(({ path, text }) => `${path} ${text.en}`),
    ],
  };
}

function foldersOf(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(entry => entry.name).sort();
}
