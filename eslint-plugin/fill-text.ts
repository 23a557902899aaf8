import type { LocalText, Locale } from './rule.js';

export type TextData = Readonly<Record<string, string | LocalText>>;

/** Fills `{{name}}` from the data, in each language. A name without data stays as it is, so that a test sees it. */
export function fillText(text: LocalText, data: TextData = {}): LocalText {
  return { en: fill(text.en, data, 'en'), 'zh-cn': fill(text['zh-cn'], data, 'zh-cn') };
}

function fill(template: string, data: TextData, locale: Locale): string {
  return template.replace(/\{\{\s*([\w-]+)\s*\}\}/g, (whole, name: string) => {
    const value = data[name];
    if (value === undefined) return whole;
    return typeof value === 'string' ? value : value[locale];
  });
}
