import { createRule } from '../create-rule.js';
import { settingSuggestions, settingTitles } from '../fix/setting-suggestions.js';

interface Options {
  /** Names of options that may be set: `blockAllMedia`. */
  readonly allowedSettings: readonly string[];
}

export default createRule({
  name: 'no-unmasked-session-replay',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Disallow session recordings that show texts and inputs in clear', 'zh-cn': '禁止会话录制以明文显示文本和输入内容' },
      recommended: 'error',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 6, 51', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'eu', article: 'GDPR Art. 5(1)(c), 25, 32', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'eu', article: 'ePrivacy Directive Art. 5(3)', url: 'https://eur-lex.europa.eu/eli/dir/2002/58/oj' },
      ],
    },
    messages: {
      unmasked: {
        en: "'{{api}}' records what is shown or typed in clear, by {{settings}}; the masks of its defaults would satisfy the rule.",
        'zh-cn': '“{{api}}”因{{settings}}而以明文录制显示或输入的内容；采用默认的遮盖即可满足本规则。',
      },
    },
    fixes: settingTitles,
    hasFix: 'fix',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { allowedSettings: { type: 'array', items: { type: 'string' }, description: 'Names of options that may be set: blockAllMedia.' } },
    }],
    defaultOptions: { allowedSettings: [] as readonly string[] },
  },
  check(facts, report, { allowedSettings }: Options) {
    const unmasked = facts.settings.filter(({ kind, names }) => kind === 'unmasked' && !allowedSettings.includes(names.at(-1)!));
    for (const start of new Set(unmasked.map(({ span }) => span.start))) {
      // Several options of one call have one cause.
      const together = unmasked.filter(({ span }) => span.start === start);
      const [first] = together;
      const names = together.map(one => `'${one.names.join('.')}'`);
      report({
        span: first!.span, messageId: 'unmasked', confidence: 'high',
        data: { api: first!.api, settings: { en: names.join(', '), 'zh-cn': together.map(one => `“${one.names.join('.')}”`).join('、') } },
        fixes: settingSuggestions(facts, together),
      });
    }
  },
});
