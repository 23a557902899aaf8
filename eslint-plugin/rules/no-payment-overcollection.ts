import { byCategory } from '../collection/by-category.js';
import { categoryText, placeText } from '../collection/field-texts.js';
import { isUnrelatedToPayment } from '../collection/payment-fields.js';
import { createRule } from '../create-rule.js';
import { ageSuggestions, ageTitles } from '../fix/age-suggestions.js';
import { dropSuggestions, fieldTitles } from '../fix/field-suggestions.js';

interface Options {
  /** Categories that may be asked for where something is paid for, as in a shop whose goods are sold by age. */
  readonly exemptCategories: readonly string[];
}

export default createRule({
  name: 'no-payment-overcollection',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Disallow asking for personal data that a payment, an unlocking or a vending machine does not need', 'zh-cn': '禁止在支付、开门或自动售货流程中收集与之无关的个人信息' },
      recommended: 'warn',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 6, 16', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'eu', article: 'GDPR Art. 5(1)(b)–(c)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'us-ca', article: '11 CCR § 7002(d)(1)', url: 'https://www.law.cornell.edu/regulations/california/11-CCR-7002' },
      ],
    },
    messages: {
      unrelated: {
        en: '{{place}} asks for {{category}} where something is paid for, which the payment does not need.',
        'zh-cn': '{{place}}在支付环节收集{{category}}，而支付本身并不需要它。',
      },
    },
    fixes: { drop: fieldTitles.drop, ...ageTitles },
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { exemptCategories: { type: 'array', items: { type: 'string' }, description: 'Categories that may be asked for where something is paid for.' } },
    }],
    defaultOptions: { exemptCategories: [] as readonly string[] },
  },
  check(facts, report, { exemptCategories }: Options) {
    if (facts.context.audience === 'staff') return;
    const asked = facts.fields.filter(field => !exemptCategories.includes(field.category) && isUnrelatedToPayment(facts, field));
    for (const [category, all] of byCategory(asked)) {
      const [first, ...others] = all;
      report({
        span: first.span, messageId: 'unrelated', confidence: first.confidence,
        data: { place: placeText(first), category: categoryText(facts, category) },
        related: others.map(({ span }) => ({ kind: 'step', place: { file: facts.path, ...span }, text: facts.text.slice(span.start, span.end).slice(0, 80) })),
        fixes: all.some(({ demands }) => demands.some(({ kind, place }) => kind === 'guard' || place.file !== facts.path)) ? [] : [...dropSuggestions(facts, all), ...ageSuggestions(facts, all)],
      });
    }
  },
});
