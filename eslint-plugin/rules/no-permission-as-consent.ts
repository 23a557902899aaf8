import { neededConsent } from '../collection/needed-consent.js';
import { createRule } from '../create-rule.js';
import { guardSuggestions, guardTitles } from '../fix/guard-suggestions.js';
import { gapText } from '../gap-text.js';

interface Options {
  /** Categories of data for which the system's permission is enough. */
  readonly exemptCategories: readonly string[];
}

export default createRule({
  name: 'no-permission-as-consent',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Disallow collecting personal data that leaves the device where a permission of the system is all that was asked', 'zh-cn': '禁止仅凭系统权限就收集并传出个人信息' },
      recommended: 'warn',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 14, 17, 29–30', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'cn', article: 'App违法违规收集使用个人信息行为认定方法 2(3), 3(1)', url: 'https://www.cac.gov.cn/2019-12/27/c_1578986455686625.htm' },
        { jurisdiction: 'eu', article: 'GDPR Art. 4(11), 7', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
      ],
    },
    messages: {
      permissionOnly: {
        en: "'{{api}}' collects {{category}} after a permission of the system alone; {{level}} before it would satisfy the rule.",
        'zh-cn': '“{{api}}”仅凭系统权限收集{{category}}；在此之前取得{{level}}即可满足本规则。',
      },
    },
    fixes: guardTitles,
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { exemptCategories: { type: 'array', items: { type: 'string' }, description: "Categories of data, or their beginnings, for which the system's permission is enough." } },
    }],
    defaultOptions: { exemptCategories: [] as readonly string[] },
  },
  check(facts, report, { exemptCategories }: Options) {
    for (const collection of facts.collections) {
      const { api, category, kind } = collection;
      // A biometric operation asks for more, and is told as such.
      if (kind === 'biometric' || exemptCategories.some(exempt => category === exempt || category.startsWith(`${exempt}.`))) continue;
      const need = neededConsent(facts, collection);
      const proof = need && collection.prove(need);
      if (!need || !proof || proof.proven || proof.gap !== 'permission-only') continue;
      report({
        span: collection.span, messageId: 'permissionOnly', confidence: proof.confidence, path: proof.path,
        data: { api, category: { en: facts.describe(category, 'en'), 'zh-cn': facts.describe(category, 'zh-cn') }, level: gapText.levels[need.level] },
        fixes: guardSuggestions(facts, collection, need),
      });
    }
  },
});
