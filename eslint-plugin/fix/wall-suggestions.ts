import { findStatementAround, type FileFacts, type RefusalBranch } from '../../analysis/index.js';
import type { Fix, LocalText } from '../rule.js';

/** The titles of what `wallSuggestions` suggests, by `titleId`. */
export const wallTitles = {
  goOn: { en: "Go on without their consent instead of '{{call}}'", 'zh-cn': '不执行“{{call}}”，在未取得同意的情况下继续提供服务' },
} satisfies Readonly<Record<string, LocalText>>;

/**
 * Suggests to leave out what ends the service for somebody who refused, and what comes after it in the same function with it; to let a
 * request on that was turned away. At most one; none where the statement does more.
 */
export function wallSuggestions({ path, text }: FileFacts, { span, ends }: RefusalBranch, call: string): readonly Fix[] {
  if (path.endsWith('.vue')) return [];
  const statement = findStatementAround(path, text, span);
  if (statement === undefined) return [];
  const { position, function: owner } = statement;
  const code = text.slice(statement.span.start, statement.span.end);
  const end = code.endsWith(';') ? ';' : '';
  const suggest = (written: string): readonly Fix[] => [{ kind: 'suggestion', titleId: 'goOn', data: { call }, edits: [{ file: path, span: statement.span, text: written }] }];
  if (ends === 'request') {
    // Who handles requests in turn lets one on by calling what it is given for that.
    if (!/\bnext\(\)/.test(text) || position === 'arrow') return [];
    return /^return\b/.test(code) ? suggest(`return next()${end}`) : statement.isExpression ? suggest(`next()${end}`) : [];
  }
  const isAlone = statement.isExpression && /^(?:await\s+|void\s+)?$/.test(text.slice(statement.span.start, span.start)) && /^;?$/.test(text.slice(span.end, statement.span.end).trim());
  if (!isAlone) return [];
  // A button that takes consent back has to go on doing something.
  if (position === 'arrow') return ends === 'app' ? suggest('{}') : [];
  if (owner === undefined) return suggest(position === 'body' ? '{}' : '');
  return owner.mayReturn === 'nothing' ? suggest(`return${end}`) : [];
}
