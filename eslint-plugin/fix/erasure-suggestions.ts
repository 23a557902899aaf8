import { findStatementAround, readExpression, readModuleHead, type DataStore, type ExpressionShape, type FileFacts, type Span } from '../../analysis/index.js';
import type { Fix, LocalText } from '../rule.js';
import { isTypeScript } from './scaffold-guard.js';

/** The titles of what `erasureSuggestions` suggests, by `titleId`. */
export const erasureTitles = {
  erase: { en: "Add '{{name}}', which deletes it", 'zh-cn': '增加用于删除的“{{name}}”' },
} satisfies Readonly<Record<string, LocalText>>;

/** What a client that writes in one way deletes with, of a row by its id. */
interface Erasing {
  readonly id: 'id' | '_id';
  readonly write: (client: string) => string;
}

/**
 * Suggests a function beside the code that keeps data, which deletes them by the same client; who calls it, and when, is theirs to write. None
 * where the client is not known by how it is called, or not there outside of the function that uses it.
 */
export function erasureSuggestions({ path, text }: FileFacts, { form, span }: Pick<DataStore, 'form' | 'span'>): readonly Fix[] {
  const call = form === 'call' ? readExpression(path, text, span) : undefined;
  const head = readModuleHead(path, text);
  if (call?.kind !== 'call' || call.callee.kind !== 'path' || path.endsWith('.vue') || head.isCommonJs) return [];
  const { names, root } = call.callee;
  const [first] = root === undefined ? names : namesOfRoot(root);
  const client = text.slice(call.span.start, call.callee.span.end).replace(/\s*\??\.\s*\w+$/, '');
  const what = root === undefined ? names.at(-2) : textIn(root);
  const erasing = first === undefined || !isTopLevel(path, text, first) ? undefined : erasingOf(names.at(-1)!, call, root !== undefined, text);
  if (erasing === undefined || what === undefined || !/^[A-Za-z][\w-]*$/.test(what) || client.includes('\n')) return [];
  const one = what.replace(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/^\w/, letter => letter.toUpperCase());
  const name = `delete${one.replace(/ies$/, 'y').replace(/([^s])s$/, '$1')}`;
  if (head.declared.has(name)) return [];
  const code = erasing.write(client);
  const isTyped = isTypeScript(path, text);
  // The type of such an id is the client's own.
  if (isTyped && erasing.id === '_id') return [];
  const end = head.hasSemicolons ? ';' : '';
  const signature = isTyped ? `(${erasing.id}: string): Promise<void>` : `(${erasing.id})`;
  const lines = `\n${/\n$/.test(text) ? '' : '\n'}export async function ${name}${signature} {\n${head.indent}await ${code}${end}\n}\n`;
  return [{ kind: 'suggestion', titleId: 'erase', data: { name }, edits: [{ file: path, span: { start: text.length, end: text.length }, text: lines }] }];
}

/** Whether the last step of a chain, and how it is given what it keeps, tell how the same client deletes. */
function erasingOf(method: string, { arguments: [given] }: Extract<ExpressionShape, { kind: 'call' }>, isChain: boolean, text: string): Erasing | undefined {
  if (/^insert(?:One|Many)$/.test(method)) return { id: '_id', write: client => `${client}.deleteOne({ _id })` };
  if (/^(?:create|createMany|upsert)$/.test(method) && given?.kind === 'object' && given.properties.some(({ name }) => name === 'data' || name === 'create')) return { id: 'id', write: client => `${client}.delete({ where: { id } })` };
  if (method === 'create' && !isChain && /from ['"]mongoose['"]/.test(text)) return { id: 'id', write: client => `${client}.deleteOne({ _id: id })` };
  if (method === 'create' && !isChain && /from ['"]sequelize/.test(text)) return { id: 'id', write: client => `${client}.destroy({ where: { id } })` };
  if (/^(?:insert|upsert)$/.test(method) && isChain) return { id: 'id', write: client => (/\.from\(/.test(client) ? `${client}.delete().eq('id', id)` : `${client}.where({ id }).del()`) };
  return undefined;
}

function namesOfRoot(root: ExpressionShape): readonly string[] {
  if (root.kind === 'call') return namesOfRoot(root.callee);
  if (root.kind !== 'path') return [];
  return root.root === undefined ? root.names : namesOfRoot(root.root);
}

/** The name of a table: the text in `db.collection('visits')`. */
function textIn(root: ExpressionShape): string | undefined {
  const [given] = root.kind === 'call' ? root.arguments : [];
  return given?.kind === 'constant' ? given.text : undefined;
}

/** Whether a name is declared outside of all functions. */
function isTopLevel(path: string, text: string, name: string): boolean {
  const declaration = new RegExp(`(?:\\b(?:const|let|var|class)\\s+|\\bimport\\b[^;'"]*?\\b)${name}\\b`).exec(text);
  if (declaration === null) return false;
  const span: Span = { start: declaration.index, end: declaration.index + declaration[0].length };
  return findStatementAround(path, text, span)?.function === undefined;
}
