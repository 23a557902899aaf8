import { isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLSeq } from 'yaml';

/** A new entry of a list of the policy: its fields in order, each value as YAML. */
export type NewEntry = readonly (readonly [key: string, value: string])[];

/** Where a text is changed, and to what. */
export interface PolicyEdit {
  readonly span: { readonly start: number; readonly end: number };
  readonly text: string;
}

/**
 * Finds where and how an entry is added to a list (`data`, `recipients`) of a policy's text, in the way that its other entries are written.
 * `within` is the key whose map holds the list: `consent` for `guards`.
 *
 * *Failure*: undefined where the text cannot be read, or holds something else under that name.
 */
export function addListEntry(text: string, list: string, entry: NewEntry, within?: string): PolicyEdit | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents))) return undefined;
  const { contents } = document;
  const top = pairIn(contents, within ?? list);
  const end = contents?.range?.[2] ?? text.length;
  if (top === undefined) return at(end, `${end > 0 && text[end - 1] !== '\n' ? '\n' : ''}${newList(list, entry, within)}\n`);
  if (within === undefined) return intoValue(text, top, entry, '');
  if (isEmpty(top.value)) return afterColon(text, top, `\n  ${list}:\n${block(entry, '    ')}`);
  if (!isMap(top.value)) return undefined;
  const pair = pairIn(top.value, list);
  const first = top.value.items[0]?.key;
  const firstAt = isScalar(first) ? first.range![0] : undefined;
  if (top.value.flow === true) {
    if (pair) return isSeq(pair.value) ? intoList(text, pair.value, entry) : undefined;
    const open = top.value.range![0] + 1;
    return at(open, ` ${list}: [${inBraces(entry)}]${firstAt === undefined ? ' ' : ','}`);
  }
  if (firstAt === undefined) return undefined;
  const indent = text.slice(text.lastIndexOf('\n', firstAt) + 1, firstAt);
  if (!/^ *$/.test(indent)) return undefined;
  return pair ? intoValue(text, pair, entry, indent) : at(firstAt, `${list}:\n${block(entry, `${indent}  `)}\n${indent}`);
}

function pairIn(map: unknown, name: string): Pair | undefined {
  return isMap(map) ? map.items.find(({ key }) => isScalar(key) && key.value === name) : undefined;
}

function newList(list: string, entry: NewEntry, within: string | undefined): string {
  return within === undefined ? `${list}:\n${block(entry, '  ')}` : `${within}:\n  ${list}:\n${block(entry, '    ')}`;
}

function isEmpty(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === null);
}

/** Adds to what stands at a key; `indent` is the key's. */
function intoValue(text: string, pair: Pair, entry: NewEntry, indent: string): PolicyEdit | undefined {
  if (isEmpty(pair.value)) return afterColon(text, pair, `\n${block(entry, `${indent}  `)}`);
  return isSeq(pair.value) ? intoList(text, pair.value, entry) : undefined;
}

function afterColon(text: string, { key }: Pair, added: string): PolicyEdit | undefined {
  const after = isScalar(key) ? text.indexOf(':', key.range![1]) + 1 : -1;
  return after <= 0 ? undefined : at(after, added);
}

function intoList(text: string, list: YAMLSeq, entry: NewEntry): PolicyEdit | undefined {
  const [start, end] = list.range!;
  const [first] = list.items as readonly { readonly range?: readonly [number, number, number] }[];
  if (list.flow) return first === undefined ? { span: { start: start - /[ \t]*$/.exec(text.slice(0, start))![0].length, end }, text: `\n${block(entry, '  ')}` } : at(end - 1, `, ${inBraces(entry)}`);
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

function inBraces(entry: NewEntry): string {
  return `{ ${entry.map(([key, value]) => `${key}: ${value}`).join(', ')} }`;
}

function block(entry: NewEntry, indent: string): string {
  return entry.map(([key, value], index) => `${indent}${index === 0 ? '- ' : '  '}${key}: ${value}`).join('\n');
}

function at(offset: number, text: string): PolicyEdit {
  return { span: { start: offset, end: offset }, text };
}
