import type { FileFacts, MarketingMessage } from '../../analysis/index.js';
import { createRule } from '../create-rule.js';
import { guardSuggestions, guardTitles } from '../fix/guard-suggestions.js';
import { messageSuggestions, messageTitles } from '../fix/message-suggestions.js';
import { gapText } from '../gap-text.js';
import type { Fix, LocalText } from '../rule.js';

interface Options {
  /** Ways of sending on which somebody else keeps the opt-in and the way out. */
  readonly exemptChannels: readonly MarketingMessage['channel'][];
}

export default createRule({
  name: 'no-marketing-without-consent',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Disallow advertising messages to people who were not asked, or without a way out', 'zh-cn': '禁止向未经询问的人发送营销信息，或发送不含退订方式的营销信息' },
      recommended: 'error',
      law: [
        { jurisdiction: 'cn', article: '消费者权益保护法 Art. 29(3)', url: 'https://flk.npc.gov.cn/detail2.html?MmM5MDlmZGQ2NzhiZjE3OTAxNjc4YmY2MWY1NTA2NzE%3D' },
        { jurisdiction: 'cn', article: '消费者权益保护法实施条例 Art. 24', url: 'https://www.gov.cn/zhengce/content/202403/content_6940158.htm' },
        { jurisdiction: 'cn', article: '广告法 Art. 43', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YWIyMzFlYjAxN2FiZDY2NTE1NTA4ZjU%3D' },
        { jurisdiction: 'eu', article: 'ePrivacy Directive Art. 13', url: 'https://eur-lex.europa.eu/eli/dir/2002/58/oj' },
        { jurisdiction: 'eu', article: 'GDPR Art. 21(2)–(3)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
      ],
    },
    messages: {
      unasked: {
        en: "'{{api}}' sends an advertising {{channel}} ({{sign}}) on a path where {{gap}}; a check of their opt-in, and a way out in it, would satisfy the rule.",
        'zh-cn': '“{{api}}”发送营销{{channel}}（{{sign}}），而到达此处的路径上{{gap}}；检查接收者的订阅选择并在内容中给出退订方式即可满足本规则。',
      },
      subscribed: {
        en: "'{{api}}' puts somebody on a list for advertising ({{sign}}) on a path where {{gap}}; a check of their opt-in would satisfy the rule.",
        'zh-cn': '“{{api}}”将某人加入营销名单（{{sign}}），而到达此处的路径上{{gap}}；先检查其订阅选择即可满足本规则。',
      },
      noWayOut: {
        en: "'{{api}}' sends an advertising {{channel}} ({{sign}}) that names no way out; a link or word to unsubscribe in it would satisfy the rule.",
        'zh-cn': '“{{api}}”发送的营销{{channel}}（{{sign}}）没有退订方式；在内容中给出退订链接或回复方式即可满足本规则。',
      },
    },
    fixes: { ...guardTitles, ...messageTitles },
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { exemptChannels: { type: 'array', items: { enum: ['mail', 'text', 'push', 'call'] }, description: 'Ways of sending on which somebody else keeps the opt-in and the way out.' } },
    }],
    defaultOptions: { exemptChannels: [] as readonly MarketingMessage['channel'][] },
  },
  check(facts, report, { exemptChannels }: Options) {
    for (const message of facts.messages) {
      const { span, api, channel, act, sign, proof, wayOut } = message;
      if (exemptChannels.includes(channel)) continue;
      const data = { api, channel: channelNames[channel], sign };
      if (!proof.proven) {
        report({
          span, messageId: act === 'send' ? 'unasked' : 'subscribed', confidence: proof.confidence === 'high' ? message.confidence : 'medium', path: proof.path,
          data: { ...data, gap: gapText(proof) }, fixes: fixesFor(facts, message),
        });
      } else if (act === 'send' && wayOut === 'none') {
        report({ span, messageId: 'noWayOut', confidence: 'medium', data, fixes: messageSuggestions(facts, message) });
      }
    }
  },
});

/** A check settles the finding only where the message itself names a way out. */
function fixesFor(facts: FileFacts, message: MarketingMessage): readonly Fix[] {
  const mayAsk = message.act === 'subscribe' || message.wayOut !== 'none';
  return [...(mayAsk ? guardSuggestions(facts, message, message.need) : []), ...messageSuggestions(facts, message)];
}

const channelNames: Readonly<Record<MarketingMessage['channel'], LocalText>> = {
  mail: { en: 'mail', 'zh-cn': '邮件' },
  text: { en: 'text message', 'zh-cn': '短信' },
  push: { en: 'push message', 'zh-cn': '推送' },
  call: { en: 'call', 'zh-cn': '电话' },
};
