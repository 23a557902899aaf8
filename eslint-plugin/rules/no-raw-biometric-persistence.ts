import { createRule } from '../create-rule.js';
import { attestationSuggestions, attestationTitles } from '../fix/attestation-suggestions.js';
import { payloadSuggestions, payloadTitles } from '../fix/payload-suggestions.js';
import { expirySuggestions, retentionTitles } from '../fix/retention-suggestions.js';
import { quoteNames } from '../quote-names.js';
import type { LocalText } from '../rule.js';

interface Options {
  /** Categories that may be kept as they are. */
  readonly allowedCategories: readonly string[];
}

export default createRule({
  name: 'no-raw-biometric-persistence',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Disallow keeping pictures or templates of faces, voices and fingers unencrypted and without an end', 'zh-cn': '禁止未加密且不设期限地留存人脸、声纹、指纹的图像或模板' },
      recommended: 'warn',
      law: [
        { jurisdiction: 'cn', article: '人脸识别技术应用安全管理办法 Art. 8, 14', url: 'https://www.cac.gov.cn/2025-03/21/c_1744174262156096.htm' },
        { jurisdiction: 'cn', article: 'PIPL Art. 19, 28(2), 51', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'cn', article: '法释〔2021〕15号 Art. 2(5)', url: 'https://www.court.gov.cn/fabu-xiangqing-315851.html' },
        { jurisdiction: 'eu', article: 'GDPR Art. 5(1)(e)–(f), 25, 32', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'us-il', article: 'BIPA 15(a), 15(e)', url: 'https://www.ilga.gov/legislation/ilcs/ilcs3.asp?ActID=3004' },
      ],
    },
    messages: {
      onDevice: {
        en: "'{{api}}' keeps {{data}} unencrypted on the device; a secure store, an encrypted value or keeping only the result would satisfy the rule.",
        'zh-cn': '“{{api}}”将{{data}}以明文留存在设备上；改用安全存储、加密后的值或仅保存结果即可满足本规则。',
      },
      kept: {
        en: "'{{api}}' keeps {{data}} as it is and without an end; an encrypted value, a time after which it is deleted, or deleting it after use would satisfy the rule.",
        'zh-cn': '“{{api}}”将{{data}}原样且无期限地留存；加密后保存、设置到期删除，或用后即删即可满足本规则。',
      },
      column: {
        en: "'{{api}}' keeps a biometric template as it is and without an end; an encrypted column or a column that says when it is deleted would satisfy the rule.",
        'zh-cn': '“{{api}}”原样且无期限地留存生物特征；加密该列，或增加到期删除的列即可满足本规则。',
      },
    },
    fixes: { ...payloadTitles, ...attestationTitles, expire: retentionTitles.expire },
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { allowedCategories: { type: 'array', items: { type: 'string' }, description: 'Categories that may be kept as they are.' } },
    }],
    defaultOptions: { allowedCategories: [] as readonly string[] },
  },
  check(facts, report, { allowedCategories }: Options) {
    for (const { span, api, place, data, confidence, path } of facts.biometrics.stores) {
      if (data.length > 0 && data.every(({ category }) => allowedCategories.includes(category))) continue;
      report({
        span, messageId: place === 'device' ? 'onDevice' : place === 'column' ? 'column' : 'kept', confidence, path, flows: data.map(({ name }) => name),
        data: { api, data: data.length > 0 ? quoteNames(data.map(({ name }) => name)) : picture },
        fixes: [...(data.length > 0 && place !== 'column' ? payloadSuggestions(facts, { span }, data) : []), ...expirySuggestions(facts, span), ...(place === 'device' ? [] : attestationSuggestions(facts, 'encryptedAtRest', 'true'))],
      });
    }
  },
});

const picture: LocalText = { en: 'a picture that a face is measured on', 'zh-cn': '用于人脸分析的图像' };
