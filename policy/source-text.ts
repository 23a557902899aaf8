import type { Span } from '../analysis/index.js';
import type { LocalText, PolicyProblem } from './policy-problem.js';

/** One file's text, able to say where an offset stands. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** Gives a message its place, and the word that was probably meant there. */
  problem(span: Span, message: LocalText, meant?: string): PolicyProblem;
  /** The line an offset stands on, from 1. */
  lineOf(offset: number): number;
}

/** Prepares a text for looking up lines. Lines end in LF or CRLF. */
export function createSourceText(file: string, text: string): SourceText {
  const lineStarts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) lineStarts.push(end + 1);
  const markLength = text.startsWith('\uFEFF') ? 1 : 0;

  function lineOf(offset: number): number {
    let low = 0;
    let high = lineStarts.length - 1;
    // Ends because the half that cannot hold the offset is dropped each time.
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (lineStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  return {
    file,
    text,
    lineOf,
    problem(span, message, meant) {
      const line = lineOf(span.start);
      const column = span.start - lineStarts[line - 1]! + 1 - (line === 1 ? Math.min(markLength, span.start) : 0);
      return { file, line, column, span, message, ...(meant !== undefined && { meant }) };
    },
  };
}
