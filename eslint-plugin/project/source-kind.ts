import type { NoticeKind } from './notice.js';

const sourceName = /\.(?:[cm]?[jt]sx?|ets|vue|html?|ejs|hbs|handlebars|njk|prisma|graphqls?|gql|wxml|axml|swan|ttml)$|(?:^|[/.-])(?:openapi|swagger)(?:[.-][\w-]+)?\.(?:ya?ml|json)$/i;
const declarationName = /\.d\.(?:[cm]?ts|[^./]+\.ts)$/i;
const minifiedName = /[.-]min\.[cm]?js$/i;
const bundleName = /\.(?:bundle|chunk)\.[cm]?js$/i;

/** What webpack, Parcel, Rollup and esbuild write at the start of a line, and a person does not. */
const bundlerMark = /^\s*(?:\/\*{6}\/|function __webpack_require__\(|\(?(?:self|globalThis|window)(?:\.|\[")webpackChunk|parcelRequire\s*=|System\.register\(\[|var __commonJS = )/m;

/** The largest file that is read. Unit: bytes. */
export const largestFile = 1024 * 1024;

/** Whether a file of this name holds code, a schema or a page that the engine reads. Declarations hold none. */
export function isSourceName(name: string): boolean {
  return sourceName.test(name) && !declarationName.test(name);
}

/** Finds why a file's text is not worth reading: it was made by a program and not written by a person. */
export function findReasonToSkip(name: string, text: string): NoticeKind | undefined {
  const head = text.slice(0, 64 * 1024);
  if (head.slice(0, 8000).includes('\0')) return 'binary';
  if (minifiedName.test(name)) return 'minified';
  if (bundleName.test(name) || bundlerMark.test(head)) return 'bundle';
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
