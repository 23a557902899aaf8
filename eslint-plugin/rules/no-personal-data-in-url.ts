import type { Datum, Disclosure } from '../../analysis/index.js';
import { createRule } from '../create-rule.js';
import { addressSuggestions, addressTitles } from '../fix/address-suggestions.js';
import { quoteNames } from '../quote-names.js';

interface Options {
  /** Categories that may stand in addresses. */
  readonly allowedCategories: readonly string[];
}

export default createRule({
  name: 'no-personal-data-in-url',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Disallow personal data in the path, query or fragment of an address', 'zh-cn': '禁止在网址的路径、查询参数或片段中携带个人信息' },
      recommended: 'warn',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 9, 51', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'eu', article: 'GDPR Art. 5(1)(f), 25, 32', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
      ],
    },
    messages: {
      addressed: {
        en: "'{{api}}' puts {{data}} into an address; the body of a request, or an id that says nothing, would satisfy the rule.",
        'zh-cn': '“{{api}}”将{{data}}放入网址；改为放在请求体中，或使用无含义的编号，即可满足本规则。',
      },
    },
    fixes: addressTitles,
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { allowedCategories: { type: 'array', items: { type: 'string' }, description: 'Categories that may stand in addresses.' } },
    }],
    defaultOptions: { allowedCategories: [] as readonly string[] },
  },
  check(facts, report, { allowedCategories }: Options) {
    for (const disclosure of facts.disclosures) {
      if (isLink(disclosure)) continue;
      const data = disclosure.addressed.filter(one => !one.hashed && !one.whole && !wasAddressed(one) && !isUsual(one.category) && !allowedCategories.includes(one.category));
      const [first] = data;
      if (!first) continue;
      report({
        span: disclosure.span, messageId: 'addressed', confidence: data.some(one => one.confidence === 'high') ? 'high' : 'medium', path: first.path,
        flows: data.map(one => one.name), data: { api: disclosure.api, data: quoteNames(data.map(one => one.name)) },
        fixes: addressSuggestions(facts, disclosure),
      });
    }
  },
});

/** Links that open a mail, a call or an app, and the hint by which a login page knows whom to expect: both are of the person who follows them. */
function isLink({ url = '' }: Disclosure): boolean {
  return (/^[a-z][a-z\d+.-]*:/i.test(url) && !/^(?:https?|wss?):/i.test(url)) || /[?&]login_hint=$/.test(url);
}

/** Whether it stood in the address of the page, or of the request, before: to hand it on there shows it to nobody new. */
function wasAddressed({ name }: Datum): boolean {
  return /(?:^|\.)(?:(?:req|request|ctx|context|get|post|put|patch|delete|all|use|location|\$?route|router|useRoute|useRouter)\.query|searchParams|useSearchParams|URLSearchParams)\./.test(name);
}

/** What pages are looked up and filtered by, and what is no datum of a person by itself. */
const usual = [
  'user.unique_id', 'user.account', 'user.device', 'user.behavior', 'user.location', 'x.location', 'user.content', 'x.device', 'user.privacy_preferences', 'user.job_title', 'user.workplace', 'user.childrens',
  'user.demographic.gender', 'user.demographic.age_range', 'user.authorization.credentials', 'user.sensor', 'x.event', 'x.travel', 'x.property', 'x.education', 'x.employment', 'user.payment', 'x.emotion', 'x.biometric', 'user.biometric',
];

function isUsual(category: string): boolean {
  return usual.some(prefix => category === prefix || category.startsWith(`${prefix}.`));
}
