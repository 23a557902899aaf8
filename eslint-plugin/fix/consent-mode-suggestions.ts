import { findStatementAround, readExpression, readModuleHead, type Collection, type FileFacts } from '../../analysis/index.js';
import type { Fix, LocalText } from '../rule.js';

/** The titles of what `consentModeSuggestions` suggests, by `titleId`. */
export const consentModeTitles = {
  denyFirst: { en: 'Say before it that nobody has agreed yet', 'zh-cn': '在此之前声明默认未同意' },
} satisfies Readonly<Record<string, LocalText>>;

/**
 * What Google's tag may do by default.
 *
 * *Source*: https://developers.google.com/tag-platform/security/guides/consent
 */
const stores = ['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage'];

/** Suggests to deny everything before Google's tag is configured; who agrees is told to it by an `update`. At most one; none where something is said of it in the file already. */
export function consentModeSuggestions({ path, text }: FileFacts, { span, kind }: Collection): readonly Fix[] {
  const call = kind === 'sdk-start' ? readExpression(path, text, span) : undefined;
  const [first] = call?.kind === 'call' ? call.arguments : [];
  if (call?.kind !== 'call' || call.callee.kind !== 'path' || call.callee.names.at(-1) !== 'gtag' || first?.kind !== 'constant' || first.text !== 'config') return [];
  const statement = findStatementAround(path, text, span);
  if (statement?.position !== 'list' || !statement.isExpression || /(['"])consent\1\s*,/.test(text)) return [];
  const { quote, hasSemicolons } = readModuleHead(path, text);
  const callee = text.slice(call.callee.span.start, call.callee.span.end);
  const denied = stores.map(name => `${name}: ${quote}denied${quote}`).join(', ');
  const line = text.slice(text.lastIndexOf('\n', statement.before - 1) + 1, statement.before);
  const code = `${callee}(${quote}consent${quote}, ${quote}default${quote}, { ${denied} })${hasSemicolons || line.trim() !== '' ? ';' : ''}`;
  return [{ kind: 'suggestion', titleId: 'denyFirst', edits: [{ file: path, span: { start: statement.before, end: statement.before }, text: `${code}${line.trim() === '' ? `\n${line}` : ' '}` }] }];
}
