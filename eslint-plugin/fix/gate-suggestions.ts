import { readModuleHead, type ConsentNeed, type FileFacts, type Span } from '../../analysis/index.js';
import type { Fix, LocalText } from '../rule.js';
import { importEdit } from './import-edit.js';

/** The titles of what `gateSuggestions` suggests, by `titleId`. */
export const gateTitles = {
  gate: { en: "Show it inside '<{{gate}}>' only", 'zh-cn': '仅在“<{{gate}}>”内显示' },
} satisfies Readonly<Record<string, LocalText>>;

/** Suggests to put an element without children into a component of the project that shows what is in it to who agreed. At most one. */
export function gateSuggestions({ path, text, gates }: FileFacts, span: Span, need: ConsentNeed): readonly Fix[] {
  const element = text.slice(span.start, span.end);
  if (!/\.[jt]sx$/.test(path) || !/^<[A-Z][\w.]*[\s/][\s\S]*\/>$|^<[A-Z][\w.]*\/>$/.test(element)) return [];
  const head = readModuleHead(path, text);
  return gates.flatMap((gate): readonly Fix[] => {
    const asked = gate.ask(need);
    const use = asked && importEdit(path, head, gate);
    if (use === undefined) return [];
    const opening = `${use.local}${asked!.prop === undefined ? '' : ` ${asked!.prop}="${asked!.purpose!}"`}`;
    const indent = /(?:^|\n)([ \t]*)$/.exec(text.slice(0, span.start))?.[1];
    const inside = indent === undefined ? element : `\n${indent}${head.indent}${element.replace(/\n/g, `\n${head.indent}`)}\n${indent}`;
    return [{ kind: 'suggestion', titleId: 'gate', data: { gate: opening }, edits: [...(use.edit ? [use.edit] : []), { file: path, span: { start: span.start, end: span.end }, text: `<${opening}>${inside}</${use.local}>` }] }];
  }).slice(0, 1);
}
