import { matchesPattern } from '../policy/category-pattern.js';
import type { Flow } from '../policy/project-context.js';
import type { PrivacyRule } from './rule.js';

/** Makes a rule of a flow that a team's policy forbids: data of some categories that arrives at some kinds of sink. */
export function createFlowRule(flow: Flow): PrivacyRule<'flow'> {
  const text = { en: flow.message.en, 'zh-cn': flow.message['zh-cn'] ?? flow.message.en };
  return {
    name: flow.id,
    meta: {
      type: 'problem',
      docs: { description: text, recommended: flow.severity, law: [], ...(flow.docs !== undefined && { page: flow.docs }) },
      messages: { flow: text },
      fixes: {},
      hasFix: 'none',
      schema: [],
      defaultOptions: {},
    },
    check(facts, report) {
      // What a barrier holds back may arrive only behind a kind that the flow names, if it names any.
      const { unless } = flow;
      const disclosures = unless ? [...facts.disclosures, ...facts.heldBack].sort((left, right) => left.span.start - right.span.start) : facts.disclosures;
      const reported = new Set<number>();
      for (const { span, sink, recipient, data, api } of disclosures) {
        if (!flow.to.some(target => target === sink || target === `recipient:${recipient ?? ''}`)) continue;
        const datum = data.find(({ category, behind }) => !behind?.some(kind => unless?.includes(kind)) && flow.from.some(pattern => matchesPattern(pattern, category) || category.startsWith(`${pattern}.`)));
        if (datum === undefined || (datum.behind && reported.has(span.start))) continue;
        reported.add(span.start);
        report({ span, messageId: 'flow', data: { api, name: datum.name }, confidence: datum.confidence, path: datum.path });
      }
    },
  };
}
