import { findStatementAround, type FileFacts, type Span } from '../../analysis/index.js';
import type { Fix, LocalText } from '../rule.js';

/** The titles of what `statementSuggestions` suggests, by `titleId`. */
export const statementTitles = {
  dropStatement: { en: "Drop '{{code}}'", 'zh-cn': '删除“{{code}}”' },
} satisfies Readonly<Record<string, LocalText>>;

/** Suggests to drop the statement that a span is the whole of. None where something is declared by it, or made of it. */
export function statementSuggestions({ path, text }: FileFacts, span: Span): readonly Fix[] {
  if (path.endsWith('.vue')) return [];
  const statement = findStatementAround(path, text, span);
  if (!statement?.isExpression) return [];
  const { start, end } = statement.span;
  const isWhole = text.slice(start, span.start).replace(/await|void|\s/g, '') === '' && text.slice(span.end, end).replace(/[;\s]/g, '') === '';
  if (!isWhole) return [];
  const written = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const code = written.length > 40 ? `${written.slice(0, 39)}…` : written;
  const gone = statement.position === 'list' ? '' : '{}';
  return [{ kind: 'suggestion', titleId: 'dropStatement', data: { code }, edits: [{ file: path, span: { start, end }, text: gone }] }];
}
