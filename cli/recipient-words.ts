import type { Recipient } from '../analysis/index.js';
import type { LocalText } from '../eslint-plugin/rule.js';

const roleWords: Readonly<Record<Recipient['role'], LocalText>> = {
  processor: { en: 'processor', 'zh-cn': '受托处理者' },
  controller: { en: 'controller', 'zh-cn': '独立处理者' },
  'first-party': { en: 'own service', 'zh-cn': '自有服务' },
};

/** What the policy says of a recipient beside its name: its part, where it is, and the contract that binds it. */
export function recipientText({ role, region, contract }: Pick<Recipient, 'role' | 'region' | 'contract'>): LocalText {
  const parts = (locale: 'en' | 'zh-cn') => [roleWords[role][locale], ...(region === undefined ? [] : [region]), ...(contract === undefined ? [] : [contract])].join(locale === 'en' ? ', ' : '，');
  return { en: parts('en'), 'zh-cn': parts('zh-cn') };
}
