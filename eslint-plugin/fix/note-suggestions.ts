import { findStatementAround, type FileFacts, type Span } from '../../analysis/index.js';
import type { Edit, Fix, LocalText } from '../rule.js';

/** The titles of what `noteSuggestions` suggests, by `titleId`. */
export const noteTitles = {
  note: { en: "Note '{{purpose}}' as what it is for", 'zh-cn': '以注释写明目的“{{purpose}}”' },
} satisfies Readonly<Record<string, LocalText>>;

/** A place to be noted, and whether it is a field or a call. */
interface Noted {
  readonly span: Span;
  readonly surface?: string;
}

/** Suggests to write comments that state what data are for, before each of the places. None where a comment cannot stand before one of them. */
export function noteSuggestions(facts: FileFacts, places: readonly Noted[], purpose = 'service-provision'): readonly Fix[] {
  const edits = places.map(place => noteBefore(facts, place, purpose));
  if (edits.includes(undefined)) return [];
  return [{ kind: 'suggestion', titleId: 'note', data: { purpose }, edits: edits as readonly Edit[] }];
}

function noteBefore({ path: file, text }: FileFacts, { span, surface }: Noted, purpose: string): Edit | undefined {
  const insert = (at: number, comment: string): Edit => {
    const indent = /(?:^|\n)([ \t]*)$/.exec(text.slice(0, at))?.[1];
    return { file, span: { start: at, end: at }, text: indent === undefined ? `${comment} ` : `${comment}\n${indent}` };
  };
  if (surface === undefined) {
    const statement = findStatementAround(file, text, span);
    return statement === undefined ? undefined : insert(statement.before, `/** @purpose ${purpose} */`);
  }
  if (surface !== 'form') return insert(span.start, `/** @purpose ${purpose} */`);
  if (file.endsWith('.vue')) return insert(span.start, `<!-- @purpose ${purpose} -->`);
  // Behind a tag or a text a comment stands in braces; elsewhere the element is an expression.
  const before = text.slice(0, span.start).trimEnd().at(-1);
  const isChild = before === '>' && !text.slice(0, span.start).trimEnd().endsWith('=>');
  return insert(span.start, isChild || /[\p{L}\p{N}）)：:]/u.test(before ?? '') ? `{/* @purpose ${purpose} */}` : `/* @purpose ${purpose} */`);
}
