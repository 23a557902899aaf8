import { ts } from './typescript.js';

/** What the parser had to mend. */
interface ParseProblem {
  readonly message: string;
  readonly span: { readonly start: number; readonly end: number };
}

/** A source text as a tree. Nodes know no parents, and JSDoc is left as comments. */
export interface ParsedFile {
  readonly sourceFile: ts.SourceFile;
  readonly problems: readonly ParseProblem[];
}

/**
 * Parses TypeScript or JavaScript by the extension of `path`; `.js` may hold JSX.
 *
 * *Failure*: never throws. A text that the parser cannot nest deep enough for is an empty tree and one problem.
 */
export function parse(path: string, text: string, kind: ts.ScriptKind = scriptKindOf(path)): ParsedFile {
  const options = { languageVersion: ts.ScriptTarget.ESNext, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
  try {
    const sourceFile = ts.createSourceFile(path, isArkTs(path) ? asTypeScript(text) : text, options, false, kind);
    return { sourceFile, problems: problemsOf(sourceFile) };
  } catch (error) {
    // The parser descends by recursion and has no limit of its own; anything else it throws is a fault of ours to hear of.
    if (!(error instanceof RangeError)) throw error;
    const problem = { message: 'The code is nested too deeply to be parsed.', span: { start: 0, end: text.length } };
    return { sourceFile: ts.createSourceFile(path, '', options, false, kind), problems: [problem] };
  }
}

/** Whether a path is that of ArkTS: TypeScript with components that are declared as `struct`, and elements that are calls before a block. */
export function isArkTs(path: string): boolean {
  return /\.ets$/i.test(path);
}

/** The text with a class for each `struct`; all offsets stay. */
function asTypeScript(text: string): string {
  return text.replace(/\bstruct(?=\s+[\p{L}$_][\p{L}\d$_]*\s*\{)/gu, 'class ');
}

/** Tells by a file's extension how its text is to be parsed. */
function scriptKindOf(path: string): ts.ScriptKind {
  if (/\.[mc]?ts$/i.test(path) || isArkTs(path)) return ts.ScriptKind.TS;
  if (/\.tsx$/i.test(path)) return ts.ScriptKind.TSX;
  return /\.jsx$/i.test(path) ? ts.ScriptKind.JSX : ts.ScriptKind.JS;
}

function problemsOf(sourceFile: ts.SourceFile): ParseProblem[] {
  // The compiler keeps the parser's complaints on the file, but its declarations leave them out.
  const { parseDiagnostics } = sourceFile as ts.SourceFile & { readonly parseDiagnostics: readonly ts.DiagnosticWithLocation[] };
  return parseDiagnostics.filter(one => !isArkTs(sourceFile.fileName) || !isOfElement(one, sourceFile.text)).map(({ messageText, start, length }) => ({
    message: ts.flattenDiagnosticMessageText(messageText, ' '),
    span: { start, end: start + length },
  }));
}

/** Whether TypeScript's parser stumbles over what ArkTS means: a block after the call of an element, what is set on it after that block, a decorated function. */
function isOfElement({ code, start }: ts.DiagnosticWithLocation, text: string): boolean {
  return (code === 1005 && text[start] === '{') || (code === 1128 && text[start] === '.') || code === 1206;
}
