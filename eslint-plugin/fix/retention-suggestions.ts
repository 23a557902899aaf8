import { readExpression, readModuleHead, type DataStore, type FileFacts, type Span } from '../../analysis/index.js';
import { addRetention } from '../../policy/add-retention.js';
import type { Fix, LocalText } from '../rule.js';

/** The titles of what `retentionSuggestions` suggests, by `titleId`. */
export const retentionTitles = {
  expire: { en: "Let it end after a year: '{{code}}'", 'zh-cn': '设置一年后到期：“{{code}}”' },
  limit: { en: "Declare in {{file}} that '{{category}}' is kept for a year", 'zh-cn': '在 {{file}} 中声明“{{category}}”保存一年' },
} satisfies Readonly<Record<string, LocalText>>;

/** Seconds of a year, which is what there is to be changed. */
const year = 31_536_000;

/** Suggests to let what is kept end, where its store can do that by itself; and to say in the policy when data of a category end. None of the latter where there are several categories, or no policy. */
export function retentionSuggestions(facts: FileFacts, store: Pick<DataStore, 'span' | 'form'>, first: Span, categories: readonly string[]): readonly Fix[] {
  return [...(store.form === 'table' ? expiringRows(facts, first) : expirySuggestions(facts, store.span)), ...declaredLimit(facts, categories)];
}

/** Suggests the option by which a key of Redis expires, as the package that is imported takes it. At most one. */
export function expirySuggestions({ path, text }: FileFacts, span: Span): readonly Fix[] {
  const call = readExpression(path, text, span);
  if (call?.kind !== 'call' || call.callee.kind !== 'path' || call.callee.names.at(-1) !== 'set' || call.arguments.length !== 2) return [];
  const { imports, quote } = readModuleHead(path, text);
  const isFrom = (name: string) => imports.some(({ specifier }) => specifier === name);
  const code = isFrom('redis') || isFrom('@redis/client') ? `{ EX: ${year} }` : isFrom('ioredis') ? `${quote}EX${quote}, ${year}` : undefined;
  const end = call.arguments[1]!.span.end;
  return code === undefined ? [] : [{ kind: 'suggestion', titleId: 'expire', data: { code: `EX ${year}` }, edits: [{ file: path, span: { start: end, end }, text: `, ${code}` }] }];
}

function declaredLimit({ context: { policyFile }, describe }: FileFacts, categories: readonly string[]): readonly Fix[] {
  const [category, ...others] = [...new Set(categories)];
  const edit = policyFile && category !== undefined && others.length === 0 ? addRetention(policyFile.text, category, 'P1Y') : undefined;
  return edit ? [{ kind: 'suggestion', titleId: 'limit', data: { category: describe(category!, 'en'), file: policyFile!.path }, edits: [{ file: policyFile!.path, ...edit }] }] : [];
}

/** A field by which the database deletes a document, before the first that is personal. None where the schema has a time already. */
function expiringRows({ path, text }: FileFacts, { start }: Span): readonly Fix[] {
  const isSchema = /\bnew\s+(?:mongoose\.)?Schema(?:<[^>]*>)?\(\s*\{\s*(?:[\w$]+\s*:\s*[^{}]*,\s*)*$/.test(text.slice(0, start));
  if (!isSchema || !readModuleHead(path, text).imports.some(({ specifier }) => specifier === 'mongoose') || /\b(?:createdAt|timestamps|expires)\b/.test(text)) return [];
  const code = `createdAt: { type: Date, default: Date.now, expires: ${year} }`;
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return [{ kind: 'suggestion', titleId: 'expire', data: { code: `expires: ${year}` }, edits: [{ file: path, span: { start, end: start }, text: `${code},${line.trim() === '' ? `\n${line}` : ' '}` }] }];
}
