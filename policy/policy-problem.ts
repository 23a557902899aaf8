import type { Span } from '../analysis/index.js';

/** A text in each language that the product speaks. */
export type LocalText = Readonly<Record<'en' | 'zh-cn', string>>;

/** Something wrong in a policy, at its place in the file. */
export interface PolicyProblem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units; a byte order mark does not count. */
  readonly column: number;
  /** UTF-16 offsets into the text as it was given, half-open. */
  readonly span: Span;
  readonly message: LocalText;
  /** The word that was probably meant in place of the one at `span`. */
  readonly meant?: string;
}

/** How many problems of one file are listed; a file with more is hardly a policy. */
export const mostProblems = 1000;

/** Puts problems of one file in the order of the text, each once. Behind `mostProblems` a last one says that more were found. */
export function sortProblems(problems: readonly PolicyProblem[]): readonly PolicyProblem[] {
  const sorted = [...problems].sort((left, right) => left.span.start - right.span.start || left.span.end - right.span.end || compare(left.message.en, right.message.en));
  const distinct = sorted.filter((problem, index) => {
    const previous = sorted[index - 1];
    return !previous || previous.span.start !== problem.span.start || previous.span.end !== problem.span.end || previous.message.en !== problem.message.en;
  });
  const next = distinct[mostProblems];
  return next ? [...distinct.slice(0, mostProblems), { ...next, message: moreProblems }] : distinct;
}

const moreProblems: LocalText = {
  en: `More problems follow from here on; the first ${mostProblems} are listed.`,
  'zh-cn': `从此处起还有更多问题；仅列出前 ${mostProblems} 个。`,
};

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
