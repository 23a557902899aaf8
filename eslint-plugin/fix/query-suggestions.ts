import { readExpression, readModuleHead, type AnsweredDatum, type AnsweredRecord, type ExpressionShape, type FileFacts } from '../../analysis/index.js';
import type { Edit, Fix, LocalText } from '../rule.js';
import { addOption } from './add-option.js';
import { columnTitles } from './column-suggestions.js';

/** The titles of what `querySuggestions` suggests, by `titleId`. */
export const queryTitles = {
  dropColumns: columnTitles.dropColumns,
  chooseColumns: { en: "Ask for '{{columns}}' only, to which those that are needed are added", 'zh-cn': '仅查询“{{columns}}”，再按需添加其他列' },
} satisfies Readonly<Record<string, LocalText>>;

type Call = Extract<ExpressionShape, { kind: 'call' }>;

/**
 * Suggests a query of whole rows without what harms, or, where nobody knows their columns, of their ids. None where the program reads what
 * would be gone, or the query belongs to none of the packages whose options are known.
 */
export function querySuggestions({ path, text }: FileFacts, { columns, place }: AnsweredRecord, data: readonly AnsweredDatum[]): readonly Fix[] {
  const call = columns || place?.file !== path ? undefined : readExpression(path, text, place);
  if (call?.kind !== 'call' || call.callee.kind !== 'path') return [];
  const names = data.map(({ name }) => name);
  if (names.some(name => reads(text, name))) return [];
  const edit = names.length > 0 ? without(path, text, call, names) : onlyId(path, text, call);
  if (!edit) return [];
  return [names.length > 0
    ? { kind: 'suggestion', titleId: 'dropColumns', data: { data: names.join(', ') }, edits: [edit] }
    : { kind: 'suggestion', titleId: 'chooseColumns', data: { columns: 'id' }, edits: [edit] }];
}

/** Whether something that is no request has a field of the name read. */
function reads(text: string, name: string): boolean {
  return new RegExp(`(?<!\\b(?:body|query|params|data|input))(?:\\.|\\?\\.)${name}\\b|[{,]\\s*${name}\\s*[,}](?=[^;]*=)`).test(text);
}

function without(file: string, text: string, call: Call, names: readonly string[]): Edit | undefined {
  const quote = readModuleHead(file, text).quote;
  switch (packageOf(file, text, call)) {
    case 'prisma': return addOption(file, text, call, { argument: 0, field: 'omit', value: `{ ${names.map(name => `${name}: true`).join(', ')} }` });
    case 'sequelize': return addOption(file, text, call, { argument: 0, field: 'attributes', value: `{ exclude: [${names.map(name => `${quote}${name}${quote}`).join(', ')}] }` });
    case 'mongoose': return { file, span: { start: call.span.end, end: call.span.end }, text: `.select(${quote}${names.map(name => `-${name}`).join(' ')}${quote})` };
    default: return undefined;
  }
}

function onlyId(file: string, text: string, call: Call): Edit | undefined {
  const quote = readModuleHead(file, text).quote;
  // `knex('patients').select('*')`, `client.from('staff').select('*')`.
  const all = /^\s*\.select\((['"])(?=\*\1\))/.exec(text.slice(call.span.end))?.[0].length;
  if (all !== undefined) return { file, span: { start: call.span.end + all, end: call.span.end + all + 1 }, text: 'id' };
  switch (packageOf(file, text, call)) {
    case 'prisma': return addOption(file, text, call, { argument: 0, field: 'select', value: '{ id: true }' });
    case 'sequelize': return addOption(file, text, call, { argument: 0, field: 'attributes', value: `[${quote}id${quote}]` });
    default: return undefined;
  }
}

/** Whose query it is: by methods that one package alone has, else by what the file imports. */
function packageOf(file: string, text: string, { callee }: Call): 'prisma' | 'sequelize' | 'mongoose' | undefined {
  const method = callee.kind === 'path' ? callee.names.at(-1) : undefined;
  if (/^find(?:Many|Unique|First)(?:OrThrow)?$/.test(method ?? '')) return 'prisma';
  const imported = (name: string): boolean => readModuleHead(file, text).imports.some(({ specifier }) => specifier === name);
  if (method === 'findAll') return 'sequelize';
  return /^find(?:One|ById)?$/.test(method ?? '') && imported('mongoose') ? 'mongoose' : undefined;
}
