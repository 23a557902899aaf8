import type { CollectedField, FileFacts, ShownNotice } from '../../analysis/index.js';
import { byCategory } from '../collection/by-category.js';
import { contextOf } from '../collection/field-context.js';
import { categoryText, placeText } from '../collection/field-texts.js';
import { isWithin } from '../collection/necessary-categories.js';
import { createRule } from '../create-rule.js';
import { noticeSuggestions, noticeTitles } from '../fix/notice-suggestions.js';

interface Options {
  /** Names of components that show a notice, beside those whose name says so. */
  readonly noticeComponents: readonly string[];
}

export default createRule({
  name: 'require-just-in-time-notice',
  meta: {
    type: 'suggestion',
    docs: {
      description: { en: 'Require that a form which asks for sensitive personal data says there what they are for', 'zh-cn': '要求收集敏感个人信息的表单在当时当处说明用途' },
      recommended: 'warn',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 17, 30', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'eu', article: 'GDPR Art. 12–13', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'us-ca', article: 'Cal. Civ. Code § 1798.100(a)', url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.100' },
      ],
    },
    messages: {
      noNotice: {
        en: '{{place}} asks for {{category}} and shows nothing that says what it is for; a sentence or a link to the privacy policy there would satisfy the rule.',
        'zh-cn': '{{place}}收集{{category}}，却没有说明用途；在该处写一句说明或给出隐私政策的链接即可满足本规则。',
      },
    },
    fixes: noticeTitles,
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { noticeComponents: { type: 'array', items: { type: 'string' }, description: 'Names of components that show a notice, beside those whose name says so.' } },
    }],
    defaultOptions: { noticeComponents: [] as readonly string[] },
  },
  check(facts, report, { noticeComponents }: Options) {
    if (facts.context.audience === 'staff') return;
    const unexplained = facts.fields.filter(field => field.surface === 'form' && isDelicate(facts, field) && !field.notices.some(notice => explains(notice, noticeComponents)));
    for (const [category, [first, ...others]] of byCategory(unexplained)) {
      report({
        span: first.span, messageId: 'noNotice', confidence: 'medium',
        data: { place: placeText(first), category: categoryText(facts, category) },
        related: others.map(({ span }) => ({ kind: 'step', place: { file: facts.path, ...span }, text: facts.text.slice(span.start, span.end).slice(0, 80) })),
        fixes: noticeSuggestions(facts, category, [first, ...others]),
      });
    }
  },
});

/** Data whose leak hurts, which nobody expects to be asked for without a word. */
const delicate = [
  'user.government_id', 'x.government_id', 'user.financial.bank_account', 'user.health_and_medical', 'user.biometric', 'x.biometric', 'user.demographic.religious_belief', 'user.demographic.race_ethnicity',
  'user.demographic.political_opinion', 'user.demographic.sexual_orientation', 'user.criminal_history', 'user.childrens',
];

/** Whether a field asks for data that want a word, other than what one pays with. */
function isDelicate(facts: FileFacts, field: CollectedField): boolean {
  const { isBackOffice, isPayment } = contextOf(facts, field);
  return !isBackOffice && !(isPayment && isWithin(field.category, 'user.financial')) && field.confidence !== 'low' && delicate.some(prefix => isWithin(field.category, prefix));
}

/** Whether something that is shown says why data are asked for, or leads to where that is said. */
function explains({ kind, text }: ShownNotice, components: readonly string[]): boolean {
  switch (kind) {
    case 'description':
      return true;
    case 'component':
      return components.includes(text) || /privacy|notice|consent|agreement|yinsi/i.test(text);
    case 'link':
      return /privacy|yinsi|data-protection|datenschutz/i.test(text);
    case 'help':
    case 'text':
      return sayings.test(text);
  }
}

/** Words by which texts say what data are for, or where one can read it. */
const sayings = /privacy|personal (?:data|information)|\b(?:used?|need(?:ed)?|required?|asks?|collects?|stored?|verif\w+|check)\b[^.]{0,60}\b(?:for|to|because|by|so that|in order)\b|\bso that\b|\bwhy (?:we|do)\b|\bpurpose\b|\bin order to\b|\bonly for\b|隐私|个人信息|用于|用来|以便|仅供|仅需|仅在|仅限|目的|用途|说明|为了|根据.{0,12}(?:规定|要求|法)|依法|实名/i;
