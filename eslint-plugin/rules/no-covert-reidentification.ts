import { createRule } from '../create-rule.js';
import { declaredPurposes } from '../declared-purposes.js';
import { guardSuggestions, guardTitles } from '../fix/guard-suggestions.js';
import { statementSuggestions, statementTitles } from '../fix/statement-suggestions.js';

interface Options {
  /** Names of calls that may keep a face that was not found, as those of a check for double accounts. */
  readonly allowedKeepers: readonly string[];
}

export default createRule({
  name: 'no-covert-reidentification',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Disallow keeping the faces of people who never enrolled, to know them again', 'zh-cn': '禁止留存从未登记者的人脸以便再次识别' },
      recommended: 'error',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 26, 28–29', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'cn', article: '人脸识别技术应用安全管理办法 Art. 4, 6, 13', url: 'https://www.cac.gov.cn/2025-03/21/c_1744174262156096.htm' },
        { jurisdiction: 'cn', article: '法释〔2021〕15号 Art. 2(1), 2(3)', url: 'https://www.court.gov.cn/fabu-xiangqing-315851.html' },
        { jurisdiction: 'cn', article: '上海市数据条例 Art. 23', url: 'https://www.shanghai.gov.cn/nw12344/20211129/a1a38c3dfe8b4f8f8fcba5e79fbe9251.html' },
        { jurisdiction: 'eu', article: 'GDPR Art. 6, 9, 35(3)(c)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'eu', article: 'AI Act Annex III(1)(a)', url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj' },
        { jurisdiction: 'us-il', article: 'BIPA 15(b)', url: 'https://www.ilga.gov/legislation/ilcs/ilcs3.asp?ActID=3004' },
      ],
    },
    messages: {
      known: {
        en: "'{{keeps}}' keeps a face, or how often it came, by what '{{search}}' says of it, on a path without separate consent; forgetting a face that is not found would satisfy the rule.",
        'zh-cn': '“{{keeps}}”依据“{{search}}”的结果留存人脸或到访记录，而该路径上没有单独同意；不留存未找到的人脸即可满足本规则。',
      },
    },
    fixes: { ...guardTitles, ...statementTitles },
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { allowedKeepers: { type: 'array', items: { type: 'string' }, description: 'Names of calls that may keep a face that was not found.' } },
    }],
    defaultOptions: { allowedKeepers: [] as readonly string[] },
  },
  check(facts, report, { allowedKeepers }: Options) {
    const category = 'x.biometric.face';
    const level = facts.context.jurisdictions.includes('us-il') ? 'written' : 'separate';
    const isGrounded = facts.context.data.some(entry => entry.category.includes('biometric') && entry.basis !== undefined && entry.basis !== 'consent' && entry.reference !== undefined);
    if (isGrounded) return;
    for (const { span, search, keeps, confidence, path, prove } of facts.biometrics.reidentifications) {
      const need = { category, purposes: declaredPurposes(facts, category), level } as const;
      if (allowedKeepers.includes(keeps) || prove(need).proven) continue;
      report({ span, messageId: 'known', confidence, path, data: { keeps, search }, fixes: [...guardSuggestions(facts, { span }, need), ...statementSuggestions(facts, span)] });
    }
  },
});
