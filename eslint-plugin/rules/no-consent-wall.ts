import type { FileFacts, RefusalBranch } from '../../analysis/index.js';
import { createRule } from '../create-rule.js';
import { wallSuggestions, wallTitles } from '../fix/wall-suggestions.js';
import type { LocalText } from '../rule.js';

interface Options {
  /** Purposes without which the service really cannot be given. */
  readonly exemptPurposes: readonly string[];
}

export default createRule({
  name: 'no-consent-wall',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Disallow ending the service for those who refuse the use of their data', 'zh-cn': '禁止因用户拒绝使用其个人信息而终止服务' },
      recommended: 'warn',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 16', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'cn', article: '常见类型移动互联网应用程序必要个人信息范围规定 Art. 4', url: 'https://www.cac.gov.cn/2021-03/22/c_1617990997054277.htm' },
        { jurisdiction: 'cn', article: '上海市数据条例 Art. 19', url: 'https://www.shanghai.gov.cn/nw12344/20211129/a1a38c3dfe8b4f8f8fcba5e79fbe9251.html' },
        { jurisdiction: 'eu', article: 'GDPR Art. 7(4), Recital 42', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'us-ca', article: 'Cal. Civ. Code § 1798.125', url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.125' },
        { jurisdiction: 'us-ca', article: '11 CCR § 7004', url: 'https://www.law.cornell.edu/regulations/california/11-CCR-7004' },
      ],
    },
    messages: {
      wall: { en: "A refusal of {{matter}} {{ends}} here, at '{{call}}'.", 'zh-cn': '拒绝{{matter}}会在此处（“{{call}}”）{{ends}}。' },
    },
    fixes: wallTitles,
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { exemptPurposes: { type: 'array', items: { type: 'string' }, description: 'Purposes without which the service really cannot be given.' } },
    }],
    defaultOptions: { exemptPurposes: [] as readonly string[] },
  },
  check(facts, report, { exemptPurposes }: Options) {
    for (const refusal of facts.refusals) {
      if (refusal.purposes.length > 0 && refusal.purposes.every(purpose => exemptPurposes.includes(purpose))) continue;
      const call = callOf(facts, refusal);
      report({ span: refusal.span, messageId: 'wall', confidence: 'high', data: { matter: matterOf(facts, refusal), ends: ends[refusal.ends], call }, fixes: wallSuggestions(facts, refusal, call) });
    }
  },
});

const ends: Readonly<Record<RefusalBranch['ends'], LocalText>> = {
  app: { en: 'ends the app', 'zh-cn': '结束应用' },
  session: { en: 'ends the session or account', 'zh-cn': '结束会话或账号' },
  request: { en: 'turns the request away', 'zh-cn': '拒绝请求' },
};

function matterOf(facts: FileFacts, { purposes }: RefusalBranch): LocalText {
  if (purposes.length === 0) return { en: 'the use of data', 'zh-cn': '使用个人信息' };
  // One word names both.
  const told = purposes.length > 1 ? purposes.filter(purpose => purpose !== 'advertising') : purposes;
  return { en: told.map(purpose => facts.describe(purpose, 'en')).join(' and '), 'zh-cn': told.map(purpose => facts.describe(purpose, 'zh-cn')).join('、') };
}

function callOf({ text }: FileFacts, { span }: RefusalBranch): string {
  const written = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return written.length > 50 ? `${written.slice(0, 49)}…` : written;
}
