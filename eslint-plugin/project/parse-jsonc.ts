/**
 * Parses JSON with comments and trailing commas, as `tsconfig.json` allows them.
 *
 * *Failure*: throws a `SyntaxError`, as `JSON.parse` does.
 */
export function parseJsonc(text: string): unknown {
  // One pass: strings are kept, comments become a space, a comma before a closing bracket goes.
  const plain = text.replace(/^\uFEFF/, '').replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n\r]*|\/\*[\s\S]*?\*\//g, part => (part.startsWith('"') ? part : ' '));
  return JSON.parse(plain.replace(/"(?:[^"\\\n]|\\.)*"|,(?=\s*[\]}])/g, part => (part === ',' ? '' : part)));
}
