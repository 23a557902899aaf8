import { readExpression, type Datum, type Disclosure, type ExpressionShape, type FileFacts } from '../../analysis/index.js';
import type { Fix, LocalText } from '../rule.js';
import { Cut, dropped, type Change, type Removal } from './cut-data.js';

/** The titles of what `logSuggestions` suggests, by `titleId`. */
export const logTitles = {
  leaveOut: { en: "Leave '{{data}}' out of the log", 'zh-cn': '不将“{{data}}”写入日志' },
} satisfies Readonly<Record<string, LocalText>>;

/** What stands in the log where the value was. */
const redacted = '[redacted]';

/** Methods that take any number of arguments, each by itself, so that one less changes none of the others. */
const freeArguments = /^(log|info|debug|warn|error|trace|fatal|verbose|silly|notice|http)$/;

/**
 * Suggests the log call without the data: the property or argument is left out, in a text it becomes `[redacted]`. At most one; none
 * where the data cannot be told from the rest of the call.
 */
export function logSuggestions({ path, text }: FileFacts, { span, argument }: Disclosure, data: readonly Datum[]): readonly Fix[] {
  const call = readExpression(path, text, span);
  if (call?.kind !== 'call') return [];
  const cut = new Cut(data, redacted);
  const cuts = call.arguments.map(one => cut.of(one));
  if (!data.every(datum => cut.found.has(datum))) {
    // A value under a name that tells nothing: it is in the argument that carries it, if all others are plain.
    const at = call.arguments.findIndex(one => one.span.start === argument.start);
    const areOthersPlain = call.arguments.every((one, index) => index === at || one.kind === 'constant' || cuts[index] === 'whole');
    if (at < 0 || !areOthersPlain) return [];
    cuts[at] = 'whole';
  }
  const edits = editsOf(call, cuts, text).map(edit => ({ file: path, ...edit }));
  return edits.length === 0 ? [] : [{ kind: 'suggestion', titleId: 'leaveOut', data: { data: [...new Set(data.map(({ name }) => name))].join(', ') }, edits }];
}

function editsOf(call: Extract<ExpressionShape, { kind: 'call' }>, cuts: readonly Removal[], text: string): readonly Change[] {
  const method = call.callee.kind === 'path' ? call.callee.names.at(-1)! : '';
  const [first] = call.arguments;
  const isFormat = first?.kind === 'constant' && first.text !== undefined && /%[sdifjoOc]|\{\}/.test(first.text);
  const isFree = freeArguments.test(method) && !isFormat && cuts.some(removal => removal !== 'whole');
  const spans = call.arguments.map(({ span }) => span);
  const quote = /["']/.exec(text.slice(call.span.start, call.span.end))?.[0] ?? "'";
  return cuts.flatMap((removal, index): readonly Change[] => {
    if (removal !== 'whole') return removal;
    return [isFree ? dropped(spans, cuts, index, { start: call.span.start, end: call.argumentsEnd }) : { span: spans[index]!, text: quote + redacted + quote }];
  });
}
