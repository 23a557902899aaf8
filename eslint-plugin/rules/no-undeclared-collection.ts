import type { FileFacts, PathStep } from '../../analysis/index.js';
import { byCategory } from '../collection/by-category.js';
import { unlistedForms } from '../collection/by-form.js';
import { categoryText } from '../collection/field-texts.js';
import { entriesFor, isWithin, necessaryCategories } from '../collection/necessary-categories.js';
import { takenData, type Taken } from '../collection/taken-data.js';
import { createRule } from '../create-rule.js';
import { declareAllSuggestions, declareSuggestions, policyTitles } from '../fix/policy-suggestions.js';
import type { LocalText } from '../rule.js';

interface Options {
  /** Categories that need not be in the inventory. */
  readonly exemptCategories: readonly string[];
}

export default createRule({
  name: 'no-undeclared-collection',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Disallow collecting personal data that the inventory of the policy does not list', 'zh-cn': '禁止收集策略清单中没有列出的个人信息' },
      recommended: 'warn',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 7, 17', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'eu', article: 'GDPR Art. 13–14', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'eu', article: 'GDPR Art. 30', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'us-ca', article: 'Cal. Civ. Code § 1798.100(a)', url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.100' },
        { jurisdiction: 'us-ca', article: '11 CCR § 7012', url: 'https://www.law.cornell.edu/regulations/california/11-CCR-7012' },
      ],
    },
    messages: {
      undeclared: {
        en: '{{place}} collects {{category}}, which the inventory of the policy does not list.',
        'zh-cn': '{{place}}收集{{category}}，而策略的清单中没有列出它。',
      },
      unlisted: {
        en: '{{place}} collects {{categories}}, none of which the inventory of the policy lists.',
        'zh-cn': '{{place}}收集{{categories}}，策略的清单中均未列出。',
      },
    },
    fixes: policyTitles,
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { exemptCategories: { type: 'array', items: { type: 'string' }, description: 'Categories that need not be in the inventory.' } },
    }],
    defaultOptions: { exemptCategories: [] as readonly string[] },
  },
  check(facts, report, { exemptCategories }: Options) {
    if (!facts.context.hasInventory) return;
    const taken = takenData(facts).filter(({ category }) => !exemptCategories.includes(category));
    const missing = new Set(taken.filter(one => !isDeclared(facts, one)));
    for (const form of unlistedForms(taken, missing)) {
      const [first, ...others] = form;
      const categories = [...new Set(form.map(({ category }) => category))];
      // What is told of as part of a form is not told of again where else the file takes it.
      const again = [...missing].filter(one => categories.includes(one.category) && !form.includes(one));
      for (const one of [...form, ...again]) missing.delete(one);
      report({
        span: first.span, messageId: 'unlisted', confidence: form.some(({ confidence }) => confidence === 'high') ? 'high' : first.confidence,
        data: { place: first.place, categories: listOf(facts, categories) }, related: [...others, ...again].map(one => stepAt(facts, one)),
        fixes: declareAllSuggestions(facts, form),
      });
    }
    for (const [category, [first, ...others]] of byCategory([...missing])) {
      report({
        span: first.span, messageId: 'undeclared', confidence: first.confidence,
        data: { place: first.place, category: categoryText(facts, category) },
        related: others.map(one => stepAt(facts, one)),
        fixes: declareSuggestions(facts, category, first.features, [first, ...others].some(({ required }) => required)),
      });
    }
  },
});

function stepAt({ path: file, text }: FileFacts, { span }: Taken): PathStep {
  return { kind: 'step', place: { file, ...span }, text: text.slice(span.start, span.end).slice(0, 80) };
}

function listOf(facts: FileFacts, categories: readonly string[]): LocalText {
  return { en: categories.map(category => facts.describe(category, 'en')).join(', '), 'zh-cn': categories.map(category => facts.describe(category, 'zh-cn')).join('、') };
}

function isDeclared(facts: FileFacts, { category, features, kind }: Taken): boolean {
  return isListed(facts, category, features) || (kind === 'sdk-start' && isReceived(facts, category));
}

function isListed({ context }: FileFacts, category: string, features: readonly string[]): boolean {
  return entriesFor(context, category).length > 0 || necessaryCategories({ ...context, appTypes: [] }, features).has(category);
}

/** Whether the policy names somebody who receives it. */
function isReceived({ context }: FileFacts, category: string): boolean {
  return context.recipients.some(({ categories }) => categories.some(each => isWithin(category, each) || isWithin(each, category)));
}
