import { featuresOf, type CollectedField, type Collection, type FileFacts } from '../../analysis/index.js';
import { byCategory } from '../collection/by-category.js';
import { isAccountTable } from '../collection/field-context.js';
import { categoryText, placeText } from '../collection/field-texts.js';
import { entriesFor, isWithin, necessaryCategories } from '../collection/necessary-categories.js';
import { createRule } from '../create-rule.js';
import { declareSuggestions, policyTitles } from '../fix/policy-suggestions.js';
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
    const collecting = [...fields(facts), ...calls(facts)].filter(({ category }) => !exemptCategories.includes(category));
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

interface Collecting extends Pick<CollectedField, 'span' | 'category' | 'confidence' | 'features' | 'required'> {
  readonly place: LocalText;
}

function fields(facts: FileFacts): readonly Collecting[] {
  return facts.fields
    .filter(field => (field.surface !== 'entity' || isAccountTable(field)) && !withoutEntry.some(prefix => isWithin(field.category, prefix)) && !isListed(facts, field.category, field.features))
    .map(field => ({ ...field, place: placeText(field) }));
}

/** What an account itself is made of, what a person says of her own accord, and what an order or trip is about. */
const withoutEntry = ['user.authorization', 'user.account', 'user.unique_id', 'user.privacy_preferences', 'user.content', 'user.payment', 'x.event', 'x.travel'];

function calls(facts: FileFacts): readonly Collecting[] {
  const features = featuresOf(facts.context, facts.path);
  return facts.collections
    .filter(collection => isTaken(collection) && !isListed(facts, collection.category, features) && !(collection.kind === 'sdk-start' && isReceived(facts, collection.category)))
    .map(({ span, category, kind, api }) => ({ span, category, features, required: false, confidence: kind === 'sdk-start' ? 'medium' : 'high', place: { en: `'${api}'`, 'zh-cn': `“${api}”` } }));
}

/** Whether a call takes data, and does not only look at a picture or find that a face is there. */
function isTaken({ kind, category, operation, reaches }: Collection): boolean {
  if (operation === 'detect' || operation === 'landmarks' || withoutEntry.some(prefix => isWithin(category, prefix))) return false;
  const isPicture = ['x.device.camera', 'x.device.microphone', 'x.device.screen', 'x.device.clipboard'].includes(category);
  return !(kind === 'device' && isPicture) || reaches.some(one => one.kind !== 'log' && one.kind !== 'biometric');
}

function isListed({ context }: FileFacts, category: string, features: readonly string[]): boolean {
  return entriesFor(context, category).length > 0 || necessaryCategories({ ...context, appTypes: [] }, features).has(category);
}

/** Whether the policy names somebody who receives it. */
function isReceived({ context }: FileFacts, category: string): boolean {
  return context.recipients.some(({ categories }) => categories.some(each => isWithin(category, each) || isWithin(each, category)));
}
