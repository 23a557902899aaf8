import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkCase, keyOf, type CaseLine } from '../eslint-plugin/project/check-case.js';
import type { PrivacyRule } from '../eslint-plugin/rule.js';

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

function scoreCase(root: string, group: string, name: string, { rules, allRules = false }: ScoreOptions): CaseScore {
  const { expected, reported, named, unknown, troubles } = checkCase(root, { rules });
  const missing = new Set(unknown);
  const counted = expected.filter(({ rule }) => allRules || !missing.has(rule));
  const reportedKeys = new Set(reported.map(keyOf));
  const expectedKeys = new Set(expected.map(keyOf));
  return {
    group,
    name,
    hits: counted.filter(line => reportedKeys.has(keyOf(line))),
    misses: counted.filter(line => !reportedKeys.has(keyOf(line))),
    falseAlarms: reported.filter(line => !expectedKeys.has(keyOf(line))),
    isCounted: allRules || [...named].some(rule => !missing.has(rule)),
    unknownRules: unknown,
    troubles: troubles.map(({ en }) => en),
  };
}

function foldersOf(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(entry => entry.name).sort();
}
