import type { RepeatedQuestion } from '../../analysis/index.js';
import { createRule } from '../create-rule.js';
import { refusalSuggestions, refusalTitles } from '../fix/refusal-suggestions.js';

interface Options {
  /** What asks and looks for an earlier no by itself, by the name under which it is called. */
  readonly remembering: readonly string[];
}

export default createRule({
  name: 'no-consent-nagging',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Disallow asking again somebody who refused', 'zh-cn': '禁止在用户拒绝后反复征求同意' },
      recommended: 'warn',
      law: [
        { jurisdiction: 'cn', article: '网络数据安全管理条例 Art. 22(5)', url: 'https://www.gov.cn/zhengce/content/202409/content_6977766.htm' },
        { jurisdiction: 'cn', article: 'App违法违规收集使用个人信息行为认定方法 3(2)', url: 'https://www.cac.gov.cn/2019-12/27/c_1578986455686625.htm' },
        { jurisdiction: 'eu', article: 'GDPR Art. 4(11)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'us-ca', article: '11 CCR § 7004', url: 'https://www.law.cornell.edu/regulations/california/11-CCR-7004' },
      ],
    },
    messages: {
      loop: { en: "'{{name}}' asks until the answer is yes.", 'zh-cn': '“{{name}}”反复询问，直到回答“是”为止。' },
      refusal: { en: "A no leads back to the question of '{{name}}'.", 'zh-cn': '拒绝之后又回到“{{name}}”的询问。' },
      interval: { en: "'{{name}}' asks again by a clock, and nothing on the way tells that somebody refused.", 'zh-cn': '“{{name}}”按固定间隔再次询问，途中未检查是否已被拒绝。' },
      return: { en: "'{{name}}' asks whenever somebody comes back, and nothing on the way tells that they refused.", 'zh-cn': '“{{name}}”在用户每次返回时询问，途中未检查是否已被拒绝。' },
      start: { en: "'{{name}}' asks at each start, and nothing on the way tells that somebody refused.", 'zh-cn': '“{{name}}”在每次启动时询问，途中未检查是否已被拒绝。' },
      settings: { en: "'{{name}}' sends somebody who refused to the settings at once.", 'zh-cn': '“{{name}}”在用户拒绝后立即跳转到系统设置。' },
    } satisfies Record<RepeatedQuestion['again'], unknown>,
    fixes: refusalTitles,
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { remembering: { type: 'array', items: { type: 'string' }, description: 'Names of calls that ask and look for an earlier no by themselves, such as showBanner.' } },
    }],
    defaultOptions: { remembering: [] as readonly string[] },
  },
  check(facts, report, { remembering }: Options) {
    for (const question of facts.repeatedQuestions) {
      if (remembering.some(name => question.name === name || question.name.endsWith(`.${name}`))) continue;
      report({
        span: question.span, messageId: question.again, data: { name: question.name },
        confidence: question.again === 'loop' || question.again === 'refusal' || (question.again === 'interval' && question.topic === 'consent') ? 'high' : 'medium',
        fixes: refusalSuggestions(facts, question),
      });
    }
  },
});
