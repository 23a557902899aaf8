import type { LocalText } from '../rule.js';
import { createRule } from '../create-rule.js';
import { declaredPurposes } from '../declared-purposes.js';
import { guardSuggestions, guardTitles } from '../fix/guard-suggestions.js';
import { payloadSuggestions, payloadTitles } from '../fix/payload-suggestions.js';

interface Options {
  /** Names of receivers, or of hosts, that may be sent biometric data, as the server that stands in the same room. */
  readonly allowedReceivers: readonly string[];
}

const held: Readonly<Record<'template' | 'picture', LocalText>> = {
  template: { en: 'a biometric template', 'zh-cn': '生物特征模板' },
  picture: { en: 'a picture that is also measured by its face', 'zh-cn': '同时用于人脸分析的图像' },
};

/** A picture that goes where the address says that faces are enrolled or known. */
function heldFor(address: string): LocalText {
  return { en: `a picture to '${address}', which names the recognition of faces,`, 'zh-cn': `发往“${address}”（其名称表明用于人脸识别）的图像` };
}

const gaps: Readonly<Record<'unasked' | 'unnamed', LocalText>> = {
  unasked: { en: 'without separate consent', 'zh-cn': '未取得单独同意' },
  unnamed: { en: 'on a consent that does not speak of sending it', 'zh-cn': '所依据的同意并未提及对外传输' },
};

export default createRule({
  name: 'no-biometric-upload',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Disallow sending face templates, or pictures that are measured, off the device without separate consent to that', 'zh-cn': '禁止未经针对传输的单独同意将人脸模板或用于分析的图像传出设备' },
      recommended: 'error',
      law: [
        { jurisdiction: 'cn', article: '人脸识别技术应用安全管理办法 Art. 8', url: 'https://www.cac.gov.cn/2025-03/21/c_1744174262156096.htm' },
        { jurisdiction: 'cn', article: 'PIPL Art. 23, 29, 51', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'eu', article: 'GDPR Art. 5(1)(f), 9, 25', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'us-il', article: 'BIPA 15(d)', url: 'https://www.ilga.gov/legislation/ilcs/ilcs3.asp?ActID=3004' },
      ],
    },
    messages: {
      uploaded: {
        en: "'{{api}}' sends {{held}} off the device {{gap}}; sending only a result, or separate consent that names who receives it, would satisfy the rule.",
        'zh-cn': '“{{api}}”将{{held}}传出设备，{{gap}}；仅传送结果，或取得写明接收方的单独同意，即可满足本规则。',
      },
    },
    fixes: { ...payloadTitles, ...guardTitles },
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { allowedReceivers: { type: 'array', items: { type: 'string' }, description: 'Names of receivers, or hosts, that may be sent biometric data.' } },
    }],
    defaultOptions: { allowedReceivers: [] as readonly string[] },
  },
  check(facts, report, { allowedReceivers }: Options) {
    const category = 'x.biometric.face';
    const level = facts.context.jurisdictions.includes('us-il') ? 'written' : 'separate';
    if (facts.context.data.some(entry => entry.category.includes('biometric') && entry.basis !== undefined && entry.basis !== 'consent' && entry.reference !== undefined)) return;
    for (const { span, api, holds, name, address, receiver, isDeclared, namesTransfer, confidence, path, prove } of facts.biometrics.uploads) {
      if (receiver !== undefined && allowedReceivers.includes(receiver)) continue;
      // What is done with a picture at an address is known by its name alone: any consent to it will do.
      const proof = prove({ category, purposes: declaredPurposes(facts, category), level: address === undefined ? level : 'purpose' });
      if (proof.proven && (isDeclared || namesTransfer || address !== undefined)) continue;
      report({
        span, messageId: 'uploaded', flows: name === undefined ? [] : [name], confidence: proof.proven ? 'medium' : confidence, path: proof.proven ? path : proof.path,
        data: { api, held: address === undefined ? held[holds] : heldFor(address), gap: proof.proven ? gaps.unnamed : gaps.unasked },
        fixes: [
          ...(name === undefined ? [] : payloadSuggestions(facts, { span }, [{ name }])),
          // Where nobody is declared to receive it, the question has to name that it is sent.
          ...guardSuggestions(facts, { span }, { category, purposes: isDeclared ? declaredPurposes(facts, category) : ['face-upload'], level }),
        ],
      });
    }
  },
});
