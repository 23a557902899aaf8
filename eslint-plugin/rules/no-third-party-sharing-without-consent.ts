import type { ConsentNeed, Datum, Disclosure, FileFacts, Setting, SinkKind } from '../../analysis/index.js';
import { createRule } from '../create-rule.js';
import { declaredPurposes } from '../declared-purposes.js';
import { guardSuggestions, guardTitles } from '../fix/guard-suggestions.js';
import { payloadSuggestions, payloadTitles } from '../fix/payload-suggestions.js';
import { pickSuggestions, pickTitles } from '../fix/pick-suggestions.js';
import { recipientSuggestions, recipientTitles } from '../fix/recipient-suggestions.js';
import { settingSuggestions, settingTitles } from '../fix/setting-suggestions.js';
import { gapText } from '../gap-text.js';
import { payloadPlaces } from '../payload-places.js';
import { quoteNames } from '../quote-names.js';
import { receiverText } from '../receiver-text.js';
import { isSharedData } from '../shared-data.js';

interface Options {
  /** Whose receiving needs consent: companies that decide for themselves what they do with the data, or those too that work on instructions. */
  readonly recipients: 'controllers' | 'all';
  /** Categories that may be given to anybody. */
  readonly allowedCategories: readonly string[];
}

export default createRule({
  name: 'no-third-party-sharing-without-consent',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Disallow giving personal data to another company on a path without consent for it', 'zh-cn': '禁止在未取得同意的路径上向其他公司提供个人信息' },
      recommended: 'error',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 23', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'cn', article: '民法典 Art. 1038', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgwODE3MjlkMWVmZTAxNzI5ZDUwYjVjNTAwYmY%3D' },
        { jurisdiction: 'eu', article: 'GDPR Art. 6(1), 13(1)(e), 28', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'us-il', article: 'BIPA 15(d)', url: 'https://www.ilga.gov/legislation/ilcs/ilcs3.asp?ActID=3004' },
        { jurisdiction: 'us-ca', article: 'Cal. Civ. Code § 1798.120', url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.120' },
      ],
    },
    messages: {
      shared: {
        en: "'{{api}}' gives {{data}} to {{receiver}} on a path where {{gap}}; {{level}} before it, or a payload without the data, would satisfy the rule.",
        'zh-cn': '“{{api}}”将{{data}}提供给{{receiver}}，而到达此处的路径上{{gap}}；在此之前取得{{level}}，或不发送这些数据，即可满足本规则。',
      },
      identified: {
        en: "'{{api}}' sends {{receiver}} who somebody is with every report, by '{{setting}}'.",
        'zh-cn': '“{{api}}”因“{{setting}}”而在每份报告中向{{receiver}}发送用户身份。',
      },
    },
    fixes: { ...payloadTitles, ...pickTitles, ...guardTitles, ...settingTitles, ...recipientTitles },
    hasFix: 'fix',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: {
        recipients: { enum: ['controllers', 'all'], description: 'Whose receiving needs consent: companies that decide for themselves what they do with the data, or those too that work on instructions.' },
        allowedCategories: { type: 'array', items: { type: 'string' }, description: 'Categories that may be given to anybody.' },
      },
    }],
    defaultOptions: { recipients: 'controllers' as Options['recipients'], allowedCategories: [] as readonly string[] },
  },
  check(facts, report, options: Options) {
    for (const setting of facts.settings) {
      if (setting.kind !== 'identified' || !isGivenAway(facts, setting, options)) continue;
      report({
        span: setting.span, messageId: 'identified', confidence: 'high', severity: 'warn',
        data: { api: setting.api, setting: setting.names.join('.'), receiver: receiverText(setting.receiver) }, fixes: settingSuggestions(facts, [setting]),
      });
    }
    for (const disclosure of facts.disclosures) {
      if (!isForOther(disclosure, options)) continue;
      const isFree = (category: string) => !isSharedData(category, disclosure) || options.allowedCategories.includes(category) || restsOnOtherBasis(facts, disclosure, category);
      const data = disclosure.data.filter(({ category }) => !isFree(category));
      const [first] = data;
      if (!first) continue;
      const need = needFor(facts, disclosure, data);
      const proof = disclosure.prove(need);
      if (proof.proven) continue;
      report({
        span: disclosure.span, messageId: 'shared', path: [...first.path, ...proof.path.filter(({ kind }) => kind === 'guard'), ...proof.path.slice(-1)], related: payloadPlaces(facts, disclosure, data),
        confidence: confidenceOf(data, proof.confidence),
        flows: data.map(one => one.name), data: { api: disclosure.api, data: quoteNames(data.map(one => one.name)), receiver: receiverText(disclosure.receiver), gap: gapText(proof), level: gapText.levels[need.level] },
        fixes: [...payloadSuggestions(facts, disclosure, data), ...pickSuggestions(facts, disclosure, data, isFree), ...guardSuggestions(facts, disclosure, need), ...recipientSuggestions(facts, disclosure, data, 'processor')],
      });
    }
  },
});

/** Whether a report with names goes to somebody who decides for themselves, before anybody agreed that it is started. */
function isGivenAway({ collections }: FileFacts, { span, receiver }: Setting, { recipients }: Options): boolean {
  if (recipients === 'controllers' && (receiver.party !== 'other' || (receiver.declared?.role ?? 'controller') !== 'controller')) return false;
  const start = collections.find(collection => collection.span.start === span.start);
  return !start?.prove({ category: start.category, purposes: ['third-party-sharing', 'diagnostics'], level: 'purpose' }).proven;
}

/** Vendors of these kinds decide for themselves what they do with the data, until the policy says otherwise. */
const controllersByKind: ReadonlySet<SinkKind> = new Set(['analytics', 'advertising', 'llm', 'replay', 'error-monitoring', 'support']);

function isForOther({ receiver, sink }: Disclosure, { recipients }: Options): boolean {
  if (receiver.party !== 'other') return false;
  if (recipients === 'all') return true;
  const role = receiver.declared?.role ?? (controllersByKind.has(sink) ? 'controller' : (receiver.usualRole ?? 'controller'));
  return role === 'controller';
}

/** Whether the policy says that the receiver gets such data on a basis other than consent, and where that is written down. */
function restsOnOtherBasis({ context }: FileFacts, { receiver }: Disclosure, category: string): boolean {
  const name = receiver.declared?.name;
  return name !== undefined && context.data.some(entry => (category === entry.category || category.startsWith(`${entry.category}.`)) && entry.recipients.includes(name) && entry.basis !== undefined && entry.basis !== 'consent' && entry.reference !== undefined);
}

/** Consent for what the receiver is there for will do, or for sharing as such. */
const purposesByKind: Partial<Readonly<Record<SinkKind, readonly string[]>>> = {
  analytics: ['analytics'], advertising: ['advertising'], replay: ['session-replay'], 'error-monitoring': ['diagnostics'], support: ['support'], messaging: ['marketing-messages'],
};

function needFor(facts: FileFacts, { sink, receiver }: Disclosure, data: readonly Datum[]): ConsentNeed {
  const gravest = data.find(({ category }) => facts.sensitivityOf(category) === 'sensitive') ?? data[0]!;
  const isGrave = facts.sensitivityOf(gravest.category) === 'sensitive' && facts.context.jurisdictions.includes('cn');
  return {
    category: gravest.category, level: isGrave ? 'separate' : 'purpose',
    purposes: ['third-party-sharing', ...(purposesByKind[sink] ?? []), ...declaredPurposes(facts, gravest.category), ...(receiver.name === undefined ? [] : [receiver.name])],
  };
}

function confidenceOf(data: readonly Datum[], path: 'high' | 'medium' | 'low'): 'high' | 'medium' | 'low' {
  if (data.every(({ hashed }) => hashed)) return 'low';
  return path !== 'high' || !data.some(one => one.confidence === 'high' && !one.hashed) ? 'medium' : 'high';
}
