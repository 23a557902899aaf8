import { readExpression, type FileFacts, type Personalisation } from '../../analysis/index.js';
import { createRule } from '../create-rule.js';
import { guardSuggestions, guardTitles } from '../fix/guard-suggestions.js';
import type { Fix, LocalText } from '../rule.js';

interface Options {
  /** What may be chosen for a person without a way to say no. */
  readonly exempt: readonly Personalisation['shows'][];
}

export default createRule({
  name: 'require-personalization-optout',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Require a setting that is asked before recommendations, results or advertisements follow a person\'s profile', 'zh-cn': '要求在按个人画像展示推荐、搜索结果或广告之前，检查用户可关闭的设置' },
      recommended: 'warn',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 24(2)', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'cn', article: '互联网信息服务算法推荐管理规定 Art. 17', url: 'https://www.cac.gov.cn/2022-01/04/c_1642894606364259.htm' },
        { jurisdiction: 'cn', article: '电子商务法 Art. 18', url: 'https://flk.npc.gov.cn/detail2.html?MmM5MDlmZGQ2NzhiZjE3OTAxNjc4YmY4NTFiZjBhYWU%3D' },
        { jurisdiction: 'eu', article: 'GDPR Art. 21, 22', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'us-ca', article: 'Cal. Civ. Code § 1798.121', url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.121' },
      ],
    },
    messages: {
      unasked: {
        en: "'{{api}}' chooses {{shows}} by what is known of the person, and no setting of theirs is asked before; a way without it would satisfy the rule.",
        'zh-cn': '“{{api}}”按个人情况选择{{shows}}，此前没有检查用户的设置；提供不针对个人特征的选项即可满足本规则。',
      },
    },
    fixes: { ...guardTitles, turnOff: { en: "Turn it off: '{{option}}'", 'zh-cn': '关闭：“{{option}}”' } },
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { exempt: { type: 'array', items: { enum: ['recommendations', 'results', 'advertising'] }, description: 'What may be chosen for a person without a way to say no.' } },
    }],
    defaultOptions: { exempt: [] as readonly Personalisation['shows'][] },
  },
  check(facts, report, { exempt }: Options) {
    for (const one of facts.personalisations) {
      if (one.isOptional || exempt.includes(one.shows)) continue;
      report({ span: one.span, messageId: 'unasked', confidence: 'medium', path: one.path, data: { api: one.api, shows: shown[one.shows] }, fixes: [...turnOff(facts, one), ...guardSuggestions(facts, { span: one.span }, { category: 'user.behavior', purposes: [one.shows === 'advertising' ? 'advertising' : 'personalisation'], level: 'purpose' })] });
    }
  },
});

const shown: Readonly<Record<Personalisation['shows'], LocalText>> = {
  recommendations: { en: 'recommendations', 'zh-cn': '推荐内容' },
  results: { en: 'search results', 'zh-cn': '搜索结果' },
  advertising: { en: 'advertisements', 'zh-cn': '广告' },
};

/** Writes the constant by which nothing follows the profile, where the option stands in the call itself. */
function turnOff({ path, text }: FileFacts, { span, option }: Personalisation): readonly Fix[] {
  const call = option && readExpression(path, text, span);
  if (!option || call?.kind !== 'call') return [];
  const given = call.arguments[option.argument];
  const value = option.field === '' ? given : given?.kind === 'object' ? given.properties.find(({ name }) => name === option.field)?.value : undefined;
  if (value?.kind !== 'constant') return [];
  const off = String(option.value);
  return [{ kind: 'suggestion', titleId: 'turnOff', data: { option: option.field === '' ? off : `${option.field}: ${off}` }, edits: [{ file: path, span: value.span, text: off }] }];
}
