import { readExpression, type FileFacts, type MissingRefusal } from '../../analysis/index.js';
import type { Fix, LocalText } from '../rule.js';

/** The titles of what `declineSuggestions` suggests, by `titleId`. */
export const declineTitles = {
  showNo: { en: 'Show the button that says no', 'zh-cn': '显示拒绝按钮' },
} satisfies Readonly<Record<string, LocalText>>;

/** Suggests to show the button that the call itself hides. At most one; what a new button does, a person has to say. */
export function declineSuggestions({ path, text }: FileFacts, { span, form }: MissingRefusal): readonly Fix[] {
  const call = form === 'call' ? readExpression(path, text, span) : undefined;
  if (call?.kind !== 'call') return [];
  for (const argument of call.arguments) {
    if (argument.kind !== 'object') continue;
    const option = argument.properties.find(({ name, value }) => (name === 'showCancel' || name === 'showCancelButton') && text.slice(value.span.start, value.span.end) === 'false');
    if (option) return [{ kind: 'suggestion', titleId: 'showNo', edits: [{ file: path, span: option.value.span, text: 'true' }] }];
  }
  return [];
}
