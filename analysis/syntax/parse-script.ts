import { parseHtml } from './parse-html.js';
import { parse } from './parse.js';
import { parseVue } from './parse-vue.js';
import { isHtml } from './schema-document.js';
import type { ts } from './typescript.js';

/** Parses the script of a file: that of a Vue component or a page with all else blank, or the whole text. Offsets are the file's. */
export function parseScript(path: string, text: string): ts.SourceFile {
  // What asks about a file asks several times in a row.
  if (last?.path !== path || last.text !== text) last = { path, text, sourceFile: scriptOf(path, text) };
  return last.sourceFile;
}

function scriptOf(path: string, text: string): ts.SourceFile {
  if (isHtml(path)) return parseHtml(path, text).scripts;
  return path.endsWith('.vue') ? parseVue(path, text).scripts : parse(path, text).sourceFile;
}

let last: { readonly path: string; readonly text: string; readonly sourceFile: ts.SourceFile } | undefined;

/** Finds the nodes around a span, outermost first, the innermost that holds the whole of it last. Nodes are without their leading comments. */
export function nodesAround(sourceFile: ts.SourceFile, span: { readonly start: number; readonly end: number }): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const holds = (node: ts.Node) => node.getStart(sourceFile) <= span.start && span.end <= node.end;
  for (let node: ts.Node | undefined = sourceFile; node !== undefined; ) {
    found.push(node);
    const inside: ts.Node | undefined = node.forEachChild(child => (holds(child) ? child : undefined));
    node = inside;
  }
  return found;
}
