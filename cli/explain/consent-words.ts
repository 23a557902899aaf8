import type { ConsentNeed, FileFacts, MetCheck, Trigger } from '../../analysis/index.js';
import { gapText } from '../../eslint-plugin/gap-text.js';
import type { LocalText } from '../../eslint-plugin/rule.js';

/** What sets a use off, in words. */
export const triggerWords: Readonly<Record<Trigger, LocalText>> = {
  gesture: { en: "a person's act, such as a click", 'zh-cn': '用户操作，如点击' },
  load: { en: 'the loading of a module', 'zh-cn': '模块加载' },
  mount: { en: 'a component that appears', 'zh-cn': '组件出现' },
  route: { en: 'a request or a page that is opened', 'zh-cn': '请求或打开页面' },
  lifecycle: { en: 'the start or end of the app', 'zh-cn': '应用启动或结束' },
  job: { en: 'a job that runs by itself', 'zh-cn': '自动运行的任务' },
  timer: { en: 'a timer', 'zh-cn': '定时器' },
  event: { en: 'an event', 'zh-cn': '事件' },
  'consent-event': { en: 'an event of a consent manager', 'zh-cn': '同意管理工具的事件' },
  later: { en: 'something that comes later', 'zh-cn': '之后的回调' },
  render: { en: 'a component that is drawn', 'zh-cn': '组件渲染' },
  unknown: { en: 'somebody outside the project: nobody in it calls this', 'zh-cn': '项目之外：项目内没有调用者' },
};

/** What consent a rule asks for, in words. */
export function needText({ category, purposes, level }: ConsentNeed, facts: FileFacts): LocalText {
  const named = (locale: 'en' | 'zh-cn') => (purposes.length === 0 ? [facts.describe(category, locale)] : purposes.map(purpose => facts.describe(purpose, locale)));
  const { en, 'zh-cn': zh } = gapText.levels[level];
  return { en: `${en}, for ${named('en').join(' or ')}`, 'zh-cn': `${zh}（${named('zh-cn').join('或')}）` };
}

/** What a check on the way was taken for, or why it proves nothing. */
export function checkTexts({ purposes, level, gap }: MetCheck, text: string | undefined, facts: FileFacts): LocalText {
  const named = (locale: 'en' | 'zh-cn') => purposes.map(purpose => facts.describe(purpose, locale)).join(locale === 'en' ? ', ' : '、');
  const code = { en: text === undefined ? 'Something done before' : `'${text}'`, 'zh-cn': text === undefined ? '此前的操作' : `“${text}”` };
  if (level !== undefined) {
    return {
      en: `${code.en} proves ${gapText.levels[level].en}${purposes.length > 0 ? `: ${named('en')}` : ''}.`,
      'zh-cn': `${code['zh-cn']}证明了${gapText.levels[level]['zh-cn']}${purposes.length > 0 ? `：${named('zh-cn')}` : ''}。`,
    };
  }
  const why = gapText.gaps[gap ?? 'none'];
  return { en: `${code.en} proves nothing: ${why.en}${purposes.length > 0 ? ` (${named('en')})` : ''}.`, 'zh-cn': `${code['zh-cn']}不能证明：${why['zh-cn']}${purposes.length > 0 ? `（${named('zh-cn')}）` : ''}。` };
}
