import type { LocalText } from '../eslint-plugin/rule.js';
import type { ProseBlock } from './prose.js';
import { toolVersion } from './tool.js';

/** One answer for programs. `title` names what it is about. */
export interface JsonAnswer {
  readonly title?: LocalText;
  readonly text: readonly LocalText[];
  readonly sections: readonly JsonSection[];
}

interface JsonSection {
  /** By which a program knows it; a title may be worded otherwise some day. */
  readonly id: string;
  readonly title: LocalText;
  readonly items: readonly JsonItem[];
}

interface JsonItem {
  /** What kind of statement it is, where there are several. */
  readonly id?: string;
  readonly text: LocalText;
  /** Places, files and links that stand under it. */
  readonly notes?: readonly string[];
  readonly items?: readonly JsonItem[];
}

/** Writes answers for programs, in both languages. `head`: what is said beside them. Fields may be added within a version, none goes. */
export function writeProseJson(answers: readonly (JsonAnswer & { readonly rule?: string; readonly finding?: object })[], head: object = {}): string {
  return `${JSON.stringify({ version: 1, tool: { name: 'privacy-lint', version: toolVersion }, ...head, answers }, null, 2)}\n`;
}

/** Turns an answer on a terminal into one for programs. */
export function toJsonAnswer(blocks: readonly ProseBlock[]): JsonAnswer {
  const title = blocks.find(({ kind }) => kind === 'title') as Extract<ProseBlock, { kind: 'title' }> | undefined;
  const starts = blocks.flatMap(({ kind }, index) => (kind === 'heading' ? [index] : []));
  const before = itemsOf(blocks.slice(0, starts[0] ?? blocks.length).filter(({ kind }) => kind !== 'title' && kind !== 'code'));
  return {
    ...(title && { title: localText(title.text) }),
    text: before.map(({ text }) => text),
    sections: starts.flatMap((start, index): readonly JsonSection[] => {
      const heading = blocks[start]!;
      return heading.kind === 'heading' ? [{ id: heading.id, title: heading.text, items: itemsOf(blocks.slice(start + 1, starts[index + 1] ?? blocks.length)) }] : [];
    }),
  };
}

interface OpenItem extends JsonItem {
  readonly items: OpenItem[];
}

function itemsOf(blocks: readonly ProseBlock[]): readonly JsonItem[] {
  const top: OpenItem[] = [];
  const open: OpenItem[] = [];
  for (const block of blocks) {
    if (block.kind === 'title' || block.kind === 'heading') continue;
    const depth = block.kind === 'item' ? (block.depth ?? 0) : 0;
    const notes = 'note' in block && block.note !== undefined ? (typeof block.note === 'string' ? [block.note] : block.note) : [];
    const item: OpenItem = {
      ...(block.kind === 'item' && block.id !== undefined && { id: block.id }),
      text: localText(block.kind === 'code' ? block.lines.join('\n') : block.text), ...(notes.length > 0 && { notes }), items: [],
    };
    open.length = Math.min(open.length, depth);
    (open.at(-1)?.items ?? top).push(item);
    open.push(item);
  }
  return top.map(withoutEmpty);
}

function withoutEmpty({ items, ...item }: OpenItem): JsonItem {
  return items.length === 0 ? item : { ...item, items: items.map(withoutEmpty) };
}

function localText(text: LocalText | string): LocalText {
  return typeof text === 'string' ? { en: text, 'zh-cn': text } : text;
}
