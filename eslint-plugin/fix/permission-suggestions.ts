import { readExpression, type FileFacts, type PermissionBundle } from '../../analysis/index.js';
import type { Fix, LocalText } from '../rule.js';
import { statementSuggestions, statementTitles } from './statement-suggestions.js';

/** The titles of what `permissionSuggestions` suggests, by `titleId`. */
export const permissionTitles = {
  ...statementTitles,
  askForOne: { en: "Ask for '{{first}}' only", 'zh-cn': '仅索取“{{first}}”' },
} satisfies Readonly<Record<string, LocalText>>;

/**
 * Suggests to ask for the first permission of a list alone, or to drop the second of two requests: what is left out is asked for where it
 * is used. At most one; none where the list is not written in the call.
 */
export function permissionSuggestions(facts: FileFacts, { span, isOneCall, groups }: PermissionBundle): readonly Fix[] {
  if (!isOneCall) return groups.length === 2 ? statementSuggestions(facts, span) : [];
  const { path, text } = facts;
  const call = readExpression(path, text, span);
  const list = call?.kind === 'call' ? call.arguments[0] : undefined;
  const [first] = list?.kind === 'array' ? list.elements : [];
  if (list === undefined || first === undefined) return [];
  const written = text.slice(first.span.start, first.span.end);
  const told = first.kind === 'path' ? first.names.at(-1)! : first.kind === 'constant' && first.text !== undefined ? first.text : written;
  return [{ kind: 'suggestion', titleId: 'askForOne', data: { first: told }, edits: [{ file: path, span: list.span, text: `[${written}]` }] }];
}
