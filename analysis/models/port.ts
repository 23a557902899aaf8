import type { Token } from '../summaries/api.js';

/** The tokens of a port, or what is wrong with its text. `at` is an offset in the text; `word` is there where it is no word of the grammar. */
export type ParsedPort = { readonly ok: true; readonly tokens: readonly Token[] } | ({ readonly ok: false; readonly at: number } & PortFault);

interface PortFault {
  readonly message: Readonly<Record<'en' | 'zh-cn', string>>;
  readonly word?: string;
}

/** The words of the port grammar, in the order messages list them. */
export const portWords = ['Member', 'Argument', 'Parameter', 'ReturnValue', 'Awaited', 'Element', 'Property', 'Receiver', 'Instance', 'NewCall', 'Chain'] as const;

const bareTokens: ReadonlyMap<string, Token> = new Map<string, Token>([
  ['ReturnValue', { kind: 'return' }],
  ['Awaited', { kind: 'awaited' }],
  ['Element', { kind: 'element' }],
  ['Receiver', { kind: 'receiver' }],
  ['Instance', { kind: 'instance' }],
  ['NewCall', { kind: 'new' }],
  ['Chain', { kind: 'chain' }],
]);

/** Parses a port such as `Member[on].Argument[1].Parameter[0].Member[coords]`. An empty text is the value itself: no tokens. */
export function parsePort(text: string): ParsedPort {
  const tokens: Token[] = [];
  const step = /([A-Za-z]+)(?:\[([^\]]*)\])?/y;
  let at = 0;
  while (at < text.length) {
    if (tokens.length > 0) {
      if (text[at] !== '.') return { ok: false, at, message: { en: `'.' is missing before '${text.slice(at)}' in the port '${text}'.`, 'zh-cn': `端口“${text}”中“${text.slice(at)}”之前缺少“.”。` } };
      at += 1;
    }
    step.lastIndex = at;
    const match = step.exec(text);
    if (!match) return { ok: false, at, message: { en: `The port '${text}' has no port word at '${text.slice(at)}'.`, 'zh-cn': `端口“${text}”在“${text.slice(at)}”处缺少端口词。` } };
    const [whole, word = '', inner] = match;
    const token = readToken(word, inner);
    if ('message' in token) return { ok: false, at, ...token };
    tokens.push(token);
    at += whole.length;
  }
  return { ok: true, tokens };
}

/** The tokens of a port that was checked when its model was read. Throws for any other. */
export function requirePort(text: string): readonly Token[] {
  const parsed = parsePort(text);
  if (!parsed.ok) throw new Error(parsed.message.en);
  return parsed.tokens;
}

function readToken(word: string, inner: string | undefined): Token | PortFault {
  const bare = bareTokens.get(word);
  if (bare) return inner === undefined ? bare : fault(`The port '${word}' takes nothing in brackets.`, `端口“${word}”的方括号内不能有内容。`);
  if (!(portWords as readonly string[]).includes(word)) return { ...fault(`The port '${word}' is unknown; the ports are ${portWords.join(', ')}.`, `未知的端口“${word}”；可用的有：${portWords.join('、')}。`), word };
  if (inner === undefined || inner.trim() === '') return fault(`The port '${word}' needs something in brackets.`, `端口“${word}”的方括号内需要内容。`);
  switch (word) {
    case 'Member':
      if (inner === '*') return { kind: 'member', names: '*' };
      return { kind: 'member', names: inner.split(',').map(name => name.trim()) };
    case 'Property':
      return { kind: 'property', name: inner.trim() };
    case 'Parameter':
      if (inner === 'any') return { kind: 'parameter', index: 'any' };
      return /^\d+$/.test(inner) ? { kind: 'parameter', index: Number(inner) } : fault(`'Parameter[${inner}]' is neither a number nor 'any'.`, `“Parameter[${inner}]”既不是数字，也不是“any”。`);
    default:
      return readArgument(inner);
  }
}

function readArgument(inner: string): Token | PortFault {
  if (inner === 'any') return { kind: 'argument', from: 0, to: Infinity };
  const match = /^(\d+)(\.\.(\d*))?$/.exec(inner);
  if (!match) return fault(`'Argument[${inner}]' is neither a number, a range such as '0..' nor 'any'.`, `“Argument[${inner}]”既不是数字，也不是“0..”这样的范围，也不是“any”。`);
  const from = Number(match[1]);
  if (match[2] === undefined) return { kind: 'argument', from, to: from };
  return { kind: 'argument', from, to: match[3] ? Number(match[3]) : Infinity };
}

function fault(en: string, chinese: string): PortFault {
  return { message: { en, 'zh-cn': chinese } };
}
