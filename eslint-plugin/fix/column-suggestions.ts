import type { AnsweredDatum, AnsweredRecord, FileFacts } from '../../analysis/index.js';
import type { Fix, Edit, LocalText } from '../rule.js';

/** The titles of what `columnSuggestions` suggests, by `titleId`. */
export const columnTitles = {
  dropColumns: { en: "Ask for it without '{{data}}'", 'zh-cn': '查询时不再包含“{{data}}”' },
} satisfies Readonly<Record<string, LocalText>>;

/** Suggests the query without columns that it asks for by name. None where one of them is not named there, or no other is left. */
export function columnSuggestions({ path, text }: FileFacts, { columns }: AnsweredRecord, data: readonly AnsweredDatum[]): readonly Fix[] {
  if (!columns || data.length === 0 || data.length >= columns.length) return [];
  const edits = data.flatMap(({ place }): Edit[] => (place?.file === path ? [{ file: path, span: withComma(text, place), text: '' }] : []));
  if (edits.length !== data.length) return [];
  return [{ kind: 'suggestion', titleId: 'dropColumns', data: { data: data.map(({ name }) => name).join(', ') }, edits }];
}

/** A property with the comma behind it, or, of the last one, the one before it. */
function withComma(text: string, { start, end }: { readonly start: number; readonly end: number }): { readonly start: number; readonly end: number } {
  const behind = /^\s*,[ \t]*(?:\r?\n[ \t]*)?/.exec(text.slice(end));
  if (behind) return { start, end: end + behind[0].length };
  const before = /,\s*$/.exec(text.slice(0, start));
  return { start: start - (before?.[0].length ?? 0), end };
}
