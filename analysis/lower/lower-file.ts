import type { Comment, FileIr, SyntaxProblem } from '../ir/file-ir.js';
import type { Span } from '../ir/span.js';
import { isMessageCatalogue, parseMessages } from '../syntax/message-catalogue.js';
import { isPage, parseHtml } from '../syntax/parse-html.js';
import { parse } from '../syntax/parse.js';
import { markupHandlers, markupTexts } from '../syntax/parse-markup.js';
import { parseVue } from '../syntax/parse-vue.js';
import { hasNoCode, isHtml, isPageMarkup } from '../syntax/schema-document.js';
import { SyntaxKind, ts } from '../syntax/typescript.js';
import { collectComments } from './comments.js';
import { listedNames, offerComponents, recordExports } from './exports.js';
import { lowerExpression, lowerNamedExpression } from './expressions.js';
import { FileLowering } from './file-lowering.js';
import { FunctionLowering } from './function-lowering.js';
import { lowerPage } from './html-pages.js';
import { hasModifier } from './modifiers.js';
import { lowerStatements } from './statements.js';
import { collectTypes } from './type-declarations.js';
import { declareVars } from './var-declarations.js';
import { awaitComponents, lowerComponent } from './vue-components.js';

/**
 * Lowers a source text to the small language. `path` tells by its extension how to parse; of a file that has
 * no code the lines are all that is kept.
 *
 * *Failure*: never throws. What is broken is mended as the parser mends it, and noted in `problems`.
 */
export function lowerFile(path: string, text: string): FileIr {
  try {
    if (hasNoCode(path) || (isHtml(path) && !isPage(text))) {
      const lines = lowerScriptFile(path, text.replace(/[^\r\n\u2028\u2029]/g, ' '));
      if (isPageMarkup(path)) return { ...lines, handlers: markupHandlers(text), shown: markupTexts(text) };
      return isMessageCatalogue(path) ? { ...lines, messages: parseMessages(path, text) } : lines;
    }
    if (isHtml(path)) return lowerHtmlFile(path, text);
    return /\.vue$/i.test(path) ? lowerVueFile(path, text) : lowerScriptFile(path, text);
  } catch (error) {
    // Nesting is cut long before this, unless the caller has used up the stack already.
    if (!(error instanceof RangeError)) throw error;
    const nothing = lowerScriptFile(path, '');
    return { ...nothing, problems: [{ message: 'The code is nested too deeply for the stack.', span: { start: 0, end: text.length } }] };
  }
}

function lowerScriptFile(path: string, text: string): FileIr {
  const { sourceFile, problems } = parse(path, text);
  const { statements } = sourceFile;
  const module = beginModule(path, sourceFile, text, statements.some(isModuleSyntax));
  if (sourceFile.isDeclarationFile) readDeclarations(module, statements);
  else {
    if (module.file.mayHaveVar) declareVars(module, statements);
    awaitComponents(module, statements);
    lowerStatements(module, statements);
    recordExports(module, statements);
    if (module.file.isArkTs) offerComponents(module, statements);
  }
  return finishFile(path, module, sourceFile, collectComments(sourceFile), problems);
}

/** Reads a `.d.ts` file: types, and what it takes from other modules. What else it declares runs elsewhere. */
function readDeclarations(module: FunctionLowering, statements: readonly ts.Statement[]): void {
  for (const statement of statements) if (!ts.isImportDeclaration(statement)) collectTypes(module.file, statement);
  const links = statements.filter(statement => ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement));
  lowerStatements(module, links);
  recordExports(module, links);
}

function lowerVueFile(path: string, text: string): FileIr {
  const vue = parseVue(path, text);
  const module = beginModule(path, vue.scripts, text, true);
  lowerComponent(module, vue);
  const comments = [...collectComments(vue.scripts), ...vue.comments].sort(byStart);
  return finishFile(path, module, vue.scripts, comments, vue.problems);
}

function lowerHtmlFile(path: string, text: string): FileIr {
  const page = parseHtml(path, text);
  const module = beginModule(path, page.scripts, text, true);
  lowerPage(module, page);
  const comments = [...collectComments(page.scripts), ...page.comments].sort(byStart);
  return finishFile(path, module, page.scripts, comments, page.problems);
}

function beginModule(path: string, sourceFile: ts.SourceFile, text: string, isModule: boolean): FunctionLowering {
  const file = new FileLowering(path, sourceFile, isModule, listedNames(sourceFile.statements), /\bvar\b/.test(text));
  return new FunctionLowering(file, undefined, { kind: 'module', span: { file: path, start: 0, end: text.length } }, families);
}

function finishFile(path: string, module: FunctionLowering, sourceFile: ts.SourceFile, comments: readonly Comment[], problems: readonly SyntaxProblem[]): FileIr {
  module.finish();
  const { functions, classes, types, imports, exports, commonJsExports, problems: found } = module.file;
  return {
    path,
    functions,
    classes,
    types,
    imports: imports.sort(byStart),
    exports: exports.sort(byStart),
    ...(commonJsExports !== undefined && { commonJsExports: commonJsExports.index }),
    comments,
    problems: [...problems, ...found],
    lineStarts: [...sourceFile.getLineStarts()],
  };
}

function byStart(left: { readonly span: Span }, right: { readonly span: Span }): number {
  return left.span.start - right.span.start;
}

const families = { expression: lowerExpression, namedExpression: lowerNamedExpression, statements: lowerStatements };

function isModuleSyntax(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) return statement.isExportEquals !== true;
  return ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) || hasModifier(statement, SyntaxKind.ExportKeyword);
}
