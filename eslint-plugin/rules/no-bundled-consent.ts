import type { ConsentControl, ConsentMatter, FileFacts } from '../../analysis/index.js';
import { splitControl } from '../collection/split-control.js';
import { createRule } from '../create-rule.js';
import type { Fix, LocalText } from '../rule.js';

interface Options {
  /** Purposes that rest on another basis than consent, so that they may stand beside others. */
  readonly exemptPurposes: readonly string[];
}

export default createRule({
  name: 'no-bundled-consent',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Disallow one yes that settles several matters, where one of them asks for an answer of its own', 'zh-cn': '禁止用一次同意涵盖多个事项，而其中有事项需要单独作答' },
      recommended: 'warn',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 14, 23, 29', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'cn', article: '消费者权益保护法实施条例 Art. 23', url: 'https://www.gov.cn/zhengce/content/202403/content_6940158.htm' },
        { jurisdiction: 'eu', article: 'GDPR Art. 7(2), Recital 43', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'us-il', article: 'BIPA 15(b)', url: 'https://www.ilga.gov/legislation/ilcs/ilcs3.asp?ActID=3004' },
      ],
    },
    messages: {
      bundled: { en: 'One {{control}} says yes to {{matters}} at once.', 'zh-cn': '一个{{control}}同时对{{matters}}表示同意。' },
    },
    fixes: {
      split: { en: 'Give each matter a box of its own', 'zh-cn': '为每个事项提供单独的勾选框' },
      leaveOut: { en: 'Leave out what asks for an answer of its own', 'zh-cn': '不在此处同意需要单独作答的事项' },
    },
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { exemptPurposes: { type: 'array', items: { type: 'string' }, description: 'Purposes that rest on another basis than consent, so that they may stand beside others.' } },
    }],
    defaultOptions: { exemptPurposes: [] as readonly string[] },
  },
  check(facts, report, { exemptPurposes }: Options) {
    for (const control of facts.controls) {
      if (control.granular || control.kind === 'state' || control.kind === 'schema') continue;
      const matters = control.matters.filter(({ purposes }) => purposes.length === 0 || !purposes.every(purpose => exemptPurposes.includes(purpose)));
      if (matters.length < 2 || !matters.some(({ separate }) => separate)) continue;
      report({
        span: control.span, messageId: 'bundled', confidence: 'high',
        data: { control: controls[control.kind], matters: matterText(facts, matters) },
        fixes: fixesFor(facts, control, matters),
      });
    }
  },
});

const controls: Readonly<Record<'checkbox' | 'button' | 'record', LocalText>> = {
  checkbox: { en: 'box', 'zh-cn': '勾选框' },
  button: { en: 'button', 'zh-cn': '按钮' },
  record: { en: 'call', 'zh-cn': '调用' },
};

function matterText(facts: FileFacts, matters: readonly ConsentMatter[]): LocalText {
  const inLocale = (locale: 'en' | 'zh-cn', none: string) => matters.map(({ purposes }) => (purposes.length === 0 ? none : facts.describe(purposes.find(purpose => purpose !== 'advertising') ?? 'advertising', locale)));
  const english = inLocale('en', 'the terms');
  return { en: `${english.slice(0, -1).join(', ')} and ${english.at(-1)!}`, 'zh-cn': inLocale('zh-cn', '协议').join('、') };
}

function fixesFor(facts: FileFacts, control: ConsentControl, matters: readonly ConsentMatter[]): readonly Fix[] {
  const split = control.kind === 'checkbox' ? splitControl(facts, control) : undefined;
  if (split) return [{ kind: 'suggestion', titleId: 'split', edits: split }];
  // Where every matter asks for an answer of its own, the first keeps this one.
  const separate = matters.every(matter => matter.separate) ? matters.slice(1) : matters.filter(matter => matter.separate);
  if (separate.some(({ answers }) => answers.length === 0)) return [];
  const edits = separate.flatMap(({ answers }) => answers).map(({ file, ...span }) => ({ file, span, text: 'false' }));
  return [{ kind: 'suggestion', titleId: 'leaveOut', edits }];
}
