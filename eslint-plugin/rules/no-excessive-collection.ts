import { featuresOf, type CollectedField, type Collection, type FileFacts } from '../../analysis/index.js';
import { findAppType } from '../../policy/necessary-information.js';
import { allowedCategories } from '../collection/necessary-categories.js';
import { contextOf, isAccountTable } from '../collection/field-context.js';
import { createRule } from '../create-rule.js';
import type { Fix, LocalText } from '../rule.js';

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
        { jurisdiction: 'cn', article: '常见类型移动互联网应用程序必要个人信息范围规定 Art. 3–5', url: 'http://www.cac.gov.cn/2021-03/22/c_1617990997054277.htm' },
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
    },
    fixes: { drop: { en: "Drop '{{names}}'", 'zh-cn': '删除“{{names}}”' } },
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { exemptCategories: { type: 'array', items: { type: 'string' }, description: 'Categories that may be asked for although neither the type of app nor the policy names them.' } },
    }],
    defaultOptions: { exemptCategories: [] as readonly string[] },
  },
  check(facts, report, { exemptCategories }: Options) {
    if (facts.context.audience === 'staff') return;
    const byCategory = new Map<string, [Asking, ...Asking[]]>();
    for (const asking of [...askingFields(facts), ...askingCalls(facts)].sort((left, right) => left.span.start - right.span.start)) {
      if (exemptCategories.includes(asking.category)) continue;
      const same = byCategory.get(asking.category);
      if (same) same.push(asking);
      else byCategory.set(asking.category, [asking]);
    }
    for (const [category, [first, ...others]] of byCategory) {
      const words = { en: facts.describe(category, 'en'), 'zh-cn': facts.describe(category, 'zh-cn') };
      report({
        span: first.span, messageId: 'excessive', confidence: first.confidence,
        data: { place: first.place, category: words, app: appText(facts, first.features) },
        related: others.map(({ span }) => ({ kind: 'step', place: { file: facts.path, ...span }, text: facts.text.slice(span.start, span.end).slice(0, 80) })),
        fixes: dropFix(facts, [first, ...others]),
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
  const { category, features, surface } = field;
  if (ownToAnyService.some(prefix => isWithin(category, prefix)) || isUsualEmail(facts, category) || hasPurposeNote(facts, field)) return false;
  const { isSupplySide, isBackOffice, isAccount, isPayment } = contextOf(facts, field);
  if (isSupplySide || isBackOffice || isPayment) return false;
  if (surface === 'entity' && !isAccountTable(field)) return false;
  const allowed = allowedCategories(facts.context, features, isAccount || surface === 'entity' ? 'account' : undefined);
  return allowed.isKnown && !allowed.allows(category);
}

/** Calls that read the device or its owner's records. What a camera or microphone is for, its own rules ask. */
function askingCalls(facts: FileFacts): readonly Asking[] {
  const features = featuresOf(facts.context, facts.path);
  const { isSupplySide, isBackOffice } = contextOf(facts, { features });
  const allowed = allowedCategories(facts.context, features);
  if (!allowed.isKnown || isSupplySide || isBackOffice) return [];
  return facts.collections.filter(collection => isOfPerson(collection) && !allowed.allows(collection.category)).map(({ span, category, api }) => ({
    span, category, features, name: api, confidence: 'high', place: { en: `'${api}'`, 'zh-cn': `“${api}”` },
  }));
}

function isOfPerson({ kind, category }: Collection): boolean {
  return (kind === 'device' || kind === 'tracking' || kind === 'profile') && readFromDevice.some(prefix => isWithin(category, prefix));
}

/** Data without which no account works, or that a person writes of her own accord: codes and passwords, user names, posts, choices. */
const ownToAnyService = ['user.authorization', 'user.account', 'user.unique_id', 'user.content', 'user.privacy_preferences', 'x.event', 'x.travel', 'x.counterparty'];

const readFromDevice = ['user.location', 'x.location', 'user.health_and_medical', 'user.contact', 'user.government_id', 'x.device.contacts', 'x.device.calendar', 'x.device.sms', 'x.device.call_log', 'x.device.installed_apps'];

/** Outside of China an e-mail address is the usual name of an account. */
function isUsualEmail({ context }: FileFacts, category: string): boolean {
  return category === 'user.contact.email' && context.jurisdictions.some(jurisdiction => jurisdiction !== 'cn');
}

/** Whether a comment before the field states its purpose: `@purpose order-delivery`. */
function hasPurposeNote({ text }: FileFacts, { span }: CollectedField): boolean {
  const note = /(?:\/\*(?:[^*]|\*(?!\/))*\*\/|(?:\/\/[^\n]*\s*)+)\s*$/.exec(text.slice(Math.max(0, span.start - 1000), span.start))?.[0];
  return note !== undefined && /@purpose\s+[\w-]+/.test(note);
}

function isWithin(category: string, prefix: string): boolean {
  return category === prefix || category.startsWith(`${prefix}.`);
}

const surfaces: Readonly<Record<CollectedField['surface'], LocalText>> = {
  form: { en: 'The form', 'zh-cn': '表单' },
  schema: { en: 'The schema', 'zh-cn': '校验模式' },
  request: { en: 'The request', 'zh-cn': '请求类' },
  entity: { en: 'The table', 'zh-cn': '数据表' },
  permission: { en: 'The permission', 'zh-cn': '权限' },
};

function placeText({ surface, groupName }: CollectedField): LocalText {
  return { en: `${surfaces[surface].en} '${groupName}'`, 'zh-cn': `${surfaces[surface]['zh-cn']}“${groupName}”` };
}

/** Names what the data was held against: the types of app, else the features. */
function appText({ context }: FileFacts, features: readonly string[]): LocalText {
  const types = context.appTypes.map(id => findAppType(id)?.name ?? { en: id, 'zh-cn': id });
  if (types.length === 0) return { en: `the feature '${features.join("', '")}'`, 'zh-cn': `功能“${features.join('”、“')}”` };
  return { en: `an app of the type '${types.map(({ en }) => en).join("', '")}'`, 'zh-cn': `“${types.map(name => name['zh-cn']).join('”、“')}”类应用` };
}

function dropFix({ path }: FileFacts, asking: readonly Asking[]): readonly Fix[] {
  const spans = asking.flatMap(({ whole }) => (whole && whole.end > whole.start ? [whole] : []));
  if (spans.length < asking.length) return [];
  return [{ kind: 'suggestion', titleId: 'drop', data: { names: asking.map(({ name }) => name).join(', ') }, edits: spans.map(span => ({ file: path, span, text: '' })) }];
}
