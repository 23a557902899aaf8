import { createRule } from '../create-rule.js';
import { declineSuggestions, declineTitles } from '../fix/decline-suggestions.js';

interface Options {
  /** Words of buttons that say yes to something else than the use of data. */
  readonly allowedLabels: readonly string[];
}

export default createRule({
  name: 'require-decline-option',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Require a question of consent to offer a no as easily as a yes', 'zh-cn': '要求征求同意时，拒绝与同意同样容易' },
      recommended: 'warn',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 14, 16', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'cn', article: 'App违法违规收集使用个人信息行为认定方法 3', url: 'https://www.cac.gov.cn/2019-12/27/c_1578986455686625.htm' },
        { jurisdiction: 'eu', article: 'GDPR Art. 4(11), 7(3)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'us-ca', article: '11 CCR § 7004(a)(2)', url: 'https://www.law.cornell.edu/regulations/california/11-CCR-7004' },
      ],
    },
    messages: {
      missing: {
        en: "'{{label}}' can be answered with yes alone; a button of the same rank that says no would satisfy the rule.",
        'zh-cn': '“{{label}}”只能同意，无法拒绝；增加同级的拒绝按钮即可满足本规则。',
      },
      behind: {
        en: "'{{label}}' stands alone, and a no only behind '{{behind}}'; a button of the same rank that says no would satisfy the rule.",
        'zh-cn': '“{{label}}”可直接点击，而拒绝只在“{{behind}}”之后；增加同级的拒绝按钮即可满足本规则。',
      },
    },
    fixes: declineTitles,
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { allowedLabels: { type: 'array', items: { type: 'string' }, description: 'Words of buttons that say yes to something else than the use of data.' } },
    }],
    defaultOptions: { allowedLabels: [] as readonly string[] },
  },
  check(facts, report, { allowedLabels }: Options) {
    for (const missing of facts.missingRefusals) {
      const { span, label, behind, confidence } = missing;
      if (allowedLabels.includes(label)) continue;
      const shown = label === '' ? facts.text.slice(span.start, span.end).replace(/[\s(].*$/s, '') : label;
      report({ span, messageId: behind === undefined ? 'missing' : 'behind', confidence, data: { label: shown, ...(behind !== undefined && { behind }) }, fixes: declineSuggestions(facts, missing) });
    }
  },
});
