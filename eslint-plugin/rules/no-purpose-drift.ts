import type { ConsentNeed, Datum, Disclosure, FileFacts, SinkKind } from '../../analysis/index.js';
import { entriesFor, isWithin } from '../collection/necessary-categories.js';
import { createRule } from '../create-rule.js';
import { declaredPurposes } from '../declared-purposes.js';
import { guardSuggestions, guardTitles } from '../fix/guard-suggestions.js';
import { logSuggestions } from '../fix/log-suggestions.js';
import { quoteNames } from '../quote-names.js';
import type { LocalText } from '../rule.js';

interface Options {
  /** By purpose, the further purposes that data collected for it may serve. */
  readonly compatible: Readonly<Record<string, readonly string[]>>;
}

export default createRule({
  name: 'no-purpose-drift',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Disallow passing personal data on for another purpose than they were collected for', 'zh-cn': '禁止将个人信息用于收集目的之外的其他目的' },
      recommended: 'warn',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 6, 14', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'eu', article: 'GDPR Art. 5(1)(b)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'eu', article: 'GDPR Art. 6(4)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'us-ca', article: '11 CCR § 7002', url: 'https://www.law.cornell.edu/regulations/california/11-CCR-7002' },
      ],
    },
    messages: {
      drift: {
        en: "'{{api}}' passes {{data}} on for {{purpose}}, collected for {{declared}}.",
        'zh-cn': '“{{api}}”将{{data}}用于{{purpose}}，而收集目的是{{declared}}。',
      },
      unusual: {
        en: "'{{api}}' passes {{data}} on for {{purpose}}, a purpose that nothing declares for {{category}}.",
        'zh-cn': '“{{api}}”将{{data}}用于{{purpose}}，而没有任何声明将{{category}}用于该目的。',
      },
    },
    fixes: { ...guardTitles, leaveOut: { en: "Leave '{{data}}' out of the call", 'zh-cn': '不在该调用中传递“{{data}}”' } },
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { compatible: { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } }, description: 'By purpose, the further purposes that data collected for it may serve.' } },
    }],
    defaultOptions: { compatible: {} as Readonly<Record<string, readonly string[]>> },
  },
  check(facts, report, { compatible }: Options) {
    for (const disclosure of facts.disclosures) {
      const purpose = purposeOf[disclosure.sink];
      if (purpose === undefined) continue;
      const drifting = disclosure.data.map(datum => driftOf(facts, disclosure, datum, { purpose, compatible })).filter(drift => drift !== undefined);
      const [first] = drifting;
      if (!first) continue;
      const same = drifting.filter(({ declared }) => (declared.length > 0) === (first.declared.length > 0));
      const data = same.map(({ datum }) => datum);
      const need: ConsentNeed = { category: first.datum.category, purposes: [purpose], level: 'purpose' };
      report({
        span: disclosure.span, messageId: first.declared.length > 0 ? 'drift' : 'unusual', path: first.datum.path,
        flows: data.map(({ name }) => name),
        confidence: first.declared.length > 0 && data.some(({ confidence }) => confidence === 'high') ? 'high' : 'medium',
        data: {
          api: disclosure.api, data: quoteNames(data.map(({ name }) => name)), purpose: wordsFor(facts, [purpose]),
          ...(first.declared.length > 0 ? { declared: wordsFor(facts, first.declared) } : { category: wordsFor(facts, [first.datum.category]) }),
        },
        fixes: [...guardSuggestions(facts, disclosure, need), ...leaveOut(facts, disclosure, drifting.map(({ datum }) => datum))],
      });
    }
  },
});

/** What a sink is for; the others serve whatever the program does. */
const purposeOf: Partial<Readonly<Record<SinkKind, string>>> = { analytics: 'analytics', replay: 'analytics', advertising: 'advertising' };

/** Purposes of which another is a part: whoever was told the one expects the other. */
const includes: Readonly<Record<string, readonly string[]>> = {
  'improve-service': ['analytics'],
  'visitor-analytics': ['analytics'],
  research: ['analytics'],
  personalisation: [],
  profiling: ['advertising', 'analytics'],
  'marketing-messages': [],
  'third-party-sharing': ['advertising', 'analytics'],
};

/** Data that are not given to be measured or advertised with, whatever nobody says of them. */
const kept: readonly { readonly from: readonly string[]; readonly to: readonly string[] }[] = [
  { from: ['x.biometric', 'user.biometric', 'user.health_and_medical', 'x.device.contacts', 'user.government_id', 'x.government_id'], to: ['analytics', 'advertising'] },
  { from: ['user.financial', 'user.payment'], to: ['advertising'] },
];

/** By these a person is told from others wherever she is; that they are passed on says nothing of a purpose. */
const anywhere = ['user.unique_id', 'user.account', 'user.device', 'user.behavior', 'user.privacy_preferences', 'user.authorization', 'user.location.imprecise'];

interface Drift {
  readonly datum: Datum;
  /** Empty where nobody declares any. */
  readonly declared: readonly string[];
}

function driftOf(facts: FileFacts, disclosure: Disclosure, datum: Datum, { purpose, compatible }: Options & { readonly purpose: string }): Drift | undefined {
  const { category, whole, confidence } = datum;
  if (whole || confidence === 'low' || anywhere.some(prefix => isWithin(category, prefix))) return undefined;
  if (entriesFor(facts.context, category).some(({ recipients }) => disclosure.recipient !== undefined && recipients.includes(disclosure.recipient))) return undefined;
  const declared = [...new Set([...declaredPurposes(facts, category), ...notedPurposes(facts, datum)])];
  const serves = declared.some(one => one === purpose || includes[one]?.includes(purpose) || compatible[one]?.includes(purpose));
  const isKept = kept.some(({ from, to }) => to.includes(purpose) && from.some(prefix => isWithin(category, prefix)));
  if (serves || (declared.length === 0 && !isKept)) return undefined;
  return disclosure.prove({ category, purposes: [purpose], level: 'purpose' }).proven ? undefined : { datum, declared };
}

/** What a comment says where the datum comes from, in this file. */
function notedPurposes(facts: FileFacts, { path }: Datum): readonly string[] {
  return path.filter(({ kind, place }) => kind === 'source' && place.file === facts.path).flatMap(({ place }) => facts.noteAt(place).purposes);
}

function wordsFor(facts: FileFacts, keys: readonly string[]): LocalText {
  return { en: keys.map(key => facts.describe(key, 'en')).join(', '), 'zh-cn': keys.map(key => facts.describe(key, 'zh-cn')).join('、') };
}

/** The call without the data, where they can simply go. */
function leaveOut(facts: FileFacts, disclosure: Disclosure, data: readonly Datum[]): ReturnType<typeof logSuggestions> {
  return logSuggestions(facts, disclosure, data).filter(({ edits }) => edits.every(({ text }) => text === ''));
}
