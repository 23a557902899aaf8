import { createHash } from 'node:crypto';
import type { Span } from '../analysis/index.js';

/** How much of the code, white space removed, makes a finding's identity. Long enough to tell lines apart, short enough to survive edits inside. */
const codeLength = 160;

/**
 * Names a finding by what it says and the code it stands on, so that the name survives moved lines and renamed files.
 *
 * *Shape*: 32 hexadecimal digits, a colon, a count from 1 for findings of one file that are otherwise the same. `taken` keeps the count.
 */
export function fingerprintOf(rule: string, messageId: string, text: string, span: Span, taken: Map<string, number>): string {
  const lineStart = Math.max(text.lastIndexOf('\n', span.start - 1), text.lastIndexOf('\r', span.start - 1)) + 1;
  const lineEnd = text.slice(span.end).search(/[\r\n]/);
  const code = text.slice(lineStart, lineEnd < 0 ? text.length : span.end + lineEnd).replace(/\s+/g, '').slice(0, codeLength);
  const hash = createHash('sha256').update(`${rule}\n${messageId}\n${code}`).digest('hex').slice(0, 32);
  const count = (taken.get(hash) ?? 0) + 1;
  taken.set(hash, count);
  return `${hash}:${count}`;
}
