import type { NoticeKind } from './notice.js';

const sourceName = /\.(?:[cm]?[jt]sx?|vue)$/i;
const declarationName = /\.d\.(?:[cm]?ts|[^./]+\.ts)$/i;
const minifiedName = /[.-]min\.[cm]?js$/i;
const bundleName = /\.(?:bundle|chunk)\.[cm]?js$/i;

/** The largest file that is read. Unit: bytes. */
export const largestFile = 1024 * 1024;

/** Whether a file of this name holds code that the engine reads. Declarations hold none. */
export function isSourceName(name: string): boolean {
  return sourceName.test(name) && !declarationName.test(name);
}

/** Finds why a file's text is not worth reading: it was made by a program and not written by a person. */
export function findReasonToSkip(name: string, text: string): NoticeKind | undefined {
  const head = text.slice(0, 64 * 1024);
  if (head.slice(0, 8000).includes('\0')) return 'binary';
  if (minifiedName.test(name)) return 'minified';
  if (bundleName.test(name) || /\b__webpack_require__\b|\bwebpackChunk\w*\b|\bparcelRequire\b|^System\.register\(/m.test(head)) return 'bundle';
  return isMinified(head) ? 'minified' : undefined;
}

/** Whether the lines are too long, on the whole, for a person to have written them. A long string among short lines does not count. */
function isMinified(text: string): boolean {
  if (text.length < 5000) return false;
  const lines = text.split('\n');
  const inLongLines = lines.filter(line => line.length > 1000).reduce((sum, line) => sum + line.length, 0);
  // Data in a long literal has few semicolons and braces; squeezed code is full of them.
  return inLongLines > text.length * 0.8 && (text.match(/[;{}()]/g)?.length ?? 0) > text.length / 50;
}
