import { readExpression, type Datum, type Disclosure, type FileFacts } from '../../analysis/index.js';
import type { Fix, LocalText } from '../rule.js';
import { Cut } from './cut-data.js';

/** The titles of what `payloadSuggestions` suggests, by `titleId`. */
export const payloadTitles = {
  leaveOut: { en: "Leave out '{{data}}'", 'zh-cn': '不发送“{{data}}”' },
} satisfies Readonly<Record<string, LocalText>>;

/** Suggests the call with an object or text that is without the data. At most one; none where the data cannot be told from the rest. */
export function payloadSuggestions({ path, text }: FileFacts, { span }: Pick<Disclosure, 'span'>, data: readonly Pick<Datum, 'name'>[]): readonly Fix[] {
  const call = readExpression(path, text, span);
  if (call?.kind !== 'call') return [];
  const cut = new Cut(data, '[redacted]');
  const removals = call.arguments.map(one => cut.of(one));
  // A value that stands alone cannot be left out without moving the others.
  if (!data.every(datum => cut.found.has(datum)) || removals.some((removal, index) => removal === 'whole' && call.arguments[index]!.kind !== 'object')) return [];
  const edits = removals.flatMap((removal, index) => (removal === 'whole' ? [{ span: call.arguments[index]!.span, text: '{}' }] : removal));
  if (edits.length === 0) return [];
  const names = [...new Set(data.map(({ name }) => name))].join(', ');
  return [{ kind: 'suggestion', titleId: 'leaveOut', data: { data: names }, edits: edits.map(edit => ({ file: path, ...edit })) }];
}
