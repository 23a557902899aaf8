import { findStatementAround, readExpression, type BareConsent, type ExpressionShape, type FileFacts } from '../../analysis/index.js';
import type { Fix, LocalText } from '../rule.js';

/** The titles of what `recordSuggestions` suggests, by `titleId`. */
export const recordTitles = {
  keepTime: { en: 'Keep the time beside it', 'zh-cn': '同时保存时间' },
} satisfies Readonly<Record<string, LocalText>>;

/**
 * Suggests to keep the time of a yes: in the object that is kept, else under a key beside it, so that whoever reads the yes reads on as
 * before. None for rows of a database, which has no column for it yet.
 */
export function recordSuggestions({ path, text }: FileFacts, { span, where, value }: BareConsent): readonly Fix[] {
  if (where !== 'client' || value === undefined) return [];
  const call = readExpression(path, text, span);
  if (call?.kind !== 'call') return [];
  const object = call.arguments.map(objectIn).find(one => one !== undefined);
  if (object) {
    const last = object.properties.at(-1);
    // What is in the pair itself, as `{ key, data }`, is no record.
    if (!last || object.properties.some(({ name }) => name === 'key' || name === 'url')) return [];
    return [{ kind: 'suggestion', titleId: 'keepTime', edits: [{ file: path, span: { start: last.span.end, end: last.span.end }, text: ', at: new Date().toISOString()' }] }];
  }
  const [key, , ...others] = call.arguments;
  const statement = findStatementAround(path, text, span);
  if (!key || call.arguments.length < 2 || others.length > 0 || statement?.position !== 'list' || !statement.isExpression) return [];
  const code = text.slice(statement.span.start, statement.span.end);
  const lead = /^(?:await\s+|void\s+)?/.exec(code)![0];
  const callee = text.slice(span.start, key.span.start);
  if (!code.startsWith(lead + callee) || /setBool(?:ean)?\W*$/.test(callee)) return [];
  const line = text.slice(text.lastIndexOf('\n', statement.span.start - 1) + 1, statement.span.start);
  const end = code.endsWith(';') ? ';' : '';
  const added = `${lead}${callee}${keyBeside(text.slice(key.span.start, key.span.end))}, new Date().toISOString())${end}`;
  return [{ kind: 'suggestion', titleId: 'keepTime', edits: [{ file: path, span: { start: statement.span.end, end: statement.span.end }, text: line.trim() === '' ? `\n${line}${added}` : `${end === '' ? ';' : ''} ${added}` }] }];
}

function objectIn(expression: ExpressionShape): Extract<ExpressionShape, { kind: 'object' }> | undefined {
  if (expression.kind === 'object') return expression;
  return expression.kind === 'call' ? expression.arguments.map(objectIn).find(one => one !== undefined) : undefined;
}

/** `'consentAt'` beside `'consent'`, `consent_at` beside `cookie_consent`. */
function keyBeside(key: string): string {
  const quote = /^['"]/.exec(key)?.[0];
  if (quote === undefined) return key.startsWith('`') ? `${key.slice(0, -1)}:at\`` : `\`\${${key}}:at\``;
  const name = key.slice(1, -1);
  const end = /[:.]/.test(name) ? ':at' : name.includes('-') ? '-at' : name.includes('_') ? '_at' : 'At';
  return `${quote}${name}${end}${quote}`;
}
