import type { FileFacts, ImpliedGrant } from '../../analysis/index.js';
import { createRule } from '../create-rule.js';
import { statementSuggestions, statementTitles } from '../fix/statement-suggestions.js';
import type { LocalText } from '../rule.js';

interface Options {
  /** Acts that may stand for a yes, as `notice` where the button's words are a brand's. */
  readonly allowedActs: readonly string[];
}

const acts: Readonly<Record<ImpliedGrant['act'], LocalText>> = {
  scroll: { en: 'somebody scrolled or moved', 'zh-cn': '用户滚动或移动' },
  leave: { en: 'somebody left', 'zh-cn': '用户离开页面' },
  close: { en: 'a dialog was closed', 'zh-cn': '对话框被关闭' },
  wait: { en: 'time went by', 'zh-cn': '经过一段时间' },
  visit: { en: 'a page was opened', 'zh-cn': '页面被打开' },
  press: { en: 'something else was pressed', 'zh-cn': '用户点击了其他位置' },
  notice: { en: 'a notice was said to be read', 'zh-cn': '用户表示已知晓' },
};

export default createRule({
  name: 'no-implied-consent',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Disallow recording consent because somebody scrolled, left, waited, closed something or went on', 'zh-cn': '禁止将滚动、离开、等待、关闭或继续浏览记录为同意' },
      recommended: 'error',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 14', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'cn', article: 'App违法违规收集使用个人信息行为认定方法 3(4)', url: 'https://www.cac.gov.cn/2019-12/27/c_1578986455686625.htm' },
        { jurisdiction: 'eu', article: 'GDPR Art. 4(11), Recital 32', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'us-ca', article: 'Cal. Civ. Code § 1798.140(h)', url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.140' },
      ],
    },
    messages: {
      implied: {
        en: "'{{call}}' records consent because {{act}}; recording it where a button is pressed that says yes, beside one that says no, would satisfy the rule.",
        'zh-cn': '“{{call}}”因{{act}}而记录同意；改为在写明“同意”、并与“拒绝”并列的按钮被点击时记录即可满足本规则。',
      },
    },
    fixes: statementTitles,
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { allowedActs: { type: 'array', items: { enum: ['scroll', 'leave', 'close', 'wait', 'visit', 'press', 'notice'] }, description: 'Acts that may stand for a yes.' } },
    }],
    defaultOptions: { allowedActs: [] as readonly string[] },
  },
  check(facts, report, { allowedActs }: Options) {
    for (const { span, act, confidence } of facts.impliedGrants) {
      if (allowedActs.includes(act)) continue;
      report({ span, messageId: 'implied', confidence, data: { call: callOf(facts, span), act: acts[act] }, fixes: statementSuggestions(facts, span) });
    }
  },
});

function callOf({ text }: FileFacts, span: ImpliedGrant['span']): string {
  const written = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return written.length > 50 ? `${written.slice(0, 49)}…` : written;
}
