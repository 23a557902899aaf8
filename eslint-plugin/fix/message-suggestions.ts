import { readExpression, type ExpressionShape, type FileFacts, type MarketingMessage } from '../../analysis/index.js';
import type { Fix, LocalText } from '../rule.js';

/** The titles of what `messageSuggestions` suggests, by `titleId`. */
export const messageTitles = {
  askByMail: { en: 'Ask them by mail before they are on the list', 'zh-cn': '先通过邮件确认，再加入名单' },
  addWayOut: { en: "Add '{{text}}' to the message", 'zh-cn': '在内容中加入“{{text}}”' },
} satisfies Readonly<Record<string, LocalText>>;

/** The fields that hold what a text message says. */
const bodies = /^(?:body|Body|text|content|message)$/;

/** Suggests the state in which a list asks first, or the words by which a text message can be stopped. At most one. */
export function messageSuggestions({ path, text }: FileFacts, { span, act, channel, wayOut, proof }: MarketingMessage): readonly Fix[] {
  const call = readExpression(path, text, span);
  if (call?.kind !== 'call') return [];
  if (act === 'subscribe') {
    const state = find(call, (name, value) => /^status(?:_if_new)?$/.test(name) && value.kind === 'constant' && value.text === 'subscribed');
    return state ? [{ kind: 'suggestion', titleId: 'askByMail', edits: [{ file: path, span: state.span, text: text.slice(state.span.start, state.span.end).replace('subscribed', 'pending') }] }] : [];
  }
  if (channel !== 'text' || wayOut !== 'none' || !proof.proven) return [];
  const body = find(call, (name, value) => bodies.test(name) && (value.kind === 'template' || (value.kind === 'constant' && value.text !== undefined)));
  if (!body) return [];
  const said = text.slice(body.span.start, body.span.end);
  const way = /\p{Script=Han}/u.test(said) ? '，拒收请回复R' : ' Reply STOP to unsubscribe.';
  return [{ kind: 'suggestion', titleId: 'addWayOut', data: { text: way.trim().replace(/^，/, '') }, edits: [{ file: path, span: { start: body.span.end - 1, end: body.span.end - 1 }, text: way }] }];
}

function find(expression: ExpressionShape, test: (name: string, value: ExpressionShape) => boolean): ExpressionShape | undefined {
  switch (expression.kind) {
    case 'object':
      for (const { name, value } of expression.properties) {
        if (name !== undefined && test(name, value)) return value;
        const inner = find(value, test);
        if (inner) return inner;
      }
      return undefined;
    case 'array': return expression.elements.map(one => find(one, test)).find(one => one !== undefined);
    case 'call': return expression.arguments.map(one => find(one, test)).find(one => one !== undefined);
    default: return undefined;
  }
}
