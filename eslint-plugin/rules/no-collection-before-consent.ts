import type { FileFacts } from '../../analysis/index.js';
import { isLeftToAct, neededConsent } from '../collection/needed-consent.js';
import { createRule } from '../create-rule.js';
import { consentModeSuggestions, consentModeTitles } from '../fix/consent-mode-suggestions.js';
import { guardSuggestions, guardTitles } from '../fix/guard-suggestions.js';
import { optOutSuggestions, optOutTitles } from '../fix/opt-out-suggestions.js';
import { gapText } from '../gap-text.js';

interface Options {
  /** Purposes that rest on another legal basis than consent. */
  readonly exemptPurposes: readonly string[];
}

export default createRule({
  name: 'no-collection-before-consent',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Disallow collecting personal data on a path where consent enough for its kind has not been proven', 'zh-cn': '禁止在尚未取得足够同意的路径上收集个人信息' },
      recommended: 'error',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 13–14, 17', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'eu', article: 'ePrivacy Directive Art. 5(3)', url: 'https://eur-lex.europa.eu/eli/dir/2002/58/oj' },
        { jurisdiction: 'eu', article: 'GDPR Art. 6(1)(a)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
      ],
    },
    messages: {
      unguarded: {
        en: "'{{api}}' collects {{category}} on a path where {{gap}}; {{level}} before it would satisfy the rule.",
        'zh-cn': '“{{api}}”收集{{category}}，而到达此处的路径上{{gap}}；在此之前取得{{level}}即可满足本规则。',
      },
      onLoad: {
        en: "'{{api}}' collects {{category}} without a person's act or {{level}} before it; either would satisfy the rule.",
        'zh-cn': '“{{api}}”在没有用户操作、也没有{{level}}的情况下收集{{category}}；满足其一即可。',
      },
    },
    fixes: { ...guardTitles, ...optOutTitles, ...consentModeTitles },
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { exemptPurposes: { type: 'array', items: { type: 'string' }, description: 'Purposes that rest on another legal basis than consent.' } },
    }],
    defaultOptions: { exemptPurposes: [] as readonly string[] },
  },
  check(facts, report, { exemptPurposes }: Options) {
    for (const collection of facts.collections) {
      const need = neededConsent(facts, collection);
      // An id that tells a device from all others has a rule of its own, as has what a body tells.
      if (!need || collection.kind === 'biometric' || collection.kind === 'identifier' || (collection.purpose !== undefined && exemptPurposes.includes(collection.purpose))) continue;
      const proof = collection.prove(need);
      if (proof.proven || proof.gap === 'permission-only') continue;
      report({
        span: collection.span, messageId: isLeftToAct(collection) ? 'onLoad' : 'unguarded', path: proof.path,
        // Where the law lets people opt out instead of asking them in, a start without consent is worth no more than a note.
        confidence: collection.kind === 'sdk-start' && !asksFirst(facts) ? 'low' : proof.confidence,
        data: { api: collection.api, category: { en: facts.describe(collection.category, 'en'), 'zh-cn': facts.describe(collection.category, 'zh-cn') }, gap: gapText(proof), level: gapText.levels[need.level] },
        fixes: [...guardSuggestions(facts, collection, need), ...optOutSuggestions(facts, collection), ...consentModeSuggestions(facts, collection)],
      });
    }
  },
});

/** Whether a jurisdiction of the project wants a yes before an SDK starts. */
function asksFirst({ context }: FileFacts): boolean {
  return context.jurisdictions.some(jurisdiction => jurisdiction === 'cn' || jurisdiction === 'eu');
}
