import type { CheckDefect, ConsentCheck, FileFacts } from '../../analysis/index.js';
import { neededConsent } from '../collection/needed-consent.js';
import { createRule } from '../create-rule.js';
import type { Fix, LocalText } from '../rule.js';

interface Options {
  /** Kinds of checks that are left to other tools. */
  readonly exemptDefects: readonly CheckDefect[];
}

/** What the check does instead of asking. */
const defects: Readonly<Record<CheckDefect, LocalText>> = {
  'not-called': { en: 'names the check without calling it', 'zh-cn': '只写出了检查函数而没有调用它' },
  'not-awaited': { en: 'tests a promise, which is there before anybody answers', 'zh-cn': '判断的是未等待的 Promise，它恒为真' },
  'not-read': { en: 'tests what holds the answer, which is there whatever the answer is', 'zh-cn': '判断的是保存答复的容器，它始终存在，与答复无关' },
  assigned: { en: 'puts the answer there instead of asking for it', 'zh-cn': '是在赋值，而不是在比较答复' },
  'always-true': { en: 'is a constant that always says yes', 'zh-cn': '是恒为同意的常量' },
  'yes-by-default': { en: 'takes a missing answer for a yes', 'zh-cn': '把没有答复当作同意' },
  'refused-only': { en: 'turns away only who said no, so that no answer counts as a yes', 'zh-cn': '只拦下明确拒绝的人，未作答复也算同意' },
  'any-answer': { en: 'looks whether there is an answer and not what it says', 'zh-cn': '只看有没有答复，不看答复的内容' },
  inverted: { en: 'lets through who did not agree', 'zh-cn': '放行的是没有同意的人' },
  'both-ways': { en: 'collects the same whatever the answer is', 'zh-cn': '无论答复如何都会同样收集' },
  'always-active': { en: 'asks for a category that nobody can refuse', 'zh-cn': '询问的是无法拒绝的类别' },
  decoy: { en: 'asks the consent manager for something other than a choice', 'zh-cn': '向同意管理工具询问的并不是用户的选择' },
  'other-way': { en: 'is passed without consent, too', 'zh-cn': '没有同意也能通过' },
  'too-late': { en: 'comes after what it should keep from happening', 'zh-cn': '出现在它本应阻止的操作之后' },
};

export default createRule({
  name: 'no-ineffective-consent-check',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Disallow checks of consent that let people through who never agreed', 'zh-cn': '禁止放行未同意者的同意检查' },
      recommended: 'error',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 14, 69', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'eu', article: 'GDPR Art. 5(2), 7(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'us-ca', article: '11 CCR § 7004(b)', url: 'https://www.law.cornell.edu/regulations/california/11-CCR-7004' },
      ],
    },
    messages: {
      ineffective: { en: "'{{check}}' {{defect}}.", 'zh-cn': '“{{check}}”{{defect}}。' },
    },
    fixes: {
      await: { en: 'Await the answer', 'zh-cn': '等待答复' },
      call: { en: 'Call the check', 'zh-cn': '调用检查函数' },
      read: { en: 'Read the answer', 'zh-cn': '读取其中的答复' },
      equals: { en: 'Compare with the answer', 'zh-cn': '改为比较答复' },
      default: { en: 'Take what is missing for a no', 'zh-cn': '将缺失的答复视为不同意' },
      compare: { en: 'Ask for a yes', 'zh-cn': '要求明确同意' },
    },
    hasFix: 'fix',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { exemptDefects: { type: 'array', items: { enum: Object.keys(defects) }, description: 'Kinds of checks that are left to other tools.' } },
    }],
    defaultOptions: { exemptDefects: [] as readonly CheckDefect[] },
  },
  check(facts, report, { exemptDefects }: Options) {
    for (const check of facts.checks) {
      if (exemptDefects.includes(check.defect)) continue;
      const [proof] = check.guarded.flatMap(collection => {
        const need = neededConsent(facts, collection);
        const found = need && collection.prove(need);
        return found && !found.proven ? [found] : [];
      });
      if (!check.isCertain && !proof) continue;
      report({
        span: check.span, messageId: 'ineffective', confidence: check.isCertain ? 'high' : proof!.confidence, path: proof?.path ?? [],
        data: { check: check.name, defect: defects[check.defect] },
        fixes: fixesFor(facts, check),
      });
    }
  },
});

function fixesFor({ path: file, text }: FileFacts, { repair }: ConsentCheck): readonly Fix[] {
  switch (repair?.kind) {
    case undefined:
      return [];
    case 'await': {
      const written = `await ${text.slice(repair.span.start, repair.span.end)}`;
      return [{ kind: 'fix', titleId: 'await', edits: [{ file, span: repair.span, text: repair.inParentheses ? `(${written})` : written }] }];
    }
    case 'call':
      return [{ kind: 'suggestion', titleId: 'call', edits: [{ file, span: repair.span, text: '()' }] }];
    case 'read':
    case 'equals':
      return [{ kind: 'suggestion', titleId: repair.kind, edits: [{ file, span: repair.span, text: repair.text }] }];
    case 'default':
      return [{ kind: 'fix', titleId: 'default', edits: [{ file, span: repair.span, text: 'false' }] }];
    case 'compare':
      return [{ kind: 'fix', titleId: 'compare', edits: [{ file, span: repair.span, text: repair.text }] }];
  }
}
