import { readExpression, type ExpressionShape, type FileFacts, type Setting } from '../../analysis/index.js';
import type { Edit, Fix, LocalText } from '../rule.js';

/** The titles of what `settingSuggestions` offers, by `titleId`. */
export const settingTitles = {
  setSafe: { en: 'Set {{settings}}', 'zh-cn': '设置 {{settings}}' },
} satisfies Readonly<Record<string, LocalText>>;

/** Offers to give options of one call the values that do no harm, where all of them are written there. At most one. */
export function settingSuggestions({ path, text }: FileFacts, settings: readonly Setting[]): readonly Fix[] {
  const call = readExpression(path, text, settings[0]!.span);
  if (call?.kind !== 'call') return [];
  const edits = settings.map((setting): Edit | undefined => {
    const value = setting.safe === undefined ? undefined : valueAt(call.arguments[setting.argument], setting.names);
    return value && { file: path, span: value.span, text: written(setting) };
  });
  if (edits.includes(undefined)) return [];
  const texts = settings.map(setting => `${setting.names.at(-1)!}: ${written(setting)}`).join(', ');
  return [{ kind: 'fix', titleId: 'setSafe', data: { settings: texts }, edits: edits.flatMap(edit => edit ?? []) }];
}

function written({ safe }: Setting): string {
  return typeof safe === 'string' ? `'${safe}'` : String(safe);
}

function valueAt(expression: ExpressionShape | undefined, [name, ...rest]: readonly string[]): ExpressionShape | undefined {
  if (name === undefined) return expression;
  return expression?.kind === 'object' ? valueAt(expression.properties.find(property => property.name === name)?.value, rest) : undefined;
}
