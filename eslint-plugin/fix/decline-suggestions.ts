import { readExpression, type FileFacts, type MissingRefusal } from '../../analysis/index.js';
import type { Fix, LocalText } from '../rule.js';

/** The titles of what `declineSuggestions` suggests, by `titleId`. */
export const declineTitles = {
  showNo: { en: 'Show the button that says no', 'zh-cn': '显示拒绝按钮' },
  addNo: { en: "Add a button '{{label}}' beside it", 'zh-cn': '在旁边增加“{{label}}”按钮' },
} satisfies Readonly<Record<string, LocalText>>;

/**
 * Suggests to show the button that the call itself hides, or to add one that does with a no what the yes does with its constant. At most
 * one; what a no does where the yes names none, a person has to say.
 */
export function declineSuggestions(facts: FileFacts, missing: MissingRefusal): readonly Fix[] {
  return missing.form === 'call' ? showNo(facts, missing) : addNo(facts, missing);
}

/** Constants by which a handler says yes, and those by which it says no. */
const answers: readonly (readonly [yes: RegExp, no: string])[] = [[/\btrue\b/g, 'false'], [/(['"])granted\1/g, "'denied'"], [/(['"])accepted\1/g, "'rejected'"]];

function addNo({ path, text }: FileFacts, { span, label }: MissingRefusal): readonly Fix[] {
  const tag = /^<([\w.-]+)\b/.exec(text.slice(span.start, span.end))?.[1];
  const rest = /^([^<>{}]*)<\/([\w.-]+)\s*>/.exec(text.slice(span.end));
  const end = span.end + (rest?.[0].length ?? 0);
  const element = text.slice(span.start, end);
  const before = text.slice(0, span.start).trimEnd();
  // It stands among other children only where something of markup is on both sides.
  const hasBrothers = /[>}]$/.test(before) && !before.endsWith('=>') && /^\s*[<{]/.test(text.slice(end));
  if (tag === undefined || rest?.[2] !== tag || rest[1]!.trim() !== label || !hasBrothers || /\b(?:id|key|ref)=/.test(element)) return [];
  const found = answers.flatMap(([yes, no]) => [...element.matchAll(yes)].map(match => ({ at: match.index, length: match[0].length, no })));
  const [answer, ...others] = found;
  if (answer === undefined || others.length > 0) return [];
  const no = /\p{Script=Han}/u.test(label) ? '拒绝' : 'Reject';
  const button = (element.slice(0, answer.at) + answer.no + element.slice(answer.at + answer.length)).replace(new RegExp(`${label.replace(/[^\p{L}\p{N}\s]/gu, '\\$&')}(?=\\s*</)`, 'u'), no);
  const indent = /\n([ \t]*)$/.exec(text.slice(0, span.start))?.[0] ?? '';
  return [{ kind: 'suggestion', titleId: 'addNo', data: { label: no }, edits: [{ file: path, span: { start: end, end }, text: indent + button }] }];
}

function showNo({ path, text }: FileFacts, { span }: MissingRefusal): readonly Fix[] {
  const call = readExpression(path, text, span);
  if (call?.kind !== 'call') return [];
  for (const argument of call.arguments) {
    if (argument.kind !== 'object') continue;
    const option = argument.properties.find(({ name, value }) => (name === 'showCancel' || name === 'showCancelButton') && text.slice(value.span.start, value.span.end) === 'false');
    if (option) return [{ kind: 'suggestion', titleId: 'showNo', edits: [{ file: path, span: option.value.span, text: 'true' }] }];
  }
  return [];
}
