import { isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml';

/** What a new entry of the inventory says. */
export interface NewDataEntry {
  readonly category: string;
  readonly purposes: readonly string[];
  readonly required: boolean;
}

/**
 * Finds where and how an entry is added to the inventory (`data`) of a policy's text, in the way that its other entries are written.
 *
 * *Failure*: undefined where the text cannot be read, or holds something else under `data`.
 */
export function addDataEntry(text: string, entry: NewDataEntry): { readonly span: { readonly start: number; readonly end: number }; readonly text: string } | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents))) return undefined;
  const pair = document.contents?.items.find(({ key }) => isScalar(key) && key.value === 'data');
  const end = document.contents?.range?.[2] ?? text.length;
  if (pair === undefined) return at(end, `${end > 0 && text[end - 1] !== '\n' ? '\n' : ''}data:\n${block(entry, '  ')}\n`);
  const { key, value } = pair;
  if (value === null || (isScalar(value) && value.value === null)) {
    const after = isScalar(key) ? text.indexOf(':', key.range![1]) + 1 : -1;
    return after <= 0 ? undefined : at(after, `\n${block(entry, '  ')}`);
  }
  return isSeq(value) ? intoList(text, value, entry) : undefined;
}

function intoList(text: string, list: YAMLSeq, entry: NewDataEntry): ReturnType<typeof addDataEntry> {
  const [start, end] = list.range!;
  const [first] = list.items as readonly { readonly range?: readonly [number, number, number] }[];
  if (list.flow) return first === undefined ? { span: { start: start - /[ \t]*$/.exec(text.slice(0, start))![0].length, end }, text: `\n${block(entry, '  ')}` } : at(end - 1, `, { category: ${entry.category}, purposes: [${entry.purposes.join(', ')}], required: ${String(entry.required)} }`);
  const last = (list.items as readonly { readonly range?: readonly [number, number, number] }[]).at(-1);
  if (first?.range === undefined || last?.range === undefined) return undefined;
  const dash = text.lastIndexOf('-', first.range[0]);
  const indent = text.slice(text.lastIndexOf('\n', dash) + 1, dash);
  const behind = last.range[1] - /\s*$/.exec(text.slice(0, last.range[1]))![0].length;
  return /^[ \t]*$/.test(indent) ? at(lineEnd(text, behind), `\n${block(entry, indent)}`) : undefined;
}

/** A comment behind the last entry stays on its line. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : text[end - 1] === '\r' ? end - 1 : end;
}

function block({ category, purposes, required }: NewDataEntry, indent: string): string {
  return [`${indent}- category: ${category}`, `${indent}  purposes: [${purposes.join(', ')}]`, `${indent}  required: ${String(required)}`].join('\n');
}

function at(offset: number, text: string): NonNullable<ReturnType<typeof addDataEntry>> {
  return { span: { start: offset, end: offset }, text };
}
