import { createColors } from 'picocolors';
import type { Locale, LocalText } from '../eslint-plugin/rule.js';
import type { Terminal } from './report/report.js';
import { wrap } from './report/text-width.js';

/** A part of an answer that a person reads on a terminal. */
export type ProseBlock =
  | { readonly kind: 'title'; readonly text: LocalText | string }
  /** `id`: by which programs know the part that it opens. */
  | { readonly kind: 'heading'; readonly id: string; readonly text: LocalText }
  | { readonly kind: 'text'; readonly text: LocalText | string }
  /** `id`: by which programs know what kind of statement it is. `depth` from 0. `note`: what stands under it in the same item, each on lines of its own: a place, a file. */
  | { readonly kind: 'item'; readonly id?: string; readonly text: LocalText | string; readonly depth?: number; readonly note?: Note }
  | { readonly kind: 'step'; readonly number: number; readonly text: LocalText | string; readonly note?: Note }
  /** Lines that are shown as they are. */
  | { readonly kind: 'code'; readonly lines: readonly string[] };

/** One or more. */
type Note = string | readonly string[];

/** Writes an answer in lines no wider than the terminal; a word or path that is longer stays whole. */
export function writeProse(blocks: readonly ProseBlock[], locale: Locale, { columns, hasColor }: Terminal): string {
  const colors = createColors(hasColor);
  const output: string[] = [];
  const say = (text: LocalText | string) => (typeof text === 'string' ? text : text[locale]);
  const hang = (mark: string, text: string, note: Note | undefined) => {
    const indent = ' '.repeat(mark.length);
    const lines = wrap(text, columns - indent.length).map((line, index) => (index === 0 ? mark : indent) + line);
    const notes = note === undefined ? [] : typeof note === 'string' ? [note] : note;
    return [...lines, ...notes.flatMap(one => wrap(one, columns - indent.length).map(line => indent + colors.dim(line)))];
  };
  for (const block of blocks) {
    switch (block.kind) {
      case 'title': output.push(...wrap(say(block.text), columns).map(line => colors.bold(line))); break;
      case 'heading': output.push('', ...wrap(say(block.text), columns).map(line => colors.bold(colors.underline(line)))); break;
      case 'text': output.push(...wrap(say(block.text), columns - 2).map(line => `  ${line}`)); break;
      case 'item': output.push(...hang(`  ${'  '.repeat(block.depth ?? 0)}- `, say(block.text), block.note)); break;
      case 'step': output.push(...hang(`  ${String(block.number).padStart(2)}  `, say(block.text), block.note)); break;
      case 'code': output.push(...block.lines); break;
    }
  }
  return `${output.join('\n')}\n`;
}
