import { createRule } from '../create-rule.js';
import { priceSuggestions, priceTitles } from '../fix/price-suggestions.js';

interface Options {
  /** Names of numbers or calls that may depend on a recognised face, as a prize drawn among those who took part. */
  readonly allowedBenefits: readonly string[];
}

export default createRule({
  name: 'no-biometric-conditioned-benefit',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Disallow a price, commission, discount or entitlement that depends on a recognised face', 'zh-cn': '禁止价格、佣金、优惠或资格取决于人脸识别结果' },
      recommended: 'error',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 6, 24, 26', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'cn', article: '人脸识别技术应用安全管理办法 Art. 4', url: 'https://www.cac.gov.cn/2025-03/21/c_1744174262156096.htm' },
        { jurisdiction: 'cn', article: '消费者权益保护法实施条例 Art. 9', url: 'https://www.gov.cn/zhengce/content/202403/content_6940158.htm' },
        { jurisdiction: 'eu', article: 'GDPR Art. 5(1)(b), 9, 22', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'us-ny', article: 'GBL § 349-a', url: 'https://www.nysenate.gov/legislation/laws/GBS/349-A' },
      ],
    },
    messages: {
      conditioned: {
        en: "'{{benefit}}' depends on '{{api}}', which recognises a person; a fact that the parties declared, as the date of a registration, would satisfy the rule.",
        'zh-cn': '“{{benefit}}”取决于识别个人的“{{api}}”；改用当事人自行申报的事实（例如登记日期）即可满足本规则。',
      },
    },
    fixes: priceTitles,
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { allowedBenefits: { type: 'array', items: { type: 'string' }, description: 'Names of numbers or calls that may depend on a recognised face.' } },
    }],
    defaultOptions: { allowedBenefits: [] as readonly string[] },
  },
  check(facts, report, { allowedBenefits }: Options) {
    for (const { span, name, api, operation, confidence, path } of facts.biometrics.benefits) {
      // A reward for having enrolled is the business of no-biometric-inducement.
      if (operation === 'enrol' || allowedBenefits.includes(name)) continue;
      report({ span, messageId: 'conditioned', confidence, path, data: { benefit: name, api }, fixes: priceSuggestions(facts, { span }, []) });
    }
  },
});
