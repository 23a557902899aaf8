import { featuresOf, type CollectedField, type Collection, type FileFacts } from '../../analysis/index.js';
import { byCategory } from '../collection/by-category.js';
import { contextOf, isAccountTable } from '../collection/field-context.js';
import { appText, categoryText, conditionText, placeText } from '../collection/field-texts.js';
import { entriesFor, isWithin, necessaryCategories } from '../collection/necessary-categories.js';
import { standingOf } from '../collection/unneeded-fields.js';
import { createRule } from '../create-rule.js';
import { dropSuggestions, fieldTitles } from '../fix/field-suggestions.js';
import { declareSuggestions, policyTitles } from '../fix/policy-suggestions.js';
import type { LocalText } from '../rule.js';

interface Options {
  /** Categories that may be asked for although neither the type of app nor the policy names them. */
  readonly exemptCategories: readonly string[];
}

export default createRule({
  name: 'no-excessive-collection',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Disallow optional fields and device calls for personal data that the declared app needs for nothing', 'zh-cn': '禁止以可选字段或设备接口收集所声明应用并不需要的个人信息' },
      recommended: 'warn',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 6', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'cn', article: '常见类型移动互联网应用程序必要个人信息范围规定 Art. 3–5', url: 'https://www.cac.gov.cn/2021-03/22/c_1617990997054277.htm' },
        { jurisdiction: 'eu', article: 'GDPR Art. 5(1)(c)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'eu', article: 'GDPR Art. 25(2)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'us-ca', article: 'Cal. Civ. Code § 1798.100(c)', url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.100' },
      ],
    },
    messages: {
      excessive: {
        en: '{{place}} asks for {{category}}, which {{app}} needs for no basic function and the policy does not declare.',
        'zh-cn': '{{place}}收集{{category}}，而{{app}}的基本功能并不需要它，策略也未申报。',
      },
      elsewhere: {
        en: '{{place}} asks for {{category}}, which {{app}} needs only {{condition}}.',
        'zh-cn': '{{place}}收集{{category}}，而{{app}}对它的需要{{condition}}。',
      },
    },
    fixes: { drop: fieldTitles.drop, ...policyTitles },
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { exemptCategories: { type: 'array', items: { type: 'string' }, description: 'Categories that may be asked for although neither the type of app nor the policy names them.' } },
    }],
    defaultOptions: { exemptCategories: [] as readonly string[] },
  },
  check(facts, report, { exemptCategories }: Options) {
    if (facts.context.audience === 'staff') return;
    const asked = [...askingFields(facts), ...askingCalls(facts)].filter(({ category }) => !exemptCategories.includes(category));
    for (const [category, all] of byCategory(asked)) {
      const [first, ...others] = all;
      const condition = conditionText(facts, category);
      report({
        span: first.span, messageId: condition ? 'elsewhere' : 'excessive', confidence: first.confidence,
        data: { place: first.place, category: categoryText(facts, category), app: appText(facts, first.features), ...(condition && { condition }) },
        related: others.map(({ span }) => ({ kind: 'step', place: { file: facts.path, ...span }, text: facts.text.slice(span.start, span.end).slice(0, 80) })),
        fixes: [...dropSuggestions(facts, all), ...declareSuggestions(facts, category, first.features, false)],
      });
    }
  },
});

interface Asking extends Pick<CollectedField, 'span' | 'category' | 'confidence' | 'features'> {
  readonly place: LocalText;
  readonly name: string;
  /** What goes with it if it is dropped; absent for a call. */
  readonly whole?: CollectedField['whole'];
}

/** Optional fields outside of what may be asked for; a field that is demanded is the business of no-mandatory-nonessential-field. */
function askingFields(facts: FileFacts): readonly Asking[] {
  return facts.fields.filter(field => !field.required && isExcessive(facts, field)).map(field => ({ ...field, place: placeText(field) }));
}

function isExcessive(facts: FileFacts, field: CollectedField): boolean {
  if (field.surface === 'entity' && !isAccountTable(field)) return false;
  return field.note.purposes.length === 0 && entriesFor(facts.context, field.category).length === 0 && standingOf(facts, field) === 'unneeded';
}

/** Calls that read the device or its owner's records. What a camera or microphone is for, its own rules ask. */
function askingCalls(facts: FileFacts): readonly Asking[] {
  const features = featuresOf(facts.context, facts.path);
  const { isSupplySide, isBackOffice } = contextOf(facts, { features });
  const necessary = necessaryCategories(facts.context, features, undefined, [facts.path, ...features].join(' '));
  if (!necessary.isKnown || isSupplySide || isBackOffice) return [];
  return facts.collections
    .filter(collection => isOfPerson(collection) && !necessary.has(collection.category) && entriesFor(facts.context, collection.category).length === 0 && facts.noteAt(collection.span).purposes.length === 0)
    .map(({ span, category, api }) => ({ span, category, features, name: api, confidence: 'high', place: { en: `'${api}'`, 'zh-cn': `“${api}”` } }));
}

function isOfPerson({ kind, category }: Collection): boolean {
  return (kind === 'device' || kind === 'tracking' || kind === 'profile') && readFromDevice.some(prefix => isWithin(category, prefix));
}

const readFromDevice = ['user.location', 'x.location', 'user.health_and_medical', 'user.contact', 'user.government_id', 'x.device.contacts', 'x.device.calendar', 'x.device.sms', 'x.device.call_log', 'x.device.installed_apps'];
