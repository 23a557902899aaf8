import type { Decision, FileFacts, PathStep } from '../../analysis/index.js';
import { createRule } from '../create-rule.js';
import { priceSuggestions, priceTitles } from '../fix/price-suggestions.js';
import { quoteNames } from '../quote-names.js';

/** So many conditions are told, of those by which traits decide. */
const mostTests = 8;

interface Options {
  /** Names of traits that may decide a price, as a published student discount. */
  readonly exemptTraits: readonly string[];
}

export default createRule({
  name: 'no-personalized-pricing',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Disallow a price, fee or discount that depends on the profile, behaviour, device or wealth of a person', 'zh-cn': '禁止价格、费用或折扣取决于个人画像、行为、设备或财力' },
      recommended: 'error',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 24(1)', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'cn', article: '消费者权益保护法实施条例 Art. 9', url: 'https://www.gov.cn/zhengce/content/202403/content_6940158.htm' },
        { jurisdiction: 'cn', article: '互联网信息服务算法推荐管理规定 Art. 21', url: 'https://www.cac.gov.cn/2022-01/04/c_1642894606364259.htm' },
        { jurisdiction: 'cn', article: '上海市数据条例 Art. 24', url: 'https://www.shanghai.gov.cn/nw12344/20211129/a1a38c3dfe8b4f8f8fcba5e79fbe9251.html' },
        { jurisdiction: 'eu', article: 'GDPR Art. 5(1)(a), 22', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'us-ny', article: 'GBL § 349-a', url: 'https://www.nysenate.gov/legislation/laws/GBS/349-A' },
      ],
    },
    messages: {
      influenced: {
        en: "'{{price}}' depends on {{traits}} of the person; a price by quantity, time, stock or a published tier would satisfy the rule.",
        'zh-cn': '“{{price}}”取决于个人的{{traits}}；按数量、时间、库存或公开档位定价即可满足本规则。',
      },
    },
    fixes: priceTitles,
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { exemptTraits: { type: 'array', items: { type: 'string' }, description: 'Names of traits that may decide a price, as a published student discount.' } },
    }],
    defaultOptions: { exemptTraits: [] as readonly string[] },
  },
  check(facts, report, { exemptTraits }: Options) {
    for (const decision of facts.decisions) {
      // What a recognised body decides is the business of no-biometric-conditioned-benefit.
      const traits = decision.influences.filter(one => !/^(?:x|user)\.biometric/.test(one.category) && !exemptTraits.includes(one.name.split('.').at(-1)!));
      const [first, ...others] = traits;
      if (decision.kind !== 'price' || !first) continue;
      const tests = new Map(others.flatMap(({ test }) => (test && !isBeside(facts, decision, test) ? [[`${test.place.file} ${test.place.start}`, test]] : [])));
      if (first.test) tests.delete(`${first.test.place.file} ${first.test.place.start}`);
      report({
        span: decision.span, messageId: 'influenced', confidence: traits.some(one => one.confidence === 'high') ? 'high' : 'medium', path: [...first.path, ...(first.test ? [first.test] : [])], related: [...tests.values()].slice(0, mostTests),
        data: { price: decision.name, traits: quoteNames(traits.map(one => one.name)) },
        fixes: priceSuggestions(facts, decision, traits),
      });
    }
  },
});

/** Whether a condition stands on the line of what it decides, where a reader sees it anyway. */
function isBeside({ path, text }: FileFacts, { span }: Decision, { place }: PathStep): boolean {
  return place.file === path && !text.slice(Math.min(span.start, place.start), Math.max(span.start, place.start)).includes('\n');
}
