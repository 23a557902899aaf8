import type { CollectedField, DataEntry, FileFacts } from '../../analysis/index.js';
import { byCategory } from '../collection/by-category.js';
import { contextOf } from '../collection/field-context.js';
import { appText, categoryText, conditionText, placeText } from '../collection/field-texts.js';
import { entriesFor } from '../collection/necessary-categories.js';
import { isOwnToAnyService, standingOf } from '../collection/unneeded-fields.js';
import { createRule } from '../create-rule.js';
import { dropSuggestions, fieldTitles, optionalSuggestions } from '../fix/field-suggestions.js';

interface Options {
  /** Categories that may be demanded although neither the type of app nor a feature needs them. */
  readonly exemptCategories: readonly string[];
}

export default createRule({
  name: 'no-mandatory-nonessential-field',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Disallow demanding personal data that the basic function of the declared app does not need', 'zh-cn': '禁止将所声明应用的基本功能并不需要的个人信息设为必填' },
      recommended: 'error',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 16', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'cn', article: '常见类型移动互联网应用程序必要个人信息范围规定 Art. 4', url: 'https://www.cac.gov.cn/2021-03/22/c_1617990997054277.htm' },
        { jurisdiction: 'eu', article: 'GDPR Art. 7(4)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'eu', article: 'GDPR Art. 25(2)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'us-ca', article: 'Cal. Civ. Code § 1798.100(c)', url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.100' },
      ],
    },
    messages: {
      unneeded: {
        en: '{{place}} demands {{category}}, which {{app}} needs for no basic function; an optional field would satisfy the rule.',
        'zh-cn': '{{place}}将{{category}}设为必填，而{{app}}的基本功能并不需要它；改为选填即可满足本规则。',
      },
      elsewhere: {
        en: '{{place}} demands {{category}}, which {{app}} needs only {{condition}}; an optional field would satisfy the rule.',
        'zh-cn': '{{place}}将{{category}}设为必填，而{{app}}对它的需要{{condition}}；改为选填即可满足本规则。',
      },
      declaredOptional: {
        en: '{{place}} demands {{category}}, which people may decline to give by the policy; an optional field would satisfy the rule.',
        'zh-cn': '{{place}}将{{category}}设为必填，而按照策略用户可以不提供；改为选填即可满足本规则。',
      },
    },
    fixes: fieldTitles,
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { exemptCategories: { type: 'array', items: { type: 'string' }, description: 'Categories that may be demanded although neither the type of app nor a feature needs them.' } },
    }],
    defaultOptions: { exemptCategories: [] as readonly string[] },
  },
  check(facts, report, { exemptCategories }: Options) {
    if (facts.context.audience === 'staff') return;
    const demanded = facts.fields.filter(field => field.required && !exemptCategories.includes(field.category) && isNonessential(facts, field));
    for (const [category, all] of byCategory(demanded)) {
      const [first, ...others] = all;
      const entries = entriesFor(facts.context, category);
      const mayDecline = entries.some(({ basis, required }) => required === false || (basis === 'consent' && required === undefined));
      const condition = mayDecline ? undefined : conditionText(facts, category);
      report({
        span: first.span, messageId: mayDecline ? 'declaredOptional' : condition ? 'elsewhere' : 'unneeded', confidence: first.confidence,
        data: { place: placeText(first), category: categoryText(facts, category), ...(mayDecline ? {} : { app: appText(facts, first.features) }), ...(condition && { condition }) },
        related: [...first.demands.map(({ place }) => place).filter(({ file, start }) => file === facts.path && (start < first.span.start || start >= first.span.end)), ...others.map(({ span }) => ({ file: facts.path, ...span }))]
          .map(place => ({ kind: 'step', place, text: facts.text.slice(place.start, place.end).slice(0, 80) })),
        // What nobody declared is no better for being optional.
        fixes: [...(entries.length > 0 || first.note.purposes.length > 0 ? optionalSuggestions(facts, all) : []), ...(all.some(waitsForIt(facts)) ? [] : dropSuggestions(facts, all))],
      });
    }
  },
});

/** Whether a demanded field asks for what people must be able to keep to themselves. */
function isNonessential(facts: FileFacts, field: CollectedField): boolean {
  // A column that may not be empty demands nothing of a person; the validator before it does.
  if (field.surface === 'entity' || isSaidElsewhere(facts, field)) return false;
  if (field.note.basis !== undefined && field.note.basis !== 'consent') return false;
  const entries = entriesFor(facts.context, field.category);
  if (entries.some(restsOnLaw) || (entries.some(isOwed) && !entries.some(({ required }) => required === false))) return false;
  const standing = standingOf(facts, field);
  if (standing === 'unneeded') return true;
  // Without a word on what the app needs, what its inventory says counts.
  return standing === 'open' && isJudged(facts, field) && entries.some(({ required }) => required === false);
}

/** Whether the demand stands in another file, where it is told: of a validator's field, and not where something refuses to go on. */
function isSaidElsewhere({ path }: FileFacts, { demands }: CollectedField): boolean {
  return demands.every(({ kind, place }) => place.file !== path && kind !== 'guard');
}

/** Whether something goes on asking for a field that is gone: a button that waits for it, a validator of another file. */
function waitsForIt({ path }: FileFacts): (field: CollectedField) => boolean {
  return ({ demands }) => demands.some(({ kind, place }) => kind === 'guard' || place.file !== path);
}

function isJudged(facts: FileFacts, field: CollectedField): boolean {
  const { isSupplySide, isBackOffice, isPayment } = contextOf(facts, field);
  return !isSupplySide && !isBackOffice && !isPayment && !isOwnToAnyService(field.category);
}

function restsOnLaw({ basis, reference }: DataEntry): boolean {
  return basis === 'legal-obligation' && reference !== undefined;
}

/** Whether a person owes it for a reason other than her consent, by which it is hers to refuse. */
function isOwed({ basis }: DataEntry): boolean {
  return basis !== undefined && basis !== 'consent' && basis !== 'legal-obligation';
}
