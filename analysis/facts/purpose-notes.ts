import type { Span } from '../ir/span.js';
import { commentedSpans } from '../syntax/commented-spans.js';
import type { PurposeNote } from './facts.js';

/** The notes of one file, asked by place. */
export interface PurposeNotes {
  /** What the comments say that data taken at a place are for: those nearest around it; without any, no purposes. */
  at(span: Span): PurposeNote;
}

/**
 * Reads the comments of a file that state purposes: `@purpose order-delivery @basis contract`. They hold for what stands behind them, a
 * field, a class, a function or, before the imports, a whole file.
 */
export function readPurposeNotes(path: string, text: string): PurposeNotes {
  const notes = commentedSpans(path, text, /@purposes?\b/).flatMap(({ text: words, span }) => {
    const note = parseNote(words);
    return note.purposes.length > 0 ? [{ span, note }] : [];
  });
  if (notes.length === 0) return { at: () => noNote };
  const nearest = [...notes].sort((left, right) => left.span.end - left.span.start - (right.span.end - right.span.start));
  return { at: ({ start }) => nearest.find(({ span }) => span.start <= start && start < span.end)?.note ?? noNote };
}

/** Nothing is said. */
const noNote: PurposeNote = { purposes: [] };

/** Reads the tags of a comment; what only holds a place for a purpose, as `TODO` does, states none. */
function parseNote(text: string): PurposeNote {
  const basis = /@basis\s+([\w-]+)/.exec(text)?.[1];
  const listed = [...text.matchAll(/@purposes?[ \t]+([^\s@*][^\n@*]*)/g)].flatMap(([, words = '']) => words.split(/[,，、]/).map(word => word.trim().split(/[\s:：—]/)[0]!));
  const purposes = listed.filter(word => word !== '' && !/^(?:todo|tbd|none|unknown|n\/a|\?+|待定|未知)$/i.test(word));
  return { purposes, ...(basis !== undefined && { basis }) };
}
