import { createRule } from '../create-rule.js';
import { withdrawalSuggestions, withdrawalTitles } from '../fix/withdrawal-suggestions.js';
import { purposesText } from '../purposes-text.js';

interface Options {
  /** Purposes for which consent is taken back elsewhere, as in another repository. */
  readonly exemptPurposes: readonly string[];
}

export default createRule({
  name: 'require-consent-withdrawal',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Require a way to take back the consent that a project records', 'zh-cn': '要求为项目所记录的同意提供撤回途径' },
      recommended: 'warn',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 15–16, 47', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'cn', article: 'App违法违规收集使用个人信息行为认定方法 3(8)', url: 'https://www.cac.gov.cn/2019-12/27/c_1578986455686625.htm' },
        { jurisdiction: 'eu', article: 'GDPR Art. 7(3)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'us-ca', article: '11 CCR § 7004', url: 'https://www.law.cornell.edu/regulations/california/11-CCR-7004' },
      ],
    },
    messages: {
      lasting: { en: 'This call records consent{{purposes}}, and nothing in the project takes it back.', 'zh-cn': '此调用记录了同意{{purposes}}，而项目中没有任何撤回途径。' },
      running: { en: 'This call records consent{{purposes}}, and what it starts goes on when that is taken back.', 'zh-cn': '此调用记录了同意{{purposes}}，而撤回之后，由此启动的处理仍在继续。' },
    },
    fixes: withdrawalTitles,
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { exemptPurposes: { type: 'array', items: { type: 'string' }, description: 'Purposes for which consent is taken back elsewhere, as in another repository.' } },
    }],
    defaultOptions: { exemptPurposes: [] as readonly string[] },
  },
  check(facts, report, { exemptPurposes }: Options) {
    for (const { span, purposes, leavesRunning } of facts.lastingGrants) {
      if (purposes.length > 0 && purposes.every(purpose => exemptPurposes.includes(purpose))) continue;
      report({ span, messageId: leavesRunning ? 'running' : 'lasting', confidence: 'high', data: { purposes: purposesText(facts, purposes) }, fixes: leavesRunning ? [] : withdrawalSuggestions(facts, { span, purposes }) });
    }
  },
});
