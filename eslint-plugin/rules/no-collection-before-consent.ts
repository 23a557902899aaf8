import type { Collection, ConsentLevel, ConsentNeed, FileFacts } from '../../analysis/index.js';
import { createRule } from '../create-rule.js';
import { declaredPurposes } from '../declared-purposes.js';
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
    fixes: { ...guardTitles, ...optOutTitles },
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { exemptPurposes: { type: 'array', items: { type: 'string' }, description: 'Purposes that rest on another legal basis than consent.' } },
    }],
    defaultOptions: { exemptPurposes: [] as readonly string[] },
  },
  check(facts, report, { exemptPurposes }: Options) {
    for (const collection of facts.collections) {
      if (collection.kind === 'biometric' || (collection.purpose !== undefined && exemptPurposes.includes(collection.purpose))) continue;
      // What only feeds a biometric operation is told there, once.
      if (collection.reaches.some(one => one.kind === 'biometric')) continue;
      if (isExempt(facts, collection)) continue;
      // What is only logged has a rule of its own.
      const leaves = collection.reaches.some(one => one.kind !== 'log');
      if (collection.kind === 'device' && !leaves && !isAlwaysSensitive(collection.category) && collection.triggers.every(trigger => trigger === 'gesture' || trigger === 'unknown')) continue;
      const level = levelFor(facts, collection, leaves);
      const need: ConsentNeed = { category: collection.category, purposes: collection.purpose === undefined ? declaredPurposes(facts, collection.category) : [collection.purpose], level };
      const proof = collection.prove(need);
      if (proof.proven || proof.gap === 'permission-only') continue;
      report({
        span: collection.span, messageId: collection.kind === 'device' && !leaves && !isAlwaysSensitive(collection.category) ? 'onLoad' : 'unguarded', path: proof.path,
        // Where the law lets people opt out instead of asking them in, a start without consent is worth no more than a note.
        confidence: collection.kind === 'sdk-start' && !asksFirst(facts) ? 'low' : proof.confidence,
        data: { api: collection.api, category: { en: facts.describe(collection.category, 'en'), 'zh-cn': facts.describe(collection.category, 'zh-cn') }, gap: gapText(proof), level: gapText.levels[level] },
        fixes: [...guardSuggestions(facts, collection.span, need), ...optOutSuggestions(facts, collection)],
      });
    }
  },
});

/** What has to be proven, by what is collected and whether it leaves the device. */
function levelFor(facts: FileFacts, { category, kind }: Collection, leaves: boolean): ConsentLevel {
  const isLocation = category.startsWith('user.location.precise') || category.startsWith('x.location.track');
  if (isAlwaysSensitive(category) || (isLocation && (leaves || kind !== 'device'))) return facts.context.jurisdictions.includes('cn') ? 'separate' : 'purpose';
  return kind === 'device' ? 'acknowledged' : 'purpose';
}

/** An address book and health data are of others, or of the body: looking at them is enough. */
function isAlwaysSensitive(category: string): boolean {
  return category.startsWith('x.device.contacts') || category.startsWith('user.health');
}

/** Whether a jurisdiction of the project wants a yes before an SDK starts. */
function asksFirst({ context }: FileFacts): boolean {
  return context.jurisdictions.some(jurisdiction => jurisdiction === 'cn' || jurisdiction === 'eu');
}

function isExempt(facts: FileFacts, { category, kind }: Collection): boolean {
  if (facts.context.autoBlocking && kind === 'sdk-start') return true;
  return facts.context.data.some(entry => entry.category === category && entry.basis !== undefined && entry.basis !== 'consent' && entry.reference !== undefined);
}
