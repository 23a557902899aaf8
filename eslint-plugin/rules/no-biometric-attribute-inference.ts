import type { Collection, FileFacts } from '../../analysis/index.js';
import { createRule } from '../create-rule.js';
import { declaredPurposes } from '../declared-purposes.js';
import { attributeSuggestions, attributeTitles } from '../fix/attribute-suggestions.js';
import type { LocalText } from '../rule.js';

interface Options {
  /** Attributes that may be inferred here, as the emotion of a driver in a safety system. */
  readonly allowedAttributes: readonly string[];
}

export default createRule({
  name: 'no-biometric-attribute-inference',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Disallow inferring age, gender, emotion or ethnicity from a face or voice', 'zh-cn': '禁止由人脸或声音推断年龄、性别、情绪或族裔' },
      recommended: 'error',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 6, 28–30', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'cn', article: '人脸识别技术应用安全管理办法 Art. 4', url: 'https://www.cac.gov.cn/2025-03/21/c_1744174262156096.htm' },
        { jurisdiction: 'cn', article: '法释〔2021〕15号 Art. 2(1)', url: 'https://www.court.gov.cn/fabu-xiangqing-315851.html' },
        { jurisdiction: 'eu', article: 'GDPR Art. 5(1)(c), 6, 9', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'eu', article: 'AI Act Art. 5(1)(f)–(g), 50(3), Annex III(1)', url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj' },
      ],
    },
    messages: {
      inferred: {
        en: "'{{api}}' infers {{attributes}} from people's faces or voices, and {{weight}}; finding or counting them without attributes would satisfy the rule.",
        'zh-cn': '“{{api}}”由人脸或声音推断{{attributes}}，{{weight}}；仅检测或计数而不分析属性即可满足本规则。',
      },
    },
    fixes: attributeTitles,
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { allowedAttributes: { type: 'array', items: { type: 'string' }, description: 'Categories that may be inferred here, as x.emotion in a system that watches over a driver.' } },
    }],
    defaultOptions: { allowedAttributes: [] as readonly string[] },
  },
  check(facts, report, { allowedAttributes }: Options) {
    for (const [first, ...others] of inferencesByPlace(facts.collections)) {
      const inferred = [first, ...others].filter(one => !allowedAttributes.includes(one.category) && !isGrounded(facts, one));
      if (inferred.length === 0) continue;
      const isError = inferred.some(isGrave);
      report({
        span: first.span, messageId: 'inferred', confidence: 'high', severity: isError ? 'error' : 'warn',
        data: { api: first.api, attributes: namesOf(facts, inferred), weight: weights[isError ? 'grave' : 'light'] },
        fixes: inferred.length === others.length + 1 ? attributeSuggestions(facts, first) : [],
      });
    }
  },
});

/** Why it counts as it does. */
const weights: Readonly<Record<'grave' | 'light', LocalText>> = {
  grave: { en: 'a mood or a special category is among them', 'zh-cn': '其中包含情绪或敏感类别' },
  light: { en: 'no mood or special category is among them, which makes it a warning', 'zh-cn': '其中不含情绪或敏感类别，因此仅为警告' },
};

/** One call infers what it infers at once. */
function inferencesByPlace(collections: readonly Collection[]): readonly (readonly [Collection, ...Collection[]])[] {
  const found = new Map<number, [Collection, ...Collection[]]>();
  for (const collection of collections) {
    if (collection.operation !== 'attributes') continue;
    const same = found.get(collection.span.start);
    if (same) same.push(collection);
    else found.set(collection.span.start, [collection]);
  }
  return [...found.values()];
}

/** Whether the person agreed to just this, the policy names another basis, or it is how somebody's age is assured beside another way to do so. */
function isGrounded(facts: FileFacts, { category, prove }: Collection): boolean {
  const purposes = declaredPurposes(facts, category);
  const { data, alternatives } = facts.context;
  const declared = data.filter(entry => category === entry.category || category.startsWith(`${entry.category}.`) || entry.category.startsWith(`${category}.`));
  if (declared.some(({ basis, reference }) => basis !== undefined && basis !== 'consent' && reference !== undefined)) return true;
  const isAge = category === 'user.demographic' || category.startsWith('user.demographic.age');
  if (isAge && alternatives.length > 0 && declared.some(entry => entry.purposes.includes('age-verification'))) return true;
  return prove({ category, purposes, level: 'separate' }).proven;
}

/** What is forbidden or of special category as such; age and gender alone are graver only by what is done with them. */
function isGrave({ category }: Collection): boolean {
  return category === 'x.emotion' || /race|religi|orientation|politic/.test(category);
}

function namesOf(facts: FileFacts, collections: readonly Collection[]): LocalText {
  const once = [...new Set(collections.map(({ category }) => category))];
  return { en: once.map(key => facts.describe(key, 'en')).join(', '), 'zh-cn': once.map(key => facts.describe(key, 'zh-cn')).join('、') };
}
