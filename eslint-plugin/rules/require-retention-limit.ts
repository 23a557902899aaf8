import type { DataStore, FileFacts, StoredDatum } from '../../analysis/index.js';
import { matchesPattern } from '../../policy/category-pattern.js';
import { createRule } from '../create-rule.js';
import { retentionSuggestions, retentionTitles } from '../fix/retention-suggestions.js';
import { isGrave } from '../grave-data.js';
import { quoteNames } from '../quote-names.js';

interface Options {
  /** Whether all personal data need an end, and not sensitive data alone. */
  readonly all: boolean;
}

export default createRule({
  name: 'require-retention-limit',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Require an end for sensitive data that are kept: an expiry, a job that deletes, or a retention in the policy', 'zh-cn': '要求为留存的敏感个人信息设定期限：到期时间、清理任务或策略中的保存期限' },
      recommended: 'warn',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 17(1)(2), 19, 47', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'cn', article: '网络数据安全管理条例 Art. 21(3), 22(4)', url: 'https://www.gov.cn/zhengce/content/202409/content_6977766.htm' },
        { jurisdiction: 'eu', article: 'GDPR Art. 5(1)(e), 13(2)(a), 30(1)(f)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'us-il', article: 'BIPA 15(a)', url: 'https://www.ilga.gov/legislation/ilcs/ilcs3.asp?ActID=3004' },
        { jurisdiction: 'us-ca', article: 'Cal. Civ. Code § 1798.100(a)(3)', url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.100' },
      ],
    },
    messages: {
      table: {
        en: "'{{name}}' keeps {{data}} without an end; a column for it, a job that deletes old rows, or 'retention' in the policy would satisfy the rule.",
        'zh-cn': '“{{name}}”无期限地留存{{data}}；增加到期列、清理旧数据的任务，或在策略中写明“retention”即可满足本规则。',
      },
      call: {
        en: "'{{name}}' keeps {{data}} without an end; an expiry, a job that deletes what is old, or 'retention' in the policy would satisfy the rule.",
        'zh-cn': '“{{name}}”无期限地留存{{data}}；设置到期时间、增加清理任务，或在策略中写明“retention”即可满足本规则。',
      },
    },
    fixes: retentionTitles,
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { all: { type: 'boolean', description: 'Whether all personal data need an end, and not sensitive data alone.' } },
    }],
    defaultOptions: { all: false as boolean },
  },
  check(facts, report, { all }: Options) {
    for (const store of facts.stores) {
      if (store.ends || store.isPurged) continue;
      const data = endless(facts, store, all);
      const [first] = data;
      if (!first) continue;
      report({
        span: first.span ?? store.span, messageId: store.form, confidence: 'medium',
        data: { name: store.name, data: quoteNames(data.map(({ name }) => name)) },
        related: data.slice(1).flatMap(({ span, name }) => (span ? [{ place: { file: facts.path, ...span }, kind: 'source' as const, text: name }] : [])),
        fixes: retentionSuggestions(facts, store, first.span ?? store.span, data.map(({ category }) => category)),
      });
    }
  },
});

/** What no retention of the policy is for. */
function endless(facts: FileFacts, { data }: DataStore, all: boolean): readonly StoredDatum[] {
  const limited = facts.context.data.filter(({ retention }) => retention !== undefined);
  return data.filter(({ category }) => (all || isGrave(facts, category)) && !limited.some(entry => matchesPattern(entry.category, category) || category.startsWith(`${entry.category}.`)));
}
