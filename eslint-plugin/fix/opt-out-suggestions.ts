import { readExpression, type Collection, type FileFacts, type OptOut } from '../../analysis/index.js';
import type { Fix, LocalText } from '../rule.js';
import { addOption } from './add-option.js';

/** The titles of what `optOutSuggestions` suggests, by `titleId`. */
export const optOutTitles = {
  startOptedOut: { en: "Start it with '{{option}}'", 'zh-cn': '以“{{option}}”启动' },
} satisfies Readonly<Record<string, LocalText>>;

/** Suggests to start an SDK opted out, by the option its model knows. At most one. */
export function optOutSuggestions({ path, text }: FileFacts, { span, kind, optOuts }: Collection): readonly Fix[] {
  if (kind !== 'sdk-start' || optOuts.length === 0) return [];
  const call = readExpression(path, text, span);
  if (call?.kind !== 'call') return [];
  for (const optOut of optOuts) {
    const edit = addOption(path, text, call, { argument: optOut.argument, field: optOut.field, value: valueText(optOut) });
    if (edit) return [{ kind: 'suggestion', titleId: 'startOptedOut', data: { option: optionText(optOut) }, edits: [edit] }];
  }
  return [];
}

function optionText(optOut: OptOut): string {
  return `${optOut.field}: ${valueText(optOut)}`;
}

function valueText({ value }: OptOut): string {
  return typeof value === 'string' ? `'${value}'` : String(value);
}
