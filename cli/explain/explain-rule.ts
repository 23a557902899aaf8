import { articleText } from '../../eslint-plugin/article-text.js';
import type { Locale, LocalText, PrivacyRule, Severity } from '../../eslint-plugin/rule.js';
import type { ProseBlock } from '../prose.js';
import { explainTexts } from './explain-texts.js';
import { partsOfSection, type PagePart, type RulePage } from '../rule-page.js';

/** What is known of a rule in the project where somebody asks. */
export interface ExplainedRule {
  readonly rule: PrivacyRule;
  readonly page?: RulePage;
  /** How it counts there; absent outside of any project. */
  readonly severity?: Severity;
  readonly locale: Locale;
}

/** Explains a rule by its page: what it reports, why, an example of each kind, what satisfies it, its options and limits. */
export function explainRule({ rule: { name, meta }, page, severity }: ExplainedRule): readonly ProseBlock[] {
  const { description, recommended, law } = meta.docs;
  return [
    { kind: 'title', text: name },
    { kind: 'text', text: { en: `${description.en}.`, 'zh-cn': `${description['zh-cn']}。` } },
    { kind: 'item', text: texts.recommended(recommended) },
    ...(severity === undefined ? [] : [{ kind: 'item', text: texts.here(severity) } as const]),
    { kind: 'item', text: texts.fixes[meta.hasFix] },
    ...law.map(({ article, jurisdiction, url }): ProseBlock => {
      const told = articleText(article);
      return { kind: 'item', text: { en: `${told.en} (${jurisdiction})`, 'zh-cn': `${told['zh-cn']} (${jurisdiction})` }, note: url };
    }),
    ...(meta.docs.page === undefined ? [] : [{ kind: 'item', text: explainTexts.page, note: meta.docs.page } as const]),
    ...(page === undefined ? [] : pageBlocks(page)),
  ];
}

function pageBlocks(page: RulePage): readonly ProseBlock[] {
  const reports = partsOfSection(page.reports);
  const why = partsOfSection(page.why);
  const code = partsOfSection(page.code).filter(part => part.kind === 'code');
  const wrong = code.find(({ mark }) => mark.endsWith('incorrect'));
  const right = code.find(({ mark }) => / correct$/.test(mark));
  const exception = partsOfSection(page.exception);
  return [
    { kind: 'heading', id: 'reports', text: texts.reports },
    ...reports.flatMap(toBlocks),
    { kind: 'heading', id: 'why', text: texts.why },
    ...why.slice(0, 1).flatMap(toBlocks),
    ...(wrong ? [{ kind: 'heading', id: 'wrong', text: texts.wrong } as const, ...toBlocks(wrong)] : []),
    ...(right ? [{ kind: 'heading', id: 'right', text: texts.right } as const, ...toBlocks(right)] : []),
    { kind: 'heading', id: 'satisfies', text: texts.satisfies },
    ...partsOfSection(page.satisfies).flatMap(toBlocks),
    { kind: 'heading', id: 'options', text: texts.options },
    ...partsOfSection(page.options).flatMap(toBlocks),
    { kind: 'heading', id: 'exception', text: texts.exception },
    ...exception.flatMap(toBlocks),
    { kind: 'heading', id: 'limits', text: texts.limits },
    ...partsOfSection(page.limits).flatMap(toBlocks),
  ];
}

function toBlocks(part: PagePart): readonly ProseBlock[] {
  return part.kind === 'code' ? [{ kind: 'code', lines: part.lines.map(line => `    ${line}`.trimEnd()) }] : [part];
}

const fixWords = {
  none: { en: 'It offers no change.', 'zh-cn': '不提供修改。' },
  suggestion: { en: 'It suggests changes in the editor.', 'zh-cn': '在编辑器中提供修改建议。' },
  fix: { en: '--fix settles it.', 'zh-cn': '可由 --fix 修复。' },
} as const satisfies Readonly<Record<PrivacyRule['meta']['hasFix'], LocalText>>;

const texts = {
  recommended: (severity: Severity): LocalText => ({ en: `In privacy:recommended: ${severity}.`, 'zh-cn': `在 privacy:recommended 中：${severity}。` }),
  here: (severity: Severity): LocalText => ({ en: `In this project: ${severity}.`, 'zh-cn': `在本项目中：${severity}。` }),
  fixes: fixWords,
  reports: { en: 'What it reports', 'zh-cn': '报告什么' },
  why: { en: 'Why', 'zh-cn': '为什么' },
  wrong: { en: 'Code that it reports', 'zh-cn': '会被报告的代码' },
  right: { en: 'Code that it does not', 'zh-cn': '不会被报告的代码' },
  satisfies: { en: 'What satisfies it', 'zh-cn': '怎样满足' },
  options: { en: 'Options', 'zh-cn': '选项' },
  exception: { en: 'How to declare an exception', 'zh-cn': '如何声明例外' },
  limits: { en: 'Known limits', 'zh-cn': '已知局限' },
};
