import type { FileIr } from '../../ir/file-ir.js';
import type { Span } from '../../ir/span.js';

/** The comment that stands on the lines right before a member, or behind it on its line; undefined if there is none. */
export function commentOf(file: FileIr, text: string, { start, end }: Span): string | undefined {
  const beside = file.comments.find(comment => {
    const between = comment.span.end <= start ? text.slice(comment.span.end, start) : comment.span.start >= end ? text.slice(end, comment.span.start) : undefined;
    if (between === undefined) return false;
    return comment.span.end <= start ? /^\s*$/.test(between) && startsLine(text, comment.span.start) : /^[ \t]*[,;]?[ \t]*$/.test(between);
  });
  return beside?.text.replace(/^\*+\s?/gm, '').trim();
}

/** A comment behind another member is of that one. */
function startsLine(text: string, offset: number): boolean {
  return /(^|\n)[ \t]*$/.test(text.slice(0, offset));
}
