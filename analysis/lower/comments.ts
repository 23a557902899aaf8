import type { Comment } from '../ir/file-ir.js';
import { SyntaxKind, ts } from '../syntax/typescript.js';
import type { FileLowering } from './file-lowering.js';

/**
 * Collects all comments of a file, in order.
 *
 * Only strings, templates, regular expressions and JSX text can hold what looks like a comment and is none, so the tree is
 * walked where a `//` or `/*` stands and nowhere else.
 */
export function collectComments(sourceFile: ts.SourceFile): Comment[] {
  const { text } = sourceFile;
  const comments: Comment[] = [];
  const opening = /\/[/*]/g;
  opening.lastIndex = text.startsWith('#!') ? lineEnd(text, 0) : 0;
  let candidate = opening.exec(text)?.index ?? Infinity;

  const goOnFrom = (position: number) => {
    opening.lastIndex = position;
    candidate = opening.exec(text)?.index ?? Infinity;
  };
  const takeUntil = (position: number) => {
    // Ends: the candidate only moves forward.
    while (candidate < position) {
      const end = commentEnd(text, candidate);
      comments.push({ text: commentText(text.slice(candidate, end)), span: { start: candidate, end } });
      goOnFrom(end);
    }
  };
  // A loop instead of recursion, for code that nests deeper than the stack.
  const waiting: (ts.Node | { readonly takeUntil: number })[] = [sourceFile];
  for (let next = waiting.pop(); next !== undefined && candidate < text.length; next = waiting.pop()) {
    if ('takeUntil' in next) {
      takeUntil(next.takeUntil);
      continue;
    }
    if (candidate >= next.end) continue;
    if (mayHoldSlashes(next)) {
      takeUntil(next.kind === SyntaxKind.JsxText ? next.pos : next.getStart(sourceFile));
      if (candidate < next.end) goOnFrom(next.end);
      continue;
    }
    const inner: (ts.Node | { readonly takeUntil: number })[] = [];
    ts.forEachChild(next, child => {
      inner.push({ takeUntil: child.pos }, child);
    });
    waiting.push({ takeUntil: next.end });
    for (const child of inner.reverse()) waiting.push(child);
  }
  takeUntil(text.length);
  return comments;
}

/** Finds the JSDoc text that stands last before the token at or after `position`. */
export function documentationBefore({ text }: FileLowering, position: number): string | undefined {
  if (!startsWithComment(text, position)) return undefined;
  const range = ts.getLeadingCommentRanges(text, position)?.at(-1) ?? ts.getTrailingCommentRanges(text, position)?.at(-1);
  if (range === undefined || !text.startsWith('/**', range.pos)) return undefined;
  return commentText(text.slice(range.pos, range.end));
}

/** Finds the comment before a member of a type or class, or behind it on its line. Several are joined by line ends. */
export function commentAt({ text }: FileLowering, { pos, end }: ts.Node): string | undefined {
  const ranges = [...rangesBefore(text, pos), ...rangesBehind(text, end)];
  if (ranges.length === 0) return undefined;
  return ranges.map(range => commentText(text.slice(range.pos, range.end))).join('\n');
}

function rangesBefore(text: string, position: number): readonly ts.CommentRange[] {
  if (!startsWithComment(text, position)) return [];
  const sameLine = ts.getTrailingCommentRanges(text, position) ?? [];
  const above = ts.getLeadingCommentRanges(text, position) ?? [];
  // What stands on the line of the token before belongs to it, unless this member goes on in that line.
  const last = sameLine.at(-1);
  if (last === undefined || last.kind === SyntaxKind.SingleLineCommentTrivia || isLineEnd(text, last.end)) return above;
  return [...sameLine.filter(range => !above.some(({ pos }) => pos === range.pos)), ...above];
}

function rangesBehind(text: string, end: number): readonly ts.CommentRange[] {
  const behind = text.charCodeAt(end) === 0x2c || text.charCodeAt(end) === 0x3b ? end + 1 : end;
  if (!startsWithComment(text, behind)) return [];
  const ranges = ts.getTrailingCommentRanges(text, behind) ?? [];
  const last = ranges.at(-1);
  return last !== undefined && isLineEnd(text, last.end) ? ranges : [];
}

function startsWithComment(text: string, position: number): boolean {
  let index = position;
  // Ends at the first character that is no white space, at the latest at the text's end.
  while (isWhiteSpace(text.charCodeAt(index))) index += 1;
  return text.charCodeAt(index) === 0x2f;
}

function isWhiteSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

function isLineEnd(text: string, position: number): boolean {
  return /^[ \t]*(?:\r|\n|$)/.test(text.slice(position, lineEnd(text, position) + 1));
}

function lineEnd(text: string, position: number): number {
  const ending = /[\r\n\u2028\u2029]/g;
  ending.lastIndex = position;
  return ending.exec(text)?.index ?? text.length;
}

function commentEnd(text: string, start: number): number {
  if (text.charCodeAt(start + 1) === 0x2f) return lineEnd(text, start);
  const end = text.indexOf('*/', start + 2);
  return end < 0 ? text.length : end + 2;
}

function commentText(comment: string): string {
  if (comment.startsWith('//')) return comment.slice(2).trim();
  const inner = comment.slice(2, comment.endsWith('*/') && comment.length > 3 ? -2 : undefined);
  return inner
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map(line => line.replace(/^\s*\*+ ?/, '').trimEnd())
    .join('\n')
    .trim();
}

function mayHoldSlashes({ kind }: ts.Node): boolean {
  switch (kind) {
    case SyntaxKind.StringLiteral:
    case SyntaxKind.NoSubstitutionTemplateLiteral:
    case SyntaxKind.TemplateHead:
    case SyntaxKind.TemplateMiddle:
    case SyntaxKind.TemplateTail:
    case SyntaxKind.RegularExpressionLiteral:
    case SyntaxKind.JsxText:
      return true;
    default:
      return false;
  }
}
