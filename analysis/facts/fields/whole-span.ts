import type { Span } from '../../ir/span.js';

/** Widens a span by the comma behind it and, if nothing else stands there, by its line. */
export function wholeMember(text: string, { start, end }: Span): Span {
  const comma = /^[ \t]*[,;]/.exec(text.slice(end))?.[0].length ?? 0;
  return wholeLines(text, { start, end: end + comma });
}

/** Widens a span to whole lines, the last line's end included, where only white space stands beside it. */
export function wholeLines(text: string, { start, end }: Span): Span {
  const before = /(^|\n)[ \t]*$/.exec(text.slice(0, start))?.[0];
  const after = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(end))?.[0];
  if (before === undefined || after === undefined) return { start, end };
  return { start: start - before.replace('\n', '').length, end: end + after.length };
}
