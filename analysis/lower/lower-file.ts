import type { FileIr } from '../ir/file-ir.js';
import { parse } from '../syntax/parse.js';
import { SyntaxKind, ts } from '../syntax/typescript.js';
import { collectComments } from './comments.js';
import { lowerExpression, lowerNamedExpression } from './expressions.js';
import { listedNames, recordExports } from './exports.js';
import { FileLowering } from './file-lowering.js';
import { FunctionLowering } from './function-lowering.js';
import { hasModifier } from './modifiers.js';
import { lowerStatements } from './statements.js';
import { declareVars } from './var-declarations.js';

/**
 * Lowers a source text to the small language. `path` tells by its extension how to parse.
 *
 * *Failure*: never throws. What is broken is mended as the parser mends it, and noted in `problems`.
 */
export function lowerFile(path: string, text: string): FileIr {
  const { sourceFile, problems } = parse(path, text);
  const { statements } = sourceFile;
  const file = new FileLowering(sourceFile, statements.some(isModuleSyntax), listedNames(statements), /\bvar\b/.test(text));
  const module = new FunctionLowering(file, undefined, { kind: 'module', span: { start: 0, end: text.length } }, families);
  if (file.mayHaveVar) declareVars(module, statements);
  lowerStatements(module, statements);
  recordExports(module, statements);
  module.finish();
  return {
    path,
    functions: file.functions,
    classes: file.classes,
    types: file.types,
    imports: file.imports,
    exports: file.exports,
    ...(file.commonJsExports !== undefined && { commonJsExports: file.commonJsExports.index }),
    comments: collectComments(sourceFile),
    problems: [...problems, ...file.problems],
    lineStarts: [...sourceFile.getLineStarts()],
  };
}

const families = { expression: lowerExpression, namedExpression: lowerNamedExpression, statements: lowerStatements };

function isModuleSyntax(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) return statement.isExportEquals !== true;
  return ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) || hasModifier(statement, SyntaxKind.ExportKeyword);
}
