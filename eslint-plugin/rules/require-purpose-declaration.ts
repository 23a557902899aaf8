import type { FileFacts } from '../../analysis/index.js';
import { entriesFor } from '../collection/necessary-categories.js';
import { takenData, type Taken } from '../collection/taken-data.js';
import { createRule } from '../create-rule.js';
import { noteSuggestions, noteTitles } from '../fix/note-suggestions.js';
import { declareSuggestions, policyTitles } from '../fix/policy-suggestions.js';
import { quoteNames } from '../quote-names.js';

interface Options {
  /** Categories whose purpose need not be stated. */
  readonly exemptCategories: readonly string[];
}

export default createRule({
  name: 'require-purpose-declaration',
  meta: {
    type: 'suggestion',
    docs: {
      description: { en: 'Require that the code or the policy states what collected personal data are for', 'zh-cn': '要求代码或策略写明所收集个人信息的目的' },
      recommended: 'off',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 6, 17', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'eu', article: 'GDPR Art. 5(1)(b)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'eu', article: 'GDPR Art. 13(1)(c)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'us-il', article: 'BIPA 15(b)(2)', url: 'https://www.ilga.gov/legislation/ilcs/ilcs3.asp?ActID=3004' },
        { jurisdiction: 'us-ca', article: '11 CCR § 7012', url: 'https://www.law.cornell.edu/regulations/california/11-CCR-7012' },
      ],
    },
    messages: {
      noPurpose: {
        en: '{{place}} takes {{data}} for a purpose that neither the code nor the policy states.',
        'zh-cn': '{{place}}收集{{data}}，而代码和策略都没有写明其目的。',
      },
    },
    fixes: { ...noteTitles, ...policyTitles },
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { exemptCategories: { type: 'array', items: { type: 'string' }, description: 'Categories whose purpose need not be stated.' } },
    }],
    defaultOptions: { exemptCategories: [] as readonly string[] },
  },
  check(facts, report, { exemptCategories }: Options) {
    const { hasInventory, features } = facts.context;
    // Who states no purposes at all has not begun to.
    if (!hasInventory && !features.some(({ purposes }) => purposes.length > 0)) return;
    const groups = new Map<string, [Taken, ...Taken[]]>();
    for (const taken of takenData(facts)) {
      if (exemptCategories.includes(taken.category) || hasPurpose(facts, taken)) continue;
      const group = groups.get(taken.group);
      if (group) group.push(taken);
      else groups.set(taken.group, [taken]);
    }
    for (const [first, ...others] of groups.values()) {
      const all = [first, ...others];
      const isOne = all.every(({ category }) => category === first.category);
      report({
        span: first.span, messageId: 'noPurpose', confidence: first.confidence,
        data: { place: first.place, data: first.field ? quoteNames(all.map(({ name }) => name)) : { en: facts.describe(first.category, 'en'), 'zh-cn': facts.describe(first.category, 'zh-cn') } },
        related: others.map(({ span }) => ({ kind: 'step', place: { file: facts.path, ...span }, text: facts.text.slice(span.start, span.end).slice(0, 80) })),
        fixes: [
          ...noteSuggestions(facts, all.map(({ span, field }) => ({ span, ...(field && { surface: field.surface }) }))),
          ...(isOne && entriesFor(facts.context, first.category).length === 0 ? declareSuggestions(facts, first.category, first.features, all.some(({ required }) => required)) : []),
        ],
      });
    }
  },
});

/** Whether a comment, the inventory or a feature of the place says what something is taken for. */
function hasPurpose(facts: FileFacts, { category, features, span, field, kind }: Taken): boolean {
  const { context } = facts;
  if (entriesFor(context, category).some(({ purposes }) => purposes.length > 0)) return true;
  if (context.features.some(({ id, purposes }) => features.includes(id) && purposes.length > 0)) return true;
  // What an SDK that measures is for, its model says.
  return kind === 'sdk-start' || (field?.note ?? facts.noteAt(span)).purposes.length > 0;
}
