import type { FileIr } from '../../ir/file-ir.js';
import type { Span } from '../../ir/span.js';
import { startOfLine } from './whole-span.js';

/** The comment that stands on the lines right before a member, or behind it on its line; undefined if there is none. */
export function commentOf({ comments }: FileIr, text: string, { start, end }: Span): string | undefined {
  const near = comments.filter(({ span }) => span.end > start - 500 && span.start < end + 200);
  const beside = near.find(({ span }) => {
    if (span.end <= start) return text.slice(span.end, start).trim() === '' && startOfLine(text, span.start) !== undefined;
    return span.start >= end && /^[ \t]*[,;]?[ \t]*$/.test(text.slice(end, span.start));
  });
  return beside?.text.replace(/^\*+\s?/gm, '').trim();
}
