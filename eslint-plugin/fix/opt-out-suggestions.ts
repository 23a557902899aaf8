import { readExpression, type Collection, type ExpressionShape, type FileFacts, type OptOut } from '../../analysis/index.js';
import type { Edit, Fix, LocalText } from '../rule.js';

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
    const edit = addOption(path, text, call, optOut);
    if (edit) return [{ kind: 'suggestion', titleId: 'startOptedOut', data: { option: optionText(optOut) }, edits: [edit] }];
  }
  return [];
}

function addOption(file: string, text: string, call: Extract<ExpressionShape, { kind: 'call' }>, optOut: OptOut): Edit | undefined {
  const given = call.arguments[optOut.argument];
  const option = optionText(optOut);
  if (given === undefined) {
    if (call.arguments.length !== optOut.argument) return undefined;
    const last = call.arguments.at(-1)?.span.end ?? call.argumentsEnd;
    return { file, span: { start: last, end: last }, text: `${call.arguments.length > 0 ? ', ' : ''}{ ${option} }` };
  }
  // What a variable holds may be anything but constants and functions; those are other parameters of the same call.
  if (given.kind === 'path' && given.names.join() !== 'undefined') return { file, span: given.span, text: `{ ...${text.slice(given.span.start, given.span.end)}, ${option} }` };
  if (given.kind !== 'object') return undefined;
  const known = given.properties.find(({ name }) => name === optOut.field);
  if (known) return { file, span: known.span, text: option };
  const last = given.properties.at(-1);
  if (last === undefined) return { file, span: given.span, text: `{ ${option} }` };
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  const isOnLines = lineOf(given.span.start) !== lineOf(last.span.start);
  const indent = /[ \t]*$/.exec(text.slice(0, last.span.start))![0];
  return { file, span: { start: last.span.end, end: last.span.end }, text: isOnLines ? `,\n${indent}${option}` : `, ${option}` };
}

function optionText({ field, value }: OptOut): string {
  return `${field}: ${typeof value === 'string' ? `'${value}'` : String(value)}`;
}
