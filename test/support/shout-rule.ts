import { createRule } from '../../eslint-plugin/create-rule.js';

/**
 * A rule for tests of what runs rules: it reports each call of `shout(…)`, and `mumble(…)` with low confidence. The fix makes it
 * `whisper`; `crash()` makes it throw.
 */
export const shoutRule = createRule({
  name: 'no-shouting',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Disallow shouting', 'zh-cn': '禁止大喊' },
      recommended: 'error',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 6', url: 'https://example.org/pipl' },
        { jurisdiction: 'us-il', article: 'BIPA 15(b)', url: 'https://example.org/bipa' },
      ],
    },
    messages: { loud: { en: "'{{what}}' is shouted.", 'zh-cn': '“{{what}}”被大声喊出。' } },
    fixes: { lower: { en: 'Whisper it', 'zh-cn': '改为低声' }, drop: { en: 'Say nothing', 'zh-cn': '不说' } },
    hasFix: 'fix',
    schema: [{ type: 'object', additionalProperties: false, properties: { allow: { type: 'array', items: { type: 'string' } } } }],
    defaultOptions: { allow: [] as readonly string[] },
  },
  check({ path, text }, report, { allow }) {
    if (text.includes('crash()')) throw new Error('The rule fell.');
    for (const match of text.matchAll(/\b(shout|mumble)\('([^']+)'\)/g)) {
      const [call, verb = '', what = ''] = match;
      if (allow.includes(what)) continue;
      const span = { start: match.index, end: match.index + call.length };
      const verbSpan = { start: span.start, end: span.start + verb.length };
      const word = { file: path, start: span.start + verb.length + 1, end: span.end - 1 };
      report({
        span,
        messageId: 'loud',
        data: { what },
        confidence: verb === 'mumble' ? 'low' : 'high',
        path: [{ place: word, kind: 'source', text: `'${what}'` }],
        fixes: [
          { kind: 'fix', titleId: 'lower', edits: [{ file: path, span: verbSpan, text: 'whisper' }] },
          { kind: 'suggestion', titleId: 'drop', edits: [{ file: path, span, text: '' }] },
        ],
      });
    }
  },
});
