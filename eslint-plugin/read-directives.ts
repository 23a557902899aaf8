import type { Span } from '../analysis/index.js';

/** A comment that asks to leave out findings of some rules on the line after it. */
export interface Directive {
  /** The comment's words, from `privacy-lint-…` on. */
  readonly span: Span;
  /** `privacy-lint-ignore-next-line`, or another word that begins with `privacy-lint-` and means nothing. */
  readonly word: string;
  /** As written, without a `privacy/` before them; may be empty. */
  readonly rules: readonly string[];
  /** Empty where none is given. */
  readonly reason: string;
  /** The line it stands on, from 1. */
  readonly line: number;
}

// A comment that stands alone on its line: a line comment, a block comment, one in JSX braces, in markup or in a schema.
const comment = /^(\s*(?:\/\/|#|\{\s*\/\*+|\/\*+|<!--)\s*)(privacy-lint-[\w-]+)(.*?)\s*(?:\*\/\s*\}?|-->)?\s*$/;

export const ignoreNextLine = 'privacy-lint-ignore-next-line';

/** Reads the directives of a source text, in order. A directive is one line; one behind code is none, since it could be part of a string. */
export function readDirectives(text: string): readonly Directive[] {
  if (!text.includes('privacy-lint-')) return [];
  const directives: Directive[] = [];
  let start = 0;
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const match = comment.exec(line);
    if (match) {
      const [, before, word, rest] = match as unknown as [string, string, string, string];
      const from = start + before.length;
      directives.push({ span: { start: from, end: from + word.length + rest.length }, word, ...readRest(rest), line: index + 1 });
    }
    start += line.length;
    start += text[start] === '\r' && text[start + 1] === '\n' ? 2 : 1;
  }
  return directives;
}

/** Splits `rule-a, rule-b -- reason`. */
function readRest(rest: string): { readonly rules: readonly string[]; readonly reason: string } {
  const [names = '', ...reasons] = rest.split(/\s--(?:\s|$)/);
  const rules = names.split(/[\s,]+/).filter(name => name !== '').map(name => name.replace(/^privacy\//, ''));
  return { rules, reason: reasons.join(' -- ').trim() };
}
