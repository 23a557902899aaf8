import { featuresOf, findStatementAround, readExpression, type FileFacts, type LocationReading } from '../../analysis/index.js';
import { necessaryFor } from '../../policy/necessary-information.js';
import { createRule } from '../create-rule.js';
import type { Fix } from '../rule.js';

interface Options {
  /** Names of functions, files or folders for which the spot is needed although they sound otherwise. */
  readonly exemptNames: readonly string[];
}

export default createRule({
  name: 'no-excessive-location-precision',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Disallow the finest, a continuous or a background location where a coarse one is enough', 'zh-cn': '禁止在粗略位置即可满足时使用高精度、持续或后台定位' },
      recommended: 'warn',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 6, 28', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'cn', article: 'App违法违规收集使用个人信息行为认定方法 4', url: 'https://www.cac.gov.cn/2019-12/27/c_1578986455686625.htm' },
        { jurisdiction: 'eu', article: 'GDPR Art. 5(1)(c), 25', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { jurisdiction: 'us-ca', article: 'Cal. Civ. Code § 1798.100(c)', url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.100' },
      ],
    },
    messages: {
      accuracy: { en: "'{{api}}' asks for the most exact location, where {{reason}}.", 'zh-cn': '“{{api}}”要求最精确的位置，而{{reason}}。' },
      continuous: { en: "'{{api}}' follows the location all the time, where {{reason}}.", 'zh-cn': '“{{api}}”持续跟踪位置，而{{reason}}。' },
      background: { en: "'{{api}}' follows the location in the background, where {{reason}}.", 'zh-cn': '“{{api}}”在后台跟踪位置，而{{reason}}。' },
    },
    fixes: { once: { en: 'Ask for it once', 'zh-cn': '只获取一次位置' }, coarse: { en: "Ask for a coarse location: '{{option}}'", 'zh-cn': '改为粗略位置：“{{option}}”' } },
    hasFix: 'fix',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { exemptNames: { type: 'array', items: { type: 'string' }, description: 'Names of functions, files or folders for which the spot is needed although they sound otherwise.' } },
    }],
    defaultOptions: { exemptNames: [] as readonly string[] },
  },
  check(facts, report, { exemptNames }: Options) {
    for (const reading of facts.locationReadings) {
      const reason = reasonFor(facts, reading, exemptNames);
      if (reason === undefined) continue;
      report({
        span: reading.span, messageId: reading.excess, confidence: reason.isDeclared ? 'high' : 'medium', path: reading.path,
        data: { api: reading.api, reason: reason.text }, fixes: [...coarseFix(facts, reading), ...onceSuggestion(facts, reading)],
      });
    }
  },
});

/** Why a coarse location is enough: by what the policy says of this part of the app, else by what names around the call say. */
function reasonFor({ context, path }: FileFacts, { neededFor, excess }: LocationReading, exemptNames: readonly string[]): { readonly text: { readonly en: string; readonly 'zh-cn': string }; readonly isDeclared: boolean } | undefined {
  const features = context.features.filter(({ id }) => featuresOf(context, path).includes(id));
  const declared = features.flatMap(({ necessary }) => necessary);
  const necessary = [...declared, ...(features.length === 0 ? necessaryFor(context.appTypes) : [])];
  if (necessary.some(category => /^(?:user\.location\.precise|x\.location\.track|user\.location$)/.test(category))) return undefined;
  const named = neededFor?.precision === 'coarse' && !exemptNames.includes(neededFor.name) ? neededFor : undefined;
  if (declared.some(category => category.startsWith('user.location'))) {
    const [id] = features.filter(feature => feature.necessary.some(category => category.startsWith('user.location'))).map(feature => feature.id);
    return { text: { en: `the feature '${id!}' is declared to need a coarse one`, 'zh-cn': `功能“${id!}”声明只需粗略位置` }, isDeclared: true };
  }
  // Following somebody may be what a page is for; that it is not has to show.
  if (named && (excess !== 'continuous' || context.appTypes.length > 0 || !context.declared)) return { text: { en: `'${named.name}' needs no more than a coarse one`, 'zh-cn': `“${named.name}”只需粗略位置` }, isDeclared: false };
  return undefined;
}

/** Writes the coarse value where the option stands in the call itself. */
function coarseFix({ path, text }: FileFacts, { span, option, excess }: LocationReading): readonly Fix[] {
  if (option === undefined || excess !== 'accuracy') return [];
  const call = readExpression(path, text, span);
  const given = call?.kind === 'call' ? call.arguments[option.argument] : undefined;
  const known = given?.kind === 'object' ? given.properties.find(({ name }) => name === option.field) : undefined;
  if (known?.value === undefined) return [];
  const before = text.slice(known.value.span.start, known.value.span.end);
  // A member of the package's list is written as the code reaches it: `Location.Accuracy.Low`, `Accuracy.Low`.
  const low = option.low.includes('.') ? before.replace(/\w+$/, option.low.split('.').at(-1)!) : option.low;
  if (low === before || (option.low.includes('.') && !before.includes('.'))) return [];
  return [{ kind: 'fix', titleId: 'coarse', data: { option: `${option.field}: ${low}` }, edits: [{ file: path, span: known.value.span, text: low }] }];
}

/** Asks a browser once, where nobody holds on to what would end the watching. */
function onceSuggestion({ path, text }: FileFacts, { span, excess }: LocationReading): readonly Fix[] {
  const call = excess === 'continuous' ? readExpression(path, text, span) : undefined;
  if (call?.kind !== 'call' || call.callee.kind !== 'path' || call.callee.names.at(-1) !== 'watchPosition') return [];
  const statement = findStatementAround(path, text, span);
  const { start, end } = { start: call.callee.span.end - 'watchPosition'.length, end: call.callee.span.end };
  if (!statement?.isExpression || statement.position === 'arrow' || statement.span.start !== span.start) return [];
  return [{ kind: 'suggestion', titleId: 'once', edits: [{ file: path, span: { start, end }, text: 'getCurrentPosition' }] }];
}
