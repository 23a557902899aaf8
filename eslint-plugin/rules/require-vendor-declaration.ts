import type { Datum, Disclosure, Recipient } from '../../analysis/index.js';
import { matchesPattern } from '../../policy/category-pattern.js';
import { createRule } from '../create-rule.js';
import { pickSuggestions, pickTitles } from '../fix/pick-suggestions.js';
import { recipientSuggestions, recipientTitles } from '../fix/recipient-suggestions.js';
import { quoteNames } from '../quote-names.js';
import { receiverText } from '../receiver-text.js';
import { isSharedData } from '../shared-data.js';

interface Options {
  /** Names of vendors and hosts that need no entry. */
  readonly knownReceivers: readonly string[];
  /** Roles whose entries have to name the contract that binds the company. */
  readonly contractsOf: readonly Recipient['role'][];
}

export default createRule({
  name: 'require-vendor-declaration',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Require an entry in the policy for every company that receives personal data, with the categories it receives', 'zh-cn': '要求在策略中登记每一个接收个人信息的公司及其接收的类别' },
      recommended: 'warn',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 21, 23, 55', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'cn', article: '网络数据安全管理条例 Art. 12', url: 'https://www.gov.cn/zhengce/content/202409/content_6977766.htm' },
        { jurisdiction: 'eu', article: 'GDPR Art. 28, 30(1)(d)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'us-ca', article: 'Cal. Civ. Code § 1798.100(d)', url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.100' },
      ],
    },
    messages: {
      unknown: {
        en: "'{{api}}' gives {{data}} to {{receiver}}, which the policy does not name; an entry in 'recipients' would satisfy the rule.",
        'zh-cn': '“{{api}}”将{{data}}提供给{{receiver}}，而策略未登记该接收方；在“recipients”中登记即可满足本规则。',
      },
      contract: {
        en: "'{{api}}' gives {{data}} to {{receiver}}, whose entry in the policy names no contract; one in 'contract' would satisfy the rule.",
        'zh-cn': '“{{api}}”将{{data}}提供给{{receiver}}，而其在策略中的登记未写明合同；在“contract”中写明即可满足本规则。',
      },
      category: {
        en: "'{{api}}' gives {{data}} to {{receiver}}, whose entry in the policy does not have {{category}}; the category there, or a payload without it, would satisfy the rule.",
        'zh-cn': '“{{api}}”将{{data}}提供给{{receiver}}，而其在策略中的登记不含{{category}}；补登该类别或不发送该数据即可满足本规则。',
      },
    },
    fixes: { ...pickTitles, ...recipientTitles },
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: {
        knownReceivers: { type: 'array', items: { type: 'string' }, description: 'Names of vendors and hosts that need no entry.' },
        contractsOf: { type: 'array', items: { enum: ['processor', 'controller'] }, description: 'Roles whose entries have to name the contract that binds the company.' },
      },
    }],
    defaultOptions: { knownReceivers: [] as readonly string[], contractsOf: [] as readonly Recipient['role'][] },
  },
  check(facts, report, { knownReceivers, contractsOf }: Options) {
    // Without a policy there is nothing to hold the code against.
    if (!facts.context.declared) return;
    for (const disclosure of facts.disclosures) {
      const { receiver } = disclosure;
      if (receiver.party !== 'other' || (receiver.name !== undefined && knownReceivers.includes(receiver.name))) continue;
      const missing = undeclared(disclosure);
      const isUnbound = receiver.declared !== undefined && receiver.declared.contract === undefined && contractsOf.includes(receiver.declared.role);
      const data = missing.length === 0 && isUnbound ? disclosure.data.filter(({ category }) => isSharedData(category, disclosure)) : missing;
      const [first] = data;
      if (!first) continue;
      const categoryIn = (locale: 'en' | 'zh-cn') => [...new Set(data.map(({ category }) => facts.describe(category, locale)))].join(locale === 'en' ? ', ' : '、');
      report({
        span: disclosure.span, messageId: !receiver.declared ? 'unknown' : missing.length > 0 ? 'category' : 'contract', path: first.path,
        confidence: data.some(one => one.confidence === 'high') ? 'high' : 'medium',
        flows: data.map(one => one.name), data: { api: disclosure.api, data: quoteNames(data.map(one => one.name)), receiver: receiverText(receiver), category: { en: categoryIn('en'), 'zh-cn': categoryIn('zh-cn') } },
        fixes: [...(missing.length > 0 && receiver.declared ? pickSuggestions(facts, disclosure, data, () => true) : []), ...recipientSuggestions(facts, disclosure, data)],
      });
    }
  },
});

/** The data that no entry allows. An entry without categories says nothing of them. */
function undeclared(disclosure: Disclosure): readonly Datum[] {
  const { data, receiver } = disclosure;
  const allowed = receiver.declared?.categories ?? [];
  if (receiver.declared && allowed.length === 0) return [];
  return data.filter(datum => isSharedData(datum.category, disclosure) && !(receiver.declared && datum.whole) && !allowed.some(pattern => matchesPattern(pattern, datum.category) || datum.category.startsWith(`${pattern}.`)));
}
