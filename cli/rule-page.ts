import { readFileSync } from 'node:fs';
import type { Locale } from '../eslint-plugin/rule.js';

/** The parts of a rule's page that an explanation cites. */
export interface RulePage {
  readonly reports: string;
  readonly why: string;
  readonly satisfies: string;
  readonly options: string;
  readonly exception: string;
  readonly limits: string;
  readonly code: string;
}

const headings: Readonly<Record<Locale, Readonly<Record<keyof RulePage, string>>>> = {
  en: { reports: 'What it reports', why: 'Why', code: 'Code', satisfies: 'What satisfies it', options: 'Options', exception: 'How to declare an exception', limits: 'Known limits' },
  'zh-cn': { reports: '报告什么', why: '为什么', code: '代码', satisfies: '怎样满足', options: '选项', exception: '如何声明例外', limits: '已知局限' },
};

/** Reads a rule's page; undefined for a rule that has none, as a team's own. */
export function readRulePage(rule: string, locale: Locale): RulePage | undefined {
  if (!/^[a-z][a-z-]*$/.test(rule)) return undefined;
  const name = `${rule}${locale === 'en' ? '' : '.zh-cn'}.md`;
  // Beside the bundle, or beside the folder that this file stands in.
  const text = ['./rules-docs/', '../rules-docs/'].map(folder => readText(new URL(`${folder}${name}`, import.meta.url))).find(one => one !== undefined);
  return text === undefined ? undefined : parseRulePage(text, locale);
}

/** Parts the text of a rule's page by its headings. */
function parseRulePage(text: string, locale: Locale): RulePage {
  const sections = new Map(text.split(/^## /m).slice(1).map(section => [section.slice(0, section.indexOf('\n')).trim(), section.slice(section.indexOf('\n') + 1).trim()]));
  const part = (key: keyof RulePage) => sections.get(headings[locale][key]) ?? '';
  return { reports: part('reports'), why: part('why'), code: part('code'), satisfies: part('satisfies'), options: part('options'), exception: part('exception'), limits: part('limits') };
}

/** A paragraph, an item of a list, or lines of code of a page. */
export type PagePart =
  | { readonly kind: 'text' | 'item'; readonly text: string }
  | { readonly kind: 'code'; readonly mark: string; readonly lines: readonly string[] };

/** Reads a section as a terminal shows it: links by their words, code as it is. */
export function partsOfSection(section: string): readonly PagePart[] {
  const parts: PagePart[] = [];
  for (const [index, piece] of section.split(/^```/m).entries()) {
    if (index % 2 === 1) {
      const [mark = '', ...lines] = piece.replace(/\n$/, '').split('\n');
      parts.push({ kind: 'code', mark, lines });
      continue;
    }
    for (const paragraph of piece.split(/\n{2,}|\n(?=- )/)) {
      const text = plainText(paragraph);
      if (text !== '') parts.push(text.startsWith('- ') ? { kind: 'item', text: text.slice(2) } : { kind: 'text', text });
    }
  }
  return parts;
}

function plainText(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*\*|<!--.*?-->/g, '').replace(/\s+/g, ' ').trim();
}

function readText(url: URL): string | undefined {
  try {
    return readFileSync(url, 'utf8');
  } catch {
    return undefined;
  }
}
