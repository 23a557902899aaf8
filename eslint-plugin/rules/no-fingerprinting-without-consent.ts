import type { ConsentNeed, FileFacts } from '../../analysis/index.js';
import { createRule } from '../create-rule.js';
import { declaredPurposes } from '../declared-purposes.js';
import { guardSuggestions, guardTitles } from '../fix/guard-suggestions.js';
import { declareFor, policyTitles } from '../fix/policy-suggestions.js';
import { gapText } from '../gap-text.js';

interface Options {
  /** Purposes that a device may be told from others for without consent, where the policy declares them. */
  readonly exemptPurposes: readonly string[];
}

export default createRule({
  name: 'no-fingerprinting-without-consent',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Disallow telling a device from all others before consent, unless fraud prevention is declared', 'zh-cn': '禁止在取得同意前生成设备指纹或读取设备标识，已声明用于反欺诈的除外' },
      recommended: 'warn',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 4, 13, 17', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'cn', article: 'App违法违规收集使用个人信息行为认定方法 3', url: 'https://www.cac.gov.cn/2019-12/27/c_1578986455686625.htm' },
        { jurisdiction: 'eu', article: 'ePrivacy Directive Art. 5(3)', url: 'https://eur-lex.europa.eu/eli/dir/2002/58/oj' },
        { jurisdiction: 'eu', article: 'GDPR Art. 4(1), 6', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
      ],
    },
    messages: {
      identified: {
        en: "'{{api}}' tells this device from all others on a path where {{gap}}; consent before it, or an id that the app makes up, would satisfy the rule.",
        'zh-cn': '“{{api}}”获取可识别本设备的标识，而到达此处的路径上{{gap}}；在此之前取得同意，或改用应用自行生成的编号即可满足本规则。',
      },
    },
    fixes: { ...guardTitles, ...policyTitles },
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { exemptPurposes: { type: 'array', items: { type: 'string' }, description: 'Purposes that a device may be told from others for without consent, where the policy declares them.' } },
    }],
    defaultOptions: { exemptPurposes: ['fraud-prevention'] as readonly string[] },
  },
  check(facts, report, { exemptPurposes }: Options) {
    for (const collection of facts.collections) {
      if (collection.kind !== 'identifier' || isDeclared(facts, collection.category, exemptPurposes)) continue;
      const need: ConsentNeed = { category: collection.category, purposes: collection.purpose === undefined ? declaredPurposes(facts, collection.category) : [collection.purpose], level: 'purpose' };
      const proof = collection.prove(need);
      if (proof.proven) continue;
      report({
        span: collection.span, messageId: 'identified', confidence: proof.confidence, path: proof.path,
        data: { api: collection.api, gap: gapText(proof) }, fixes: [...guardSuggestions(facts, collection, need), ...declareFor(facts, collection.category, exemptPurposes, false)],
      });
    }
  },
});

/** Whether the policy names such a purpose for the category, or another basis than consent with its reference. */
function isDeclared({ context }: FileFacts, category: string, exemptPurposes: readonly string[]): boolean {
  return context.data.some(entry => (category === entry.category || category.startsWith(`${entry.category}.`))
    && (entry.purposes.some(purpose => exemptPurposes.includes(purpose)) || (entry.basis !== undefined && entry.basis !== 'consent' && entry.reference !== undefined)));
}
