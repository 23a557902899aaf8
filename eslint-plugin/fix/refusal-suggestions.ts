import { findStatementAround, readModuleHead, type FileFacts, type RepeatedQuestion } from '../../analysis/index.js';
import type { Fix, LocalText } from '../rule.js';
import { suggestCall } from './guard-suggestions.js';
import { isTypeScript, storeOf } from './scaffold-guard.js';

/** The titles of what `refusalSuggestions` suggests, by `titleId`. */
export const refusalTitles = {
  takeNo: { en: 'Leave it at the no', 'zh-cn': '接受拒绝，不再询问' },
  coolDown: { en: 'Ask again after {{days}} days at the earliest', 'zh-cn': '至少 {{days}} 天后再询问' },
} satisfies Readonly<Record<string, LocalText>>;

/** How long nobody is asked again; no law names a number. */
const days = 30;

/** Suggests to drop what leads back to a question, or to the settings, after a no; where it comes by itself, to let time pass in between. */
export function refusalSuggestions(facts: FileFacts, question: RepeatedQuestion): readonly Fix[] {
  switch (question.again) {
    case 'refusal':
    case 'settings': return takeNo(facts, question);
    case 'interval':
    case 'return':
    case 'start': return coolDown(facts, question);
    // What goes on until there is a yes has to be written anew.
    case 'loop': return [];
  }
}

/** Asks only if nobody was asked of late, which the device keeps; none where nothing tells how it keeps things. */
function coolDown(facts: FileFacts, { span }: RepeatedQuestion): readonly Fix[] {
  const { path, text } = facts;
  const store = storeOf(path, text);
  const head = readModuleHead(path, text);
  const statement = findStatementAround(path, text, span);
  const local = 'canAskAgain';
  if (store === undefined || statement === undefined || head.declared.has(local)) return [];
  const { place, quote, hasSemicolons, indent } = head;
  const end = hasSemicolons ? ';' : '';
  const key = `${quote}consent-asked-at${quote}`;
  const lines = [
    `function ${local}()${isTypeScript(path, text) ? ': boolean' : ''} {`,
    `${indent}const askedAt = Number(${store.read(key)})${end}`,
    `${indent}if (Date.now() - askedAt < ${days} * 24 * 60 * 60 * 1000) return false${end}`,
    `${indent}${store.write(key, 'String(Date.now())')}${end}`,
    `${indent}return true${end}`,
    '}',
  ].join('\n');
  const edit = { file: path, span: { start: place.at, end: place.at }, text: place.after ? `\n\n${lines}` : `${lines}\n\n` };
  return suggestCall(facts, statement, head, { local, edit, purpose: undefined, isAsync: false }, 'coolDown').map(fix => ({ ...fix, data: { days: String(days) } }));
}

function takeNo({ path, text }: FileFacts, { span }: RepeatedQuestion): readonly Fix[] {
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
