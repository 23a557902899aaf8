import type { FileFacts, PlaceRecognition } from '../../analysis/index.js';
import { createRule } from '../create-rule.js';
import { declaredPurposes } from '../declared-purposes.js';
import { attestationSuggestions, attestationTitles } from '../fix/attestation-suggestions.js';
import { guardSuggestions, guardTitles } from '../fix/guard-suggestions.js';

interface Options {
  /** Names of calls that may recognise people in a place open to the public. */
  readonly allowedCalls: readonly string[];
}

export default createRule({
  name: 'no-public-space-recognition',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Disallow recognising people in places open to the public, but for public safety under a sign', 'zh-cn': '禁止在公共场所识别个人，为维护公共安全所必需且设有标识的除外' },
      recommended: 'error',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 26', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'cn', article: '人脸识别技术应用安全管理办法 Art. 13', url: 'https://www.cac.gov.cn/2025-03/21/c_1744174262156096.htm' },
        { jurisdiction: 'cn', article: '上海市数据条例 Art. 23', url: 'https://www.shanghai.gov.cn/nw12344/20211129/a1a38c3dfe8b4f8f8fcba5e79fbe9251.html' },
        { jurisdiction: 'eu', article: 'GDPR Art. 9, 13, 35(3)(c)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'eu', article: 'AI Act Art. 5(1)(h), Annex III(1)(a)', url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj' },
      ],
    },
    messages: {
      watched: {
        en: "'{{api}}' recognises whoever comes by in a place open to the public, neither for public safety nor with separate consent; recognising only those who start it, or a declared basis in public safety with signs, would satisfy the rule.",
        'zh-cn': '“{{api}}”在公共场所识别经过的人，既非为公共安全，也未取得单独同意；仅识别主动发起的人，或声明公共安全依据并设置标识，即可满足本规则。',
      },
      unsigned: {
        en: "'{{api}}' recognises people in a place open to the public, and the policy attests no sign; 'attestations.signage' would satisfy the rule.",
        'zh-cn': '“{{api}}”在公共场所识别个人，而策略未声明设有提示标识；填写 attestations.signage 即可满足本规则。',
      },
      room: {
        en: "'{{api}}' recognises people by a camera of '{{room}}', where nobody may be watched; a camera of another place would satisfy the rule.",
        'zh-cn': '“{{api}}”使用位于“{{room}}”的摄像头识别个人，而此处不得安装；改用其他位置的摄像头即可满足本规则。',
      },
    },
    fixes: { ...guardTitles, ...attestationTitles },
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { allowedCalls: { type: 'array', items: { type: 'string' }, description: 'Names of calls that may recognise people in a place open to the public.' } },
    }],
    defaultOptions: { allowedCalls: [] as readonly string[] },
  },
  check(facts, report, { allowedCalls }: Options) {
    const isOpen = open.has(facts.context.deployment);
    const places = facts.biometrics.places.filter(({ api, watches }) => (isOpen || watches !== undefined) && !allowedCalls.includes(api));
    for (const place of places) {
      // What else is read off a face that is also recognised here is the same watching.
      if (place.operation === 'attributes' && places.some(other => other.operation !== 'attributes')) continue;
      const { span, api, category, room, watches, triggers } = place;
      const need = { category, purposes: declaredPurposes(facts, category), level: 'separate' } as const;
      const proof = place.prove(need);
      const messageId = room !== undefined ? 'room' : defectOf(facts, place, proof.proven);
      if (messageId === undefined) continue;
      const isCertain = isOpen && (watches !== undefined || !triggers.includes('unknown'));
      report({
        span, messageId, confidence: isCertain ? 'high' : 'medium', data: { api, ...(room !== undefined && { room }) }, ...(!proof.proven && { path: proof.path }),
        fixes: messageId === 'watched' ? guardSuggestions(facts, { span }, need) : messageId === 'unsigned' ? attestationSuggestions(facts, 'signage', '{ owner: store-manager, date: 2026-01-01, link: "https://example.org/signs" }') : [],
      });
    }
  },
});

/** Places that anybody may enter. */
const open: ReadonlySet<string> = new Set(['store', 'kiosk', 'public-space', 'residential-entrance']);

function defectOf(facts: FileFacts, { span, category }: PlaceRecognition, isConsented: boolean): 'watched' | 'unsigned' | undefined {
  if (isConsented) return undefined;
  const note = facts.noteAt(span);
  const isDeclared = facts.context.data.some(entry => (category === entry.category || category.startsWith(`${entry.category}.`)) && entry.purposes.includes('public-safety') && entry.basis !== undefined && entry.basis !== 'consent' && entry.reference !== undefined);
  if (!isDeclared && !(note.purposes.includes('public-safety') && note.basis !== undefined)) return 'watched';
  return facts.context.signage ? undefined : 'unsigned';
}
