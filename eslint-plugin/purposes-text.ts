import type { FileFacts } from '../analysis/index.js';
import type { LocalText } from './rule.js';

/** What is put behind the word "consent": ` to analytics`, `（统计分析）`; nothing where no purpose is named. */
export function purposesText(facts: FileFacts, purposes: readonly string[]): LocalText {
  if (purposes.length === 0) return { en: '', 'zh-cn': '' };
  // One word names both.
  const told = purposes.length > 1 ? purposes.filter(purpose => purpose !== 'advertising') : purposes;
  return { en: ` to ${told.map(purpose => facts.describe(purpose, 'en')).join(' and ')}`, 'zh-cn': `（${told.map(purpose => facts.describe(purpose, 'zh-cn')).join('、')}）` };
}
