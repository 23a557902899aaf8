import { parseScript } from './parse-script.js';
import { SyntaxKind, ts } from './typescript.js';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A comment with the stretch of code that it is about. */
export interface CommentedSpan {
  /** As written, with its marks. */
  readonly text: string;
  /** What it stands before, or behind on its line; the whole file where it stands before the imports or says `@file`. */
  readonly span: Stretch;
}

/**
 * Finds what the comments of a file that match a pattern are about: the largest piece of code that begins behind them, or that ends before
 * them on their line.
 *
 * *Shape*: in the order of the comments. A comment that is about nothing is left out.
 */
export function commentedSpans(path: string, text: string, pattern: RegExp): readonly CommentedSpan[] {
  if (!pattern.test(text)) return [];
  const sourceFile = parseScript(path, text);
  const nodes: ts.Node[] = [];
  const collect = (node: ts.Node): void => {
    if (node.kind !== SyntaxKind.SyntaxList) nodes.push(node);
    ts.forEachChild(node, collect);
  };
  ts.forEachChild(sourceFile, collect);
  return commentsIn(text).filter(comment => pattern.test(comment.text)).flatMap(({ text: words, span }) => {
    const about = spanBehind(sourceFile, nodes, text, span) ?? spanBefore(sourceFile, nodes, text, span);
    return about ? [{ text: words, span: /@file(?:overview)?\b/.test(words) ? { start: 0, end: text.length } : about }] : [];
  });
}

/** The comments of scripts and of markup, wherever they stand; neighbours on lines of their own are one. */
function commentsIn(text: string): readonly CommentedSpan[] {
  const found: CommentedSpan[] = [];
  for (const match of text.matchAll(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?:(?<=^|[\s;,{})])\/\/[^\n]*(?:\n[ \t]*(?=\/\/))?)+/g)) {
    found.push({ text: match[0], span: { start: match.index, end: match.index + match[0].length } });
  }
  return found;
}

function spanBehind(sourceFile: ts.SourceFile, nodes: readonly ts.Node[], text: string, { start, end }: Stretch): Stretch | undefined {
  const isInMarkup = text.startsWith('<!--', start) || /\{\s*$/.test(text.slice(0, start)) && /^\s*\}/.test(text.slice(end));
  // What stands before a comment on its line is what it is about, unless something follows there.
  if (!isInMarkup && !/^[^\S\n]*[^\s)\]},;]/.test(text.slice(end)) && /\S/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))) return undefined;
  const next = end + /^(?:\s|\}(?=\s*<)|\/\*[\s\S]*?\*\/|\/\/[^\n]*(?:\n|$)|<!--[\s\S]*?-->)*/.exec(text.slice(end))![0].length;
  const node = nodes.find(each => each.end > next && each.getStart(sourceFile) === next);
  if (node === undefined) return elementAt(text, next);
  const isHead = ts.isImportDeclaration(node) || (ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression));
  return isHead && sourceFile.statements.includes(node) ? { start: 0, end: text.length } : { start: next, end: node.end };
}

/** An element of a template, which the script's parser does not see; to its first closing tag. */
function elementAt(text: string, start: number): Stretch | undefined {
  const name = /^<([\w-]+)/.exec(text.slice(start, start + 100))?.[1];
  const close = name === undefined ? -1 : text.indexOf(`</${name}>`, start);
  return name === undefined ? undefined : { start, end: close < 0 ? start + 1 : close };
}

function spanBefore(sourceFile: ts.SourceFile, nodes: readonly ts.Node[], text: string, { start }: Stretch): Stretch | undefined {
  const last = start - /[\s,;]*$/.exec(text.slice(0, start))![0].length;
  if (text.slice(last, start).includes('\n')) return undefined;
  const lineStart = text.lastIndexOf('\n', last - 1) + 1;
  const node = nodes.find(each => each.end >= last && each.end <= start && each.getStart(sourceFile) >= lineStart);
  return node && { start: node.getStart(sourceFile), end: node.end };
}
