import type { LocalText } from '../../eslint-plugin/rule.js';

/** Makes a text safe inside HTML and SVG, in elements and in quoted attributes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}

/** Writes a text in both languages; the page shows the one that is chosen. */
export function bothLanguages(text: LocalText): string {
  if (text.en === text['zh-cn']) return escapeMarkup(text.en);
  return `<span lang="en">${escapeMarkup(text.en)}</span><span lang="zh-CN">${escapeMarkup(text['zh-cn'])}</span>`;
}
