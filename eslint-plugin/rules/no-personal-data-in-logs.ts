import { createRule } from '../create-rule.js';
import { logSuggestions, logTitles } from '../fix/log-suggestions.js';
import { maskSuggestions, maskTitles } from '../fix/mask-suggestions.js';
import { pickSuggestions, pickTitles } from '../fix/pick-suggestions.js';
import { payloadPlaces } from '../payload-places.js';
import { quoteNames } from '../quote-names.js';

interface Options {
  /** Categories that may be logged, as in a system whose logs are kept like its database. */
  readonly allowedCategories: readonly string[];
}

export default createRule({
  name: 'no-personal-data-in-logs',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Disallow writing personal data to logs', 'zh-cn': '禁止将个人信息写入日志' },
      recommended: 'error',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 9, 51', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'eu', article: 'GDPR Art. 5(1)(f), 32', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
      ],
    },
    messages: {
      logged: {
        en: "'{{api}}' writes {{data}} to a log; an id, a masked value or a redacted field would satisfy the rule.",
        'zh-cn': '“{{api}}”将{{data}}写入日志；改为写入编号、脱敏值或已屏蔽的字段即可满足本规则。',
      },
    },
    fixes: { ...logTitles, ...pickTitles, ...maskTitles },
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { allowedCategories: { type: 'array', items: { type: 'string' }, description: 'Categories that may be logged.' } },
    }],
    defaultOptions: { allowedCategories: [] as readonly string[] },
  },
  check(facts, report, { allowedCategories }: Options) {
    for (const disclosure of facts.disclosures) {
      if (disclosure.sink !== 'log') continue;
      const data = disclosure.data.filter(({ category }) => category !== ofNobody && !allowedCategories.includes(category));
      const [first] = data;
      if (!first) continue;
      report({
        span: disclosure.span, messageId: 'logged', confidence: data.some(one => one.confidence === 'high') ? 'high' : 'medium', path: first.path, related: payloadPlaces(facts, disclosure, data),
        ...(data.every(({ category }) => ofAccounts.test(category)) && { severity: 'warn' as const }),
        flows: data.map(one => one.name), data: { api: disclosure.api, data: quoteNames(data.map(one => one.name)) },
        // Left out here, it would still be in the error that is thrown.
        fixes: disclosure.isThrownToo ? [] : [...logSuggestions(facts, disclosure, data), ...pickSuggestions(facts, disclosure, data, category => allowedCategories.includes(category)), ...maskSuggestions(facts, disclosure, data)],
      });
    }
  },
});

/** What a sensor reads is nobody's where nothing stands beside it: a log has what says whose it is in its own right. */
const ofNobody = 'user.sensor';

/** What operators of a service tell accounts and machines apart by: names and addresses of the network, by which nobody outside is reached. */
const ofAccounts = /^user\.(?:account\.username|name|device\.ip_address)\b/;
