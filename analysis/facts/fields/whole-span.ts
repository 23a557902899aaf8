import type { Span } from '../../ir/span.js';

/** Widens a span by the comma behind it and, if nothing else stands there, by its line. */
export function wholeMember(text: string, { start, end }: Span): Span {
  const comma = /^[ \t]*[,;]/.exec(text.slice(end, end + 200))?.[0].length ?? 0;
  return wholeLines(text, { start, end: end + comma });
}

/** Widens a span to whole lines, the last line's end included, where only white space stands beside it. */
export function wholeLines(text: string, { start, end }: Span): Span {
  const lineStart = startOfLine(text, start);
  const after = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(end, end + 200))?.[0];
  return lineStart === undefined || after === undefined ? { start, end } : { start: lineStart, end: end + after.length };
}

/** Where the line of an offset starts; undefined where something other than white space stands before it. */
export function startOfLine(text: string, offset: number): number | undefined {
  let start = offset;
  while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--;
  return start === 0 || text[start - 1] === '\n' ? start : undefined;
}
