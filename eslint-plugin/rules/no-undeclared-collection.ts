import type { FileFacts } from '../../analysis/index.js';
import { byCategory } from '../collection/by-category.js';
import { categoryText } from '../collection/field-texts.js';
import { entriesFor, isWithin, necessaryCategories } from '../collection/necessary-categories.js';
import { takenData, type Taken } from '../collection/taken-data.js';
import { createRule } from '../create-rule.js';
import { declareSuggestions, policyTitles } from '../fix/policy-suggestions.js';

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
      ],
    },
    messages: {
      undeclared: {
        en: '{{place}} collects {{category}}, which the inventory of the policy does not list.',
        'zh-cn': '{{place}}收集{{category}}，而策略的清单中没有列出它。',
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
    const collecting = takenData(facts).filter(taken => !exemptCategories.includes(taken.category) && !isDeclared(facts, taken));
    for (const [category, [first, ...others]] of byCategory(collecting)) {
      report({
        span: first.span, messageId: 'undeclared', confidence: first.confidence,
        data: { place: first.place, category: categoryText(facts, category) },
        related: others.map(({ span }) => ({ kind: 'step', place: { file: facts.path, ...span }, text: facts.text.slice(span.start, span.end).slice(0, 80) })),
        fixes: declareSuggestions(facts, category, first.features, [first, ...others].some(({ required }) => required)),
      });
    }
  },
});

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
