import { posix, relative, sep } from 'node:path';
import type { AnalysisResult } from '../../eslint-plugin/project/project-session.js';
import type { Finding, Locale, PrivacyRule } from '../../eslint-plugin/rule.js';
import { lineStartsOf, lineText, positionAt, type Position } from '../../eslint-plugin/text-lines.js';
import type { PathStep, Span } from '../../analysis/index.js';

/** What every report is made from. */
export interface Report {
  readonly result: AnalysisResult;
  /** Those to show: of `result.findings` without the baseline's, and without warnings where only errors are asked for. */
  readonly findings: readonly Finding[];
  /** How many findings the baseline holds back. */
  readonly inBaseline: number;
  /** How many entries of the baseline no longer occur. */
  readonly goneFromBaseline: number;
  readonly fixed: number;
  readonly rules: readonly PrivacyRule[];
  readonly locale: Locale;
  readonly version: string;
  /** Absolute; paths in reports are relative to it. */
  readonly workingFolder: string;
}

/** How a report that a person reads on a terminal looks. */
export interface Terminal {
  readonly columns: number;
  readonly hasColor: boolean;
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
}

export function countsOf(findings: readonly Finding[]): Counts {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}

/** Turns a path of the project into one relative to the working folder, with forward slashes. */
export function pathFor(report: Report, file: string): string {
  const prefix = relative(report.workingFolder, report.result.root).split(sep).join('/');
  return posix.join(prefix, file);
}

/** The texts of a result, with their lines found once. */
export class SourceLines {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #starts = new Map<string, readonly number[]>();

  constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts;
  }

  /** Where an offset of a file stands. In a file that is not known, at its beginning. */
  position(file: string, offset: number): Position {
    return positionAt(this.#startsOf(file), offset);
  }

  /** One line without its ending, from 1; empty behind the end. */
  line(file: string, line: number): string {
    return lineText(this.#textOf(file), this.#startsOf(file), line);
  }

  lineCount(file: string): number {
    return this.#startsOf(file).length;
  }

  text(file: string, span: Span): string {
    return this.#textOf(file).slice(span.start, span.end);
  }

  #textOf(file: string): string {
    return this.#texts.get(file) ?? '';
  }

  #startsOf(file: string): readonly number[] {
    const known = this.#starts.get(file) ?? lineStartsOf(this.#textOf(file));
    this.#starts.set(file, known);
    return known;
  }
}

/** Lists the steps that lead to a finding, without one that is the finding itself. */
export function stepsTo({ path, place }: Finding): readonly PathStep[] {
  const last = path.at(-1)?.place;
  return last?.file === place.file && last.start === place.start ? path.slice(0, -1) : path;
}
