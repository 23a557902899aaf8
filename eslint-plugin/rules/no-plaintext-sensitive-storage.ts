import type { Datum, Disclosure, FileFacts } from '../../analysis/index.js';
import { createRule } from '../create-rule.js';
import { attestationSuggestions, attestationTitles } from '../fix/attestation-suggestions.js';
import { payloadSuggestions, payloadTitles } from '../fix/payload-suggestions.js';
import { pickSuggestions, pickTitles } from '../fix/pick-suggestions.js';
import { secureStoreSuggestions, secureStoreTitles } from '../fix/secure-store-suggestions.js';
import type { Fix } from '../rule.js';
import { payloadPlaces } from '../payload-places.js';
import { quoteNames } from '../quote-names.js';

interface Options {
  /** Categories that may be kept as they are. */
  readonly allowedCategories: readonly string[];
}

export default createRule({
  name: 'no-plaintext-sensitive-storage',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Disallow keeping or sending sensitive personal data unencrypted', 'zh-cn': '禁止以明文保存或传输敏感个人信息' },
      recommended: 'warn',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 28(2), 51', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'cn', article: '网络数据安全管理条例 Art. 9', url: 'https://www.gov.cn/zhengce/content/202409/content_6977766.htm' },
        { jurisdiction: 'eu', article: 'GDPR Art. 32(1)(a)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'us-il', article: 'BIPA 15(e)', url: 'https://www.ilga.gov/legislation/ilcs/ilcs3.asp?ActID=3004' },
      ],
    },
    messages: {
      onDevice: {
        en: "'{{api}}' keeps {{data}} unencrypted on the device; a secure store, an encrypted value or the server would satisfy the rule.",
        'zh-cn': '“{{api}}”将{{data}}以明文保存在设备上；改用安全存储、加密后的值或服务器保存即可满足本规则。',
      },
      inDatabase: {
        en: "'{{api}}' keeps {{data}} as it is; an encrypted or hashed value, or a store that the policy says is encrypted, would satisfy the rule.",
        'zh-cn': '“{{api}}”将{{data}}原样保存；改为加密或散列后的值，或在策略中声明存储已加密，即可满足本规则。',
      },
      inTransit: {
        en: "'{{api}}' sends {{data}} over 'http:', where anybody on the way can read it; 'https:' would satisfy the rule.",
        'zh-cn': '“{{api}}”通过“http:”发送{{data}}，途中任何人均可读取；改用“https:”即可满足本规则。',
      },
    },
    fixes: { ...secureStoreTitles, ...payloadTitles, ...pickTitles, ...attestationTitles, useTls: { en: "Send it over 'https:'", 'zh-cn': '改用“https:”发送' } },
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { allowedCategories: { type: 'array', items: { type: 'string' }, description: 'Categories that may be kept as they are.' } },
    }],
    defaultOptions: { allowedCategories: [] as readonly string[] },
  },
  check(facts, report, { allowedCategories }: Options) {
    for (const disclosure of facts.disclosures) {
      const messageId = placeOf(facts, disclosure);
      if (messageId === undefined) continue;
      const data = disclosure.data.filter(one => !one.hashed && !allowedCategories.includes(one.category) && counts[messageId](facts, one, disclosure.data));
      const [first] = data;
      if (!first) continue;
      report({
        span: disclosure.span, messageId, path: first.path, related: payloadPlaces(facts, disclosure, data),
        confidence: messageId === 'inDatabase' || !data.some(one => one.confidence === 'high') ? 'medium' : 'high',
        flows: data.map(one => one.name), data: { api: disclosure.api, data: quoteNames(data.map(one => one.name)) },
        fixes: messageId === 'inTransit' ? tlsFix(facts, disclosure) : [...payloadSuggestions(facts, disclosure, data), ...pickSuggestions(facts, disclosure, data, (category, beside) => isFine(facts, messageId, category, beside)), ...(messageId === 'onDevice' ? secureStoreSuggestions(facts) : []), ...(messageId === 'inDatabase' ? attestationSuggestions(facts, 'encryptedAtRest', 'true') : [])],
      });
    }
  },
});

type MessageId = 'onDevice' | 'inDatabase' | 'inTransit';

function placeOf({ context }: FileFacts, { sink, url, receiver }: Disclosure): MessageId | undefined {
  if (sink === 'client-storage') return 'onDevice';
  if (sink === 'database') return context.encryptedAtRest ? undefined : 'inDatabase';
  return sink === 'network' && url?.startsWith('http:') === true && receiver.party !== 'own' ? 'inTransit' : undefined;
}

type CountedDatum = Pick<Datum, 'category' | 'confidence' | 'name' | 'whole'>;

/** What counts at each place. Where a person is, how to reach them and which session is theirs is kept on many devices for good reason. */
const counts: Readonly<Record<MessageId, (facts: FileFacts, datum: CountedDatum, beside: readonly Pick<Datum, 'category'>[]) => boolean>> = {
  onDevice: (facts, { category, whole, name }, beside) => whole || isOfRecord(category, beside) || category === 'user.demographic.date_of_birth' || (facts.sensitivityOf(category) !== 'ordinary' && !isWithin(category, usual) && !isPassing(name)),
  inDatabase: (_, datum, beside) => isWithin(datum.category, identity) || (isWithin(datum.category, ['user.authorization.password']) && (datum.confidence === 'high' || (isPin.test(datum.name) && beside.some(({ category }) => recordParts.has(category)))) && !isPassing(datum.name)),
  inTransit: (facts, { category }) => facts.sensitivityOf(category) !== 'ordinary' && !isWithin(category, ['user.location', 'x.location']),
};

/** Whether a field of a category may be kept there with those of the others. */
function isFine(facts: FileFacts, messageId: MessageId, category: string, beside: readonly string[]): boolean {
  return !counts[messageId](facts, { category, confidence: 'high', name: category, whole: false }, beside.map(one => ({ category: one })));
}

const usual = ['user.contact', 'user.location', 'x.location', 'user.authorization.credentials', 'x.device', 'user.government_id.vehicle_registration', 'user.childrens', 'x.emotion', 'user.content', 'x.event', 'user.financial'];

/** What is worth as much as the document it stands for, or can never be changed. */
const identity = ['user.government_id.national_identification_number', 'user.government_id.passport_number', 'user.financial.credit_card', 'x.biometric'];

/** A number by which somebody is let in, beside the name of who that is. */
const isPin = /(?:^|[._])(?:pin|pin_?code|passcode)$/i;

/** What together makes the record of a person; alone each is kept on many devices for good reason. */
const recordParts: ReadonlySet<string> = new Set(['user.name', 'user.account.username', 'user.contact.email', 'user.contact.phone_number', 'user.contact.address', 'user.demographic.date_of_birth', 'user.demographic.gender']);

/** Whether a datum is kept with at least two others of a person and what their account goes by, so that it is their record that is kept, and no address to deliver to. */
function isOfRecord(category: string, beside: readonly Pick<Datum, 'category'>[]): boolean {
  const parts = new Set(beside.map(one => one.category).filter(one => recordParts.has(one)));
  return recordParts.has(category) && parts.size >= 3 && (parts.has('user.account.username') || parts.has('user.contact.email'));
}

function isWithin(category: string, prefixes: readonly string[]): boolean {
  // Of what money a person has, the number of an account is what a thief wants.
  if (prefixes === usual && (category === 'user.financial.bank_account' || category === 'user.financial.credit_card')) return false;
  return prefixes.some(prefix => category === prefix || category.startsWith(`${prefix}.`));
}

/** Whether a secret is good for minutes: the code of one login. */
function isPassing(name: string): boolean {
  return /(?:otp|code|captcha|yanzhengma|yzm)$/i.test(name);
}

function tlsFix({ path, text }: FileFacts, { span }: Disclosure): readonly Fix[] {
  const at = text.slice(span.start, span.end).search(/(?<=['"`])http:\/\//);
  return at < 0 ? [] : [{ kind: 'suggestion', titleId: 'useTls', edits: [{ file: path, span: { start: span.start + at + 4, end: span.start + at + 4 }, text: 's' }] }];
}
