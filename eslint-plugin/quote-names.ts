import type { LocalText } from './rule.js';

/** Lists names as each language quotes and parts them, each name once. */
export function quoteNames(names: readonly string[]): LocalText {
  const once = [...new Set(names)];
  return { en: once.map(name => `'${name}'`).join(', '), 'zh-cn': once.map(name => `“${name}”`).join('、') };
}
