import type { Token } from '../summaries/api.js';

/** The tokens of a port, or what is wrong with its text. `at` is an offset in the text. */
export type ParsedPort = { readonly ok: true; readonly tokens: readonly Token[] } | { readonly ok: false; readonly message: string; readonly at: number };

/** The words of the port grammar, in the order messages list them. */
const portWords = ['Member', 'Argument', 'Parameter', 'ReturnValue', 'Awaited', 'Element', 'Property', 'Receiver', 'Instance', 'NewCall', 'Chain'] as const;

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
      if (text[at] !== '.') return { ok: false, message: `'.' is missing before '${text.slice(at)}' in the port '${text}'.`, at };
      at += 1;
    }
    step.lastIndex = at;
    const match = step.exec(text);
    if (!match) return { ok: false, message: `The port '${text}' has no port word at '${text.slice(at)}'.`, at };
    const [whole, word = '', inner] = match;
    const token = readToken(word, inner);
    if (typeof token === 'string') return { ok: false, message: token, at };
    tokens.push(token);
    at += whole.length;
  }
  return { ok: true, tokens };
}

/** The tokens of a port that was checked when its model was read. Throws for any other. */
export function requirePort(text: string): readonly Token[] {
  const parsed = parsePort(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.tokens;
}

function readToken(word: string, inner: string | undefined): Token | string {
  const bare = bareTokens.get(word);
  if (bare) return inner === undefined ? bare : `The port '${word}' takes nothing in brackets.`;
  if (!(portWords as readonly string[]).includes(word)) return `The port '${word}' is unknown; the ports are ${portWords.join(', ')}.`;
  if (inner === undefined || inner.trim() === '') return `The port '${word}' needs something in brackets.`;
  switch (word) {
    case 'Member':
      if (inner === '*') return { kind: 'member', names: '*' };
      return { kind: 'member', names: inner.split(',').map(name => name.trim()) };
    case 'Property':
      return { kind: 'property', name: inner.trim() };
    case 'Parameter':
      if (inner === 'any') return { kind: 'parameter', index: 'any' };
      return /^\d+$/.test(inner) ? { kind: 'parameter', index: Number(inner) } : `'Parameter[${inner}]' is neither a number nor 'any'.`;
    default:
      return readArgument(inner);
  }
}

function readArgument(inner: string): Token | string {
  if (inner === 'any') return { kind: 'argument', from: 0, to: Infinity };
  const match = /^(\d+)(\.\.(\d*))?$/.exec(inner);
  if (!match) return `'Argument[${inner}]' is neither a number, a range such as '0..' nor 'any'.`;
  const from = Number(match[1]);
  if (match[2] === undefined) return { kind: 'argument', from, to: from };
  return { kind: 'argument', from, to: match[3] ? Number(match[3]) : Infinity };
}
