import type { BiometricOperation, ConsentNeed, FileFacts } from '../../analysis/index.js';
import { createRule } from '../create-rule.js';
import { declaredPurposes } from '../declared-purposes.js';
import { guardSuggestions, guardTitles } from '../fix/guard-suggestions.js';
import { tokenSuggestions, tokenTitles } from '../fix/token-suggestions.js';
import { gapText } from '../gap-text.js';

interface Options {
  /** Biometric operations that need no consent here, as in research code. */
  readonly exemptOperations: readonly BiometricOperation[];
}

/** What the operations do, in the words of a message. */
const operationNames: Readonly<Record<BiometricOperation, { readonly en: string; readonly 'zh-cn': string }>> = {
  detect: { en: 'finds a face', 'zh-cn': '检测人脸' },
  landmarks: { en: 'finds facial landmarks', 'zh-cn': '定位面部关键点' },
  attributes: { en: 'infers attributes from a face', 'zh-cn': '从人脸推断属性' },
  embed: { en: 'computes a biometric template', 'zh-cn': '计算生物特征模板' },
  enrol: { en: 'enrols a person by biometrics', 'zh-cn': '登记人员的生物特征' },
  verify: { en: 'compares biometrics', 'zh-cn': '比对生物特征' },
  identify: { en: 'searches for a person by biometrics', 'zh-cn': '用生物特征检索人员' },
  liveness: { en: 'checks the liveness of a face', 'zh-cn': '进行人脸活体检测' },
};

/** Operations that make, keep or match a template of a body. */
const template: ReadonlySet<BiometricOperation> = new Set(['embed', 'enrol', 'verify', 'identify', 'liveness']);

export default createRule({
  name: 'no-biometric-without-consent',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Disallow making, matching or enrolling a biometric template on a path without separate consent', 'zh-cn': '禁止在未取得单独同意的路径上生成、比对或登记生物特征模板' },
      recommended: 'error',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 28–30', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'cn', article: '人脸识别技术应用安全管理办法 Art. 4–6', url: 'https://www.cac.gov.cn/2025-03/21/c_1744174262156096.htm' },
        { jurisdiction: 'cn', article: '上海市数据条例 Art. 22', url: 'https://www.shanghai.gov.cn/nw12344/20211129/a1a38c3dfe8b4f8f8fcba5e79fbe9251.html' },
        { jurisdiction: 'eu', article: 'GDPR Art. 9(2)(a)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'us-il', article: 'BIPA 15(b)', url: 'https://www.ilga.gov/legislation/ilcs/ilcs3.asp?ActID=3004' },
        { jurisdiction: 'us-ca', article: 'Cal. Civ. Code § 1798.121', url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.121' },
      ],
    },
    messages: {
      unguarded: {
        en: "'{{api}}' {{operation}} on a path where {{gap}}; a check for {{level}} before it would satisfy the rule.",
        'zh-cn': '“{{api}}”{{operation}}，而到达此处的路径上{{gap}}；在此之前检查{{level}}即可满足本规则。',
      },
      kept: {
        en: "'{{api}}' enrols whoever sends '{{name}}' on a path where {{gap}}; a check for {{level}} before it would satisfy the rule.",
        'zh-cn': '“{{api}}”以收到的“{{name}}”登记人员的生物特征，而到达此处的路径上{{gap}}；在此之前检查{{level}}即可满足本规则。',
      },
      detected: {
        en: "'{{api}}' looks for faces that are recognised further on, on a path where {{gap}}; a check for {{level}} before it would satisfy the rule.",
        'zh-cn': '“{{api}}”检测随后将被识别的人脸，而到达此处的路径上{{gap}}；在此之前检查{{level}}即可满足本规则。',
      },
      watched: {
        en: "'{{api}}' looks for faces again and again without a person's act, on a path where {{gap}}; {{level}} before it would satisfy the rule.",
        'zh-cn': '“{{api}}”在没有用户操作的情况下反复检测人脸，而到达此处的路径上{{gap}}；在此之前取得{{level}}即可满足本规则。',
      },
    },
    fixes: { ...guardTitles, ...tokenTitles },
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { exemptOperations: { type: 'array', items: { enum: Object.keys(operationNames) }, description: 'Biometric operations that need no consent here, as in research code.' } },
    }],
    defaultOptions: { exemptOperations: [] as readonly BiometricOperation[] },
  },
  check(facts, report, { exemptOperations }: Options) {
    const level = facts.context.jurisdictions.includes('us-il') ? 'written' : 'separate';
    for (const collection of facts.collections) {
      const { operation, category } = collection;
      if (collection.kind !== 'biometric' || operation === undefined || !template.has(operation) || exemptOperations.includes(operation)) continue;
      if (restsOnOtherBasis(facts, category)) continue;
      const need: ConsentNeed = { category, purposes: declaredPurposes(facts, category), level };
      const proof = collection.prove(need);
      if (proof.proven) continue;
      report({
        span: collection.span, messageId: 'unguarded', confidence: proof.confidence, path: proof.path,
        data: { api: collection.api, operation: operationNames[operation], gap: gapText(proof), level: gapText.levels[level] },
        fixes: [...guardSuggestions(facts, collection, need), ...tokenSuggestions(facts, proof, need)],
      });
    }
    for (const detection of exemptOperations.includes('detect') ? [] : facts.biometrics.detections) {
      if (restsOnOtherBasis(facts, detection.category)) continue;
      // Who is watched and not recognised has to know of it.
      const asked = detection.leadsTo === 'recognition' ? level : 'acknowledged';
      const need: ConsentNeed = { category: detection.category, purposes: declaredPurposes(facts, detection.category), level: asked };
      const proof = detection.prove(need);
      if (proof.proven) continue;
      report({
        span: detection.span, messageId: detection.leadsTo === 'recognition' ? 'detected' : 'watched', confidence: proof.confidence, path: proof.path,
        data: { api: detection.api, gap: gapText(proof), level: gapText.levels[asked] },
        fixes: guardSuggestions(facts, detection, need),
      });
    }
    if (exemptOperations.includes('enrol')) return;
    for (const kept of facts.biometrics.keptTemplates) {
      if (restsOnOtherBasis(facts, kept.category)) continue;
      const need: ConsentNeed = { category: kept.category, purposes: declaredPurposes(facts, kept.category), level };
      const proof = kept.prove(need);
      if (proof.proven) continue;
      report({
        span: kept.span, messageId: 'kept', confidence: kept.confidence === 'high' ? proof.confidence : 'medium', path: proof.path,
        data: { api: kept.api, name: kept.name, gap: gapText(proof), level: gapText.levels[level] },
        fixes: guardSuggestions(facts, kept, need),
      });
    }
  },
});

/** Whether the policy declares a basis for the category other than consent, and where it is written down. */
function restsOnOtherBasis(facts: FileFacts, category: string): boolean {
  return facts.context.data.some(entry => (category === entry.category || category.startsWith(`${entry.category}.`)) && entry.basis !== undefined && entry.basis !== 'consent' && entry.reference !== undefined);
}
