import type { BodyInducement, FileFacts } from '../../analysis/index.js';
import { createRule } from '../create-rule.js';
import { priceSuggestions, priceTitles } from '../fix/price-suggestions.js';
import { statementSuggestions, statementTitles } from '../fix/statement-suggestions.js';
import type { Fix } from '../rule.js';

interface Options {
  /** Names of calls, prices or states that may favour the use of a body. */
  readonly allowedBenefits: readonly string[];
}

export default createRule({
  name: 'no-biometric-inducement',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Disallow rewarding or preselecting the use of a face or another part of the body', 'zh-cn': '禁止以奖励或默认选中的方式诱导使用人脸等生物特征' },
      recommended: 'warn',
      law: [
        { jurisdiction: 'cn', article: '人脸识别技术应用安全管理办法 Art. 12', url: 'https://www.cac.gov.cn/2025-03/21/c_1744174262156096.htm' },
        { jurisdiction: 'cn', article: 'PIPL Art. 5, 14', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'cn', article: '网络数据安全管理条例 Art. 22', url: 'https://www.gov.cn/zhengce/content/202409/content_6977766.htm' },
        { jurisdiction: 'eu', article: 'GDPR Art. 4(11), 7(4), 25(2)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'us-ca', article: '11 CCR § 7004(a)(2)', url: 'https://www.law.cornell.edu/regulations/california/11-CCR-7004' },
      ],
    },
    messages: {
      reward: {
        en: "'{{name}}' rewards '{{way}}', which takes a body into use; the same for those who use another way would satisfy the rule.",
        'zh-cn': '“{{name}}”奖励“{{way}}”，即启用生物特征的行为；对使用其他方式的人一视同仁即可满足本规则。',
      },
      price: {
        en: "'{{name}}' depends on whether '{{way}}' was chosen; the same for every way would satisfy the rule.",
        'zh-cn': '“{{name}}”取决于是否选择“{{way}}”；各种方式一视同仁即可满足本规则。',
      },
      default: {
        en: "'{{name}}' begins with '{{way}}'; nothing chosen, or a way without a body, would satisfy the rule.",
        'zh-cn': '“{{name}}”默认选中“{{way}}”；不预先选择，或默认使用非生物特征方式即可满足本规则。',
      },
      words: {
        en: "These words promise '{{name}}' for '{{way}}'; the same for every way would satisfy the rule.",
        'zh-cn': '此处文字以“{{name}}”吸引用户使用“{{way}}”；各种方式一视同仁即可满足本规则。',
      },
    },
    fixes: { ...priceTitles, ...statementTitles, otherWay: { en: "Begin with '{{other}}'", 'zh-cn': '默认使用“{{other}}”' } },
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { allowedBenefits: { type: 'array', items: { type: 'string' }, description: 'Names of calls, prices or states that may favour the use of a body.' } },
    }],
    defaultOptions: { allowedBenefits: [] as readonly string[] },
  },
  check(facts, report, { allowedBenefits }: Options) {
    for (const inducement of facts.biometrics.inducements) {
      const { span, how, name, way, confidence, path } = inducement;
      if (allowedBenefits.includes(name)) continue;
      report({ span, messageId: how, confidence, path, data: { name, way }, fixes: fixesOf(facts, inducement) });
    }
  },
});

function fixesOf(facts: FileFacts, { span, how, other }: BodyInducement): readonly Fix[] {
  switch (how) {
    case 'reward': return statementSuggestions(facts, span);
    case 'price': return priceSuggestions(facts, { span }, []);
    case 'words': return [];
    case 'default': {
      const quote = facts.text[span.start];
      return other !== undefined && (quote === "'" || quote === '"') ? [{ kind: 'suggestion', titleId: 'otherWay', data: { other }, edits: [{ file: facts.path, span, text: `${quote}${other}${quote}` }] }] : [];
    }
  }
}
