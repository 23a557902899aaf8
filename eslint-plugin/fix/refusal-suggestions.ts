import { findStatementAround, type FileFacts, type RepeatedQuestion } from '../../analysis/index.js';
import type { Fix, LocalText } from '../rule.js';

/** The titles of what `refusalSuggestions` suggests, by `titleId`. */
export const refusalTitles = {
  takeNo: { en: 'Leave it at the no', 'zh-cn': '接受拒绝，不再询问' },
} satisfies Readonly<Record<string, LocalText>>;

/** Suggests to drop the statement that leads back to a question, or to the settings, after a no. None where the question is asked for the first time there. */
export function refusalSuggestions({ path, text }: FileFacts, { span, again }: RepeatedQuestion): readonly Fix[] {
  if (again !== 'refusal' && again !== 'settings') return [];
  const statement = findStatementAround(path, text, span);
  if (statement === undefined) return [];
  const { start, end } = statement.span;
  const code = text.slice(start, end);
  const call = text.slice(span.start, span.end);
  const [, lead = '', tail = ''] = code.split(call).length === 2 ? ['', ...code.split(call)] : ['', 'x', ''];
  if (!/^;?$/.test(tail.trim())) return [];
  const edit = (from: number, to: number, written: string): readonly Fix[] => [{ kind: 'suggestion', titleId: 'takeNo', edits: [{ file: path, span: { start: from, end: to }, text: written }] }];
  if (/^return\s+(?:await\s+)?$/.test(lead)) return edit(start, end, `return false${code.endsWith(';') ? ';' : ''}`);
  if (!/^(?:await\s+|void\s+)?$/.test(lead)) return [];
  if (statement.position === 'arrow') return edit(start, end, '{}');
  if (statement.position === 'body') return edit(start, end, '{}');
  const from = text.lastIndexOf('\n', start - 1);
  return text.slice(from + 1, start).trim() === '' && from >= 0 && /^[ \t]*(?:\r?\n|$)/.test(text.slice(end)) ? edit(from, end, '') : edit(start, end, '');
}
