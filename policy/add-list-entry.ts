import { isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml';

/** A new entry of a list of the policy: its fields in order, each value as YAML. */
export type NewEntry = readonly (readonly [key: string, value: string])[];

/** Where a text is changed, and to what. */
export interface PolicyEdit {
  readonly span: { readonly start: number; readonly end: number };
  readonly text: string;
}

/**
 * Finds where and how an entry is added to a list (`data`, `recipients`) of a policy's text, in the way that its other entries are written.
 *
 * *Failure*: undefined where the text cannot be read, or holds something else under that name.
 */
export function addListEntry(text: string, list: string, entry: NewEntry): PolicyEdit | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents))) return undefined;
  const pair = document.contents?.items.find(({ key }) => isScalar(key) && key.value === list);
  const end = document.contents?.range?.[2] ?? text.length;
  if (pair === undefined) return at(end, `${end > 0 && text[end - 1] !== '\n' ? '\n' : ''}${list}:\n${block(entry, '  ')}\n`);
  const { key, value } = pair;
  if (value === null || (isScalar(value) && value.value === null)) {
    const after = isScalar(key) ? text.indexOf(':', key.range![1]) + 1 : -1;
    return after <= 0 ? undefined : at(after, `\n${block(entry, '  ')}`);
  }
  return isSeq(value) ? intoList(text, value, entry) : undefined;
}

function intoList(text: string, list: YAMLSeq, entry: NewEntry): PolicyEdit | undefined {
  const [start, end] = list.range!;
  const [first] = list.items as readonly { readonly range?: readonly [number, number, number] }[];
  if (list.flow) return first === undefined ? { span: { start: start - /[ \t]*$/.exec(text.slice(0, start))![0].length, end }, text: `\n${block(entry, '  ')}` } : at(end - 1, `, { ${entry.map(([key, value]) => `${key}: ${value}`).join(', ')} }`);
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

function block(entry: NewEntry, indent: string): string {
  return entry.map(([key, value], index) => `${indent}${index === 0 ? '- ' : '  '}${key}: ${value}`).join('\n');
}

function at(offset: number, text: string): PolicyEdit {
  return { span: { start: offset, end: offset }, text };
}
