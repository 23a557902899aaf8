import { readExpression, type Disclosure, type ExpressionShape, type FileFacts, type Span } from '../../analysis/index.js';
import type { Fix, LocalText } from '../rule.js';

/** The titles of what `addressSuggestions` suggests, by `titleId`. */
export const addressTitles = {
  toBody: { en: "Send '{{names}}' in the body of a POST request", 'zh-cn': '改用 POST 请求，在请求体中发送“{{names}}”' },
} satisfies Readonly<Record<string, LocalText>>;

/** Suggests `fetch` or `axios.get` of a query written as one template as a request whose body has the parameters with data. At most one. */
export function addressSuggestions({ path, text }: FileFacts, { span, api, addressed }: Disclosure): readonly Fix[] {
  const call = readExpression(path, text, span);
  const isFetch = api === 'fetch';
  const params = api === 'axios.get' && call?.kind === 'call' ? onlyParams(call.arguments) : undefined;
  if (params && call?.kind === 'call') {
    const get = { start: call.callee.span.end - 'get'.length, end: call.callee.span.end };
    const names = addressed.map(({ name }) => name.split('.').at(-1)!).join(', ');
    return [{ kind: 'suggestion', titleId: 'toBody', data: { names }, edits: [{ file: path, span: get, text: 'post' }, { file: path, span: params.around, text: text.slice(params.span.start, params.span.end) }] }];
  }
  if ((!isFetch && api !== 'axios.get') || call?.kind !== 'call' || call.callee.kind !== 'path' || call.arguments.length !== 1) return [];
  const [address] = call.arguments;
  if (address?.kind !== 'template') return [];
  const parameters = address.holes.flatMap(hole => {
    const name = /[?&]([\w.-]+)=$/.exec(text.slice(address.span.start, hole.span.start))?.[1];
    const isDatum = addressed.some(datum => mentions(hole.value, datum.name.split('.').at(-1)!));
    return isDatum ? [{ name, hole }] : [];
  });
  // What stands in the path has no name under which it could be sent.
  if (parameters.length === 0 || parameters.some(({ name }) => name === undefined)) return [];
  const kept = parameters.reduceRight((rest, { name, hole }) => {
    const start = hole.span.start - name!.length - 2 - address.span.start;
    return rest.slice(0, start + 1) + rest.slice(hole.span.end - address.span.start).replace(/^&/, '');
  }, text.slice(address.span.start, address.span.end)).replace(/[?&]`$/, '`');
  const plain = kept.includes('${') ? kept : `'${kept.slice(1, -1)}'`;
  const fields = parameters.map(({ name, hole }) => {
    const value = decoded(text.slice(hole.value.span.start, hole.value.span.end));
    return value === name ? value : `${/^[A-Za-z_$][\w$]*$/.test(name!) ? name! : `'${name!}'`}: ${value}`;
  });
  const names = parameters.map(({ name }) => name!).join(', ');
  const body = `{ ${fields.join(', ')} }`;
  const { end } = call.callee.span;
  return [{
    kind: 'suggestion', titleId: 'toBody', data: { names },
    edits: isFetch
      ? [{ file: path, span: address.span, text: `${plain}, { method: 'POST', body: JSON.stringify(${body}) }` }]
      : [{ file: path, span: { start: end - 'get'.length, end }, text: 'post' }, { file: path, span: address.span, text: `${plain}, ${body}` }],
  }];
}

/** What `axios.get(address, { params })` puts into the address, where the address itself is a text. */
function onlyParams([address, config, ...others]: readonly ExpressionShape[]): { readonly span: Span; readonly around: Span } | undefined {
  if (address?.kind !== 'constant' || config?.kind !== 'object' || others.length > 0) return undefined;
  const [only, ...more] = config.properties;
  return only?.name === 'params' && only.value.kind === 'object' && more.length === 0 ? { span: only.value.span, around: config.span } : undefined;
}

/** A body needs no escapes: `encodeURIComponent(phone)` is `phone`. */
function decoded(code: string): string {
  return /^encodeURIComponent\(([\s\S]*)\)$/.exec(code)?.[1] ?? code;
}

function mentions(expression: ExpressionShape, name: string): boolean {
  switch (expression.kind) {
    case 'path': return expression.names.at(-1) === name;
    case 'call': return expression.arguments.some(one => mentions(one, name)) || (expression.callee.kind === 'path' && expression.callee.names.slice(0, -1).includes(name));
    case 'choice': return [expression.whenTrue, expression.whenFalse].some(one => mentions(one, name));
    default: return false;
  }
}
