import type { Locale } from '../../eslint-plugin/rule.js';
import { findAppType } from '../../policy/necessary-information.js';
import { escapeMarkdown } from './hover.js';

/** Says in Markdown what a type of app is, which personal data its basic function needs and on what condition, and what is easily mistaken. */
export function describeAppType(id: string, locale: Locale): string | undefined {
  const type = findAppType(id);
  if (!type) return undefined;
  const { name, article, basicFunction, necessary, notes } = type;
  const plain = (text: Readonly<Record<Locale, string>>) => escapeMarkdown(text[locale]);
  const items = necessary.map(({ what, when }) => `- ${plain(what)}${when ? ` (${plain(when.note)})` : ''}`);
  return [
    `**${plain(name)}** · ${plain(article)}`,
    plain(basicFunction),
    ...(items.length === 0 ? [texts.nothing[locale]] : [`${texts.needs[locale]}\n${items.join('\n')}`]),
    ...notes.map(plain),
  ].join('\n\n');
}

const texts = {
  needs: { en: 'Its basic function needs:\n', 'zh-cn': '基本功能所需：\n' },
  nothing: { en: 'Its basic function has to work without personal data.', 'zh-cn': '无须个人信息，即可使用基本功能服务。' },
} as const;
