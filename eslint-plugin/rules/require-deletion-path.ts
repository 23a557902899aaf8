import type { DataStore, FileFacts } from '../../analysis/index.js';
import { matchesPattern } from '../../policy/category-pattern.js';
import { createRule } from '../create-rule.js';
import { erasureSuggestions, erasureTitles } from '../fix/erasure-suggestions.js';
import { isGrave } from '../grave-data.js';
import { quoteNames } from '../quote-names.js';

interface Options {
  /** Names of tables and calls whose data are deleted elsewhere. */
  readonly deletedElsewhere: readonly string[];
}

export default createRule({
  name: 'require-deletion-path',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Require a way to delete the personal data that a project keeps', 'zh-cn': '要求为项目留存的个人信息提供删除途径' },
      recommended: 'warn',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 44–47, 50', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'cn', article: '网络数据安全管理条例 Art. 23–25', url: 'https://www.gov.cn/zhengce/content/202409/content_6977766.htm' },
        { jurisdiction: 'cn', article: 'App违法违规收集使用个人信息行为认定方法 6(1)–(5)', url: 'https://www.cac.gov.cn/2019-12/27/c_1578986455686625.htm' },
        { jurisdiction: 'eu', article: 'GDPR Art. 12(3), 17, 19', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'us-ca', article: 'Cal. Civ. Code § 1798.105', url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.105' },
      ],
    },
    messages: {
      none: {
        en: "'{{name}}' keeps {{data}}, and nothing in the project deletes them.",
        'zh-cn': '“{{name}}”留存{{data}}，而项目中没有任何代码将其删除。',
      },
      marked: {
        en: "'{{name}}' keeps {{data}}, which the project only marks as deleted.",
        'zh-cn': '“{{name}}”留存{{data}}，而项目仅将其标记为已删除。',
      },
    },
    fixes: erasureTitles,
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { deletedElsewhere: { type: 'array', items: { type: 'string' }, description: 'Names of tables and calls whose data are deleted elsewhere, as in another service.' } },
    }],
    defaultOptions: { deletedElsewhere: [] as readonly string[] },
  },
  check(facts, report, { deletedElsewhere }: Options) {
    for (const store of facts.stores) {
      if (store.deletion === 'deleted' || store.ends || store.isPurged || deletedElsewhere.includes(store.name) || mustStay(facts, store)) continue;
      const data = store.isOfPerson ? store.data : store.data.filter(({ category }) => isGrave(facts, category));
      const [first] = data;
      if (!first) continue;
      report({ span: first.span ?? store.span, messageId: store.deletion, confidence: 'medium', data: { name: store.name, data: quoteNames([...new Set(data.map(({ name }) => name))]) }, fixes: store.deletion === 'none' ? erasureSuggestions(facts, store) : [] });
    }
  },
});

/** Whether the policy says of all of it that a law demands that it is kept. */
function mustStay({ context }: FileFacts, { data }: DataStore): boolean {
  const demanded = context.data.filter(({ basis, reference }) => basis === 'legal-obligation' && reference !== undefined);
  return data.every(({ category }) => demanded.some(entry => matchesPattern(entry.category, category) || category.startsWith(`${entry.category}.`)));
}
