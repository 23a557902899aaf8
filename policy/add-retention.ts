import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { addListEntry, type PolicyEdit } from './add-list-entry.js';

/**
 * Finds where and how a policy's text says how long data of a category are kept: in the entry of the inventory that has the category,
 * else in a new one.
 *
 * *Failure*: undefined where the text cannot be read, or says so already.
 */
export function addRetention(text: string, category: string, retention: string): PolicyEdit | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0) return undefined;
  const list = isMap(document.contents) ? document.contents.get('data') : undefined;
  const entry = isSeq(list) ? (list.items.find(item => isMap(item) && String(item.get('category')) === category) as YAMLMap | undefined) : undefined;
  if (entry === undefined) return addListEntry(text, 'data', [['category', category], ['purposes', '[service-provision]'], ['retention', retention]]);
  const pair = entry.items.find(({ key }) => isScalar(key) && key.value === 'category');
  const written = (pair?.value as { readonly range?: readonly [number, number, number] } | undefined)?.range;
  if (entry.has('retention') || !written) return undefined;
  if (entry.flow === true) return { span: { start: written[1], end: written[1] }, text: `, retention: ${retention}` };
  const keyStart = (pair!.key as { readonly range?: readonly [number, number, number] }).range![0];
  const column = keyStart - (text.lastIndexOf('\n', keyStart) + 1);
  // A comment behind the category stays on its line.
  const lineEnd = text.indexOf('\n', written[1]) < 0 ? text.length : text.indexOf('\n', written[1]);
  return { span: { start: lineEnd, end: lineEnd }, text: `\n${' '.repeat(column)}retention: ${retention}` };
}
