import type { createColors } from 'picocolors';
import type { Place } from '../../analysis/index.js';
import type { SourceLines } from './report.js';
import { fit, widthOf } from './text-width.js';

type Colors = ReturnType<typeof createColors>;

/** Shows the first line of a place, the one before it, and a mark in a colour under what is meant. */
export function frameLines({ file, start, end }: Place, paint: (text: string) => string, lines: SourceLines, columns: number, colors: Colors): readonly string[] {
  const first = lines.position(file, start);
  const last = lines.position(file, Math.max(start, end - 1));
  const gutter = String(first.line).length;
  const room = Math.max(20, columns - gutter - 7);
  const text = untab(lines.line(file, first.line));
  const from = widthOf(untab(lines.line(file, first.line).slice(0, first.column - 1)));
  const to = first.line === last.line ? widthOf(untab(lines.line(file, first.line).slice(0, last.column))) : widthOf(text);
  // A long line is shown from a little before the mark.
  const cut = from > room * 0.7 ? columnsToSkip(text, from - Math.floor(room / 3)) : 0;
  const shown = cut > 0 ? `…${text.slice(cut)}` : text;
  const shift = cut > 0 ? widthOf(text.slice(0, cut)) - 1 : 0;
  const length = Math.max(1, Math.min(to, room + shift) - from);
  const row = (number: string, code: string) => `    ${colors.dim(`${number.padStart(gutter)} │`)} ${code}`;
  const before = first.line > 1 ? untab(lines.line(file, first.line - 1)) : '';
  return [
    ...(before.trim() === '' || cut > 0 ? [] : [row(String(first.line - 1), colors.dim(fit(before, room)))]),
    row(String(first.line), fit(shown, room)),
    row('', ' '.repeat(from - shift) + paint('~'.repeat(length))),
  ];
}

function untab(text: string): string {
  return text.replaceAll('\t', '  ');
}

/** How many characters at the start of a text take at least that many columns. */
function columnsToSkip(text: string, columns: number): number {
  let width = 0;
  let length = 0;
  for (const character of text) {
    if (width >= columns) break;
    width += widthOf(character);
    length += character.length;
  }
  return length;
}
