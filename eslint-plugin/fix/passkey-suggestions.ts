import { findStatementAround, readModuleHead, type FileFacts, type Span } from '../../analysis/index.js';
import type { Fix, LocalText } from '../rule.js';
import { isTypeScript, storeOf } from './scaffold-guard.js';

/** The titles of what `passkeySuggestions` suggests, by `titleId`. */
export const passkeyTitles = {
  passkey: { en: "Let in by a passkey, too: '{{name}}'", 'zh-cn': '同时允许使用通行密钥：“{{name}}”' },
} satisfies Readonly<Record<string, LocalText>>;

/**
 * Suggests to ask the browser for a passkey where a body was not recognised: the device itself unlocks it, by a code as well, and no template
 * leaves it. At most one; none where the test is more than the body, nobody can wait for an answer, or the code may not run in a browser.
 */
export function passkeySuggestions({ path, text }: FileFacts, { start, end }: Span): readonly Fix[] {
  const name = 'confirmByPasskey';
  const head = readModuleHead(path, text);
  const isInBrowser = storeOf(path, text)?.read('k').startsWith('localStorage') === true;
  const test = /\bif\s*\(\s*(!?)$/.exec(text.slice(0, start));
  if (path.endsWith('.vue') || !isInBrowser || !test || !/^\s*\)/.test(text.slice(end)) || head.declared.has(name)) return [];
  const code = text.slice(start, end);
  const isNegated = test[1] === '!';
  if (findStatementAround(path, text, { start, end })?.function?.isAsync !== true || /&&|\?|=>/.test(code) || (isNegated && /\s/.test(code))) return [];
  const asked = isNegated ? ` && !(await ${name}())` : ` || await ${name}()`;
  const { hasSemicolons, indent } = head;
  const stop = hasSemicolons ? ';' : '';
  const lines = [
    '// The server has to give the challenge, and to check the answer.',
    `async function ${name}()${isTypeScript(path, text) ? ': Promise<boolean>' : ''} {`,
    `${indent}const challenge = crypto.getRandomValues(new Uint8Array(32))${stop}`,
    `${indent}return (await navigator.credentials.get({ publicKey: { challenge } })) !== null${stop}`,
    '}',
  ];
  const body = text.trimEnd().length;
  return [{
    kind: 'suggestion', titleId: 'passkey', data: { name },
    edits: [{ file: path, span: { start: end, end }, text: asked }, { file: path, span: { start: body, end: text.length }, text: `\n\n${lines.join('\n')}\n` }],
  }];
}
