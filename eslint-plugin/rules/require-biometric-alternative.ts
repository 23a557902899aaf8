import type { FileFacts, MethodSet } from '../../analysis/index.js';
import { createRule } from '../create-rule.js';
import { attestationSuggestions, attestationTitles } from '../fix/attestation-suggestions.js';
import { passkeySuggestions, passkeyTitles } from '../fix/passkey-suggestions.js';
import { quoteNames } from '../quote-names.js';
import type { Fix } from '../rule.js';

interface Options {
  /** Names of calls that may hang on a body alone, as the door of a vault. */
  readonly allowedActions: readonly string[];
}

export default createRule({
  name: 'require-biometric-alternative',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Require a way to be let in, to log in or to pay that needs no face or other part of the body', 'zh-cn': '要求在进门、登录或支付时提供无需人脸等生物特征的方式' },
      recommended: 'error',
      law: [
        { jurisdiction: 'cn', article: '人脸识别技术应用安全管理办法 Art. 10', url: 'https://www.cac.gov.cn/2025-03/21/c_1744174262156096.htm' },
        { jurisdiction: 'cn', article: '法释〔2021〕15号 Art. 4, 10', url: 'https://www.court.gov.cn/fabu-xiangqing-315851.html' },
        { jurisdiction: 'cn', article: 'PIPL Art. 16', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'cn', article: '上海市数据条例 Art. 23', url: 'https://www.shanghai.gov.cn/nw12344/20211129/a1a38c3dfe8b4f8f8fcba5e79fbe9251.html' },
        { jurisdiction: 'eu', article: 'GDPR Art. 7(4), 9(2)(a)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
      ],
    },
    messages: {
      onlyWay: {
        en: "'{{action}}' hangs on '{{api}}' alone, and nothing else in the project leads to it; another way to it that needs no body would satisfy the rule.",
        'zh-cn': '“{{action}}”仅取决于“{{api}}”，项目中没有其他途径可以到达；提供无需生物特征的途径即可满足本规则。',
      },
      onlyMember: {
        en: "'{{set}}' knows no way but {{bodies}}; a way that needs no body would satisfy the rule.",
        'zh-cn': '“{{set}}”只有{{bodies}}一种方式；增加无需生物特征的方式即可满足本规则。',
      },
      onlyOffered: {
        en: "Of '{{set}}' the project offers {{bodies}} only, and {{others}} nowhere; offering one of them would satisfy the rule.",
        'zh-cn': '“{{set}}”中项目只提供了{{bodies}}，未提供{{others}}；提供其中之一即可满足本规则。',
      },
    },
    fixes: { ...passkeyTitles, ...attestationTitles, addMember: { en: "Add '{{member}}'", 'zh-cn': '增加“{{member}}”' } },
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { allowedActions: { type: 'array', items: { type: 'string' }, description: 'Names of calls that may hang on a body alone, as the door of a vault.' } },
    }],
    defaultOptions: { allowedActions: [] as readonly string[] },
  },
  check(facts, report, { allowedActions }: Options) {
    if (facts.context.alternatives.length > 0 || isDemanded(facts)) return;
    for (const { span, name, api, confidence, hasOtherWay, path } of facts.biometrics.access) {
      if (hasOtherWay || allowedActions.includes(name)) continue;
      report({ span, messageId: 'onlyWay', confidence, path, data: { action: name, api }, fixes: [...passkeySuggestions(facts, span), ...attestationSuggestions(facts, 'alternatives', '[staff-desk]')] });
    }
    for (const set of facts.biometrics.methodSets) {
      const { span, name, bodies, others } = set;
      if (others.length === 0) report({ span, messageId: 'onlyMember', confidence: 'high', data: { set: name, bodies: quoteNames(bodies) }, fixes: addMember(facts, set) });
      else if (set.offersBody && !set.offersOther && set.form !== 'list') report({ span, messageId: 'onlyOffered', confidence: 'medium', data: { set: name, bodies: quoteNames(bodies), others: quoteNames(others) } });
    }
  },
});

/** Whether the policy names a basis other than consent, and where it is written down: a law that wants the body itself. */
function isDemanded({ context }: FileFacts): boolean {
  return context.data.some(({ category, basis, reference }) => category.includes('biometric') && basis !== undefined && basis !== 'consent' && reference !== undefined);
}

/** Adds a code to an enumeration, as its members are written. None where they are numbers that something may have stored. */
function addToEnum(file: string, span: MethodSet['span'], written: string, first: string): readonly Fix[] {
  const close = written.lastIndexOf('}');
  const body = new RegExp(`(\\s*)${first.replace(/[^\p{L}\p{N}]/gu, '\\$&')}\\s*=\\s*(['"])([^'"]+)\\2`, 'u').exec(written);
  if (close < 0 || body === null) return [];
  const [, lead = ' ', quote = "'", value = ''] = body;
  const isLoud = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase();
  const member = isLoud(first) ? 'PIN' : /^\p{Lu}/u.test(first) ? 'Pin' : 'pin';
  const end = written.slice(0, close).trimEnd();
  const at = span.start + end.length;
  return [{ kind: 'suggestion', titleId: 'addMember', data: { member }, edits: [{ file, span: { start: at, end: at }, text: `${end.endsWith(',') ? '' : ','}${lead}${member} = ${quote}${isLoud(value) ? 'PIN' : 'pin'}${quote}${end.endsWith(',') ? ',' : ''}` }] }];
}

/** Adds a code to what is closed; not where the project already offers the body alone, for then nobody would offer the code. */
function addMember({ path, text }: FileFacts, { span, form, bodies, offersBody }: MethodSet): readonly Fix[] {
  if (offersBody) return [];
  const written = text.slice(span.start, span.end);
  const [first] = bodies;
  const literal = new RegExp(`(['"])${first!.replace(/[^\p{L}\p{N}]/gu, '\\$&')}\\1`, 'u').exec(written);
  if (form === 'enum') return addToEnum(path, span, written, first!);
  if (literal === null) return [];
  const at = span.start + literal.index + literal[0].length;
  const member = first === first!.toUpperCase() && first !== first!.toLowerCase() ? 'PIN' : 'pin';
  const isList = written.slice(0, literal.index).trimEnd().endsWith('[');
  if (form === 'list' && !isList) return [];
  return [{ kind: 'suggestion', titleId: 'addMember', data: { member }, edits: [{ file: path, span: { start: at, end: at }, text: `${isList ? ',' : ' |'} ${literal[1]}${member}${literal[1]}` }] }];
}
