import { createRule } from '../create-rule.js';
import { recordSuggestions, recordTitles } from '../fix/record-suggestions.js';
import { purposesText } from '../purposes-text.js';

interface Options {
  /** Names of keys, fields or columns whose proof is kept elsewhere. */
  readonly provenElsewhere: readonly string[];
}

export default createRule({
  name: 'require-consent-record',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Require a time or a version of the text beside every yes that is kept', 'zh-cn': '要求保存的每一个同意都附有时间或文本版本' },
      recommended: 'warn',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 9, 14, 69', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'eu', article: 'GDPR Art. 5(2), 7(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'us-il', article: 'BIPA 15(b)', url: 'https://www.ilga.gov/legislation/ilcs/ilcs3.asp?ActID=3004' },
      ],
    },
    messages: {
      bare: {
        en: "'{{name}}' keeps consent{{purposes}} as a mere yes; the time and the version of the text beside it would satisfy the rule.",
        'zh-cn': '“{{name}}”仅以“是”保存同意{{purposes}}；一并保存时间与文本版本即可满足本规则。',
      },
    },
    fixes: recordTitles,
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { provenElsewhere: { type: 'array', items: { type: 'string' }, description: 'Names of keys, fields or columns whose proof is kept elsewhere, as in the log of a gateway.' } },
    }],
    defaultOptions: { provenElsewhere: [] as readonly string[] },
  },
  check(facts, report, { provenElsewhere }: Options) {
    for (const consent of facts.bareConsents) {
      if (provenElsewhere.includes(consent.name)) continue;
      report({
        span: consent.span, messageId: 'bare', confidence: consent.purposes.length > 0 || /consent|同意/i.test(consent.name) ? 'high' : 'medium',
        data: { name: consent.name, purposes: purposesText(facts, consent.purposes) }, fixes: recordSuggestions(facts, consent),
      });
    }
  },
});
