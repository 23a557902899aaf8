import { SyntaxKind, ts } from '../syntax/typescript.js';
import { defaultName, isAmbient } from './declarations.js';
import type { FileLowering } from './file-lowering.js';
import type { FunctionLowering } from './function-lowering.js';
import { decoratorsOf, hasModifier } from './modifiers.js';
import { namesOf } from './patterns.js';
import { writeCommonJsExports } from './variables.js';

/** Notes what the module's own statements export. Their names are declared already. */
export function recordExports(module: FunctionLowering, statements: readonly ts.Statement[]): void {
  for (const statement of statements) {
    if (ts.isExportDeclaration(statement)) recordExportDeclaration(module, statement);
    else if (hasModifier(statement, SyntaxKind.ExportKeyword) && !isAmbient(statement)) recordDeclaration(module, statement);
  }
}

/**
 * Notes what a framework takes from a file though nobody exports it: pages, by the names of their classes. What another one of the file
 * shows is shown by that one alone.
 */
export function offerComponents({ file, scope }: FunctionLowering, statements: readonly ts.Statement[]): void {
  for (const statement of statements) {
    if (!ts.isClassDeclaration(statement) || statement.name === undefined || decoratorsOf(statement).length === 0 || hasModifier(statement, SyntaxKind.ExportKeyword)) continue;
    if (!isPage(file, statement) && statements.some(other => other !== statement && new RegExp(`\\b${statement.name!.text}\\(`).test(file.textOf(other)))) continue;
    const variable = scope.find(statement.name.text);
    if (variable) file.exports.push({ kind: 'local', exported: statement.name.text, variable: variable.index, span: file.spanOf(statement.name) });
  }
}

function isPage(file: FileLowering, statement: ts.ClassDeclaration): boolean {
  return decoratorsOf(statement).some(({ expression }) => /^Entry\b/.test(file.textOf(expression)));
}

/** Lowers `export default value` to a made variable, and `export = value` to `module.exports`. */
export function lowerExportAssignment(module: FunctionLowering, node: ts.ExportAssignment): void {
  const { file } = module;
  const span = file.spanOf(node);
  const value = module.families.namedExpression(module, node.expression, node.isExportEquals === true ? '' : defaultName, node.pos);
  if (node.isExportEquals === true) {
    writeCommonJsExports(module, value, span);
    return;
  }
  // Broken code has such a statement elsewhere too.
  if (module.parent !== undefined) return;
  const variable = module.makeVariable(defaultName, 'made', span);
  module.declare(variable, value, span);
  file.exports.push({ kind: 'local', exported: 'default', variable: variable.index, span });
}

/** Lists the names a statement declares values under. */
export function declaredNames(statement: ts.Statement): readonly ts.Identifier[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.flatMap(({ name }) => namesOf(name));
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) return statement.name === undefined ? [] : [statement.name];
  if (ts.isEnumDeclaration(statement) || ts.isImportEqualsDeclaration(statement)) return [statement.name];
  return ts.isModuleDeclaration(statement) && ts.isIdentifier(statement.name) ? [statement.name] : [];
}

/** Lists the names that `export { … }` without a module exports, for the types among them. */
export function listedNames(statements: readonly ts.Statement[]): ReadonlySet<string> {
  return new Set(
    statements.flatMap(statement => {
      if (ts.isExportAssignment(statement)) return ts.isIdentifier(statement.expression) ? [statement.expression.text] : [];
      if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier !== undefined || statement.exportClause === undefined) return [];
      return ts.isNamedExports(statement.exportClause) ? statement.exportClause.elements.map(({ name, propertyName }) => (propertyName ?? name).text) : [];
    }),
  );
}

function recordExportDeclaration(module: FunctionLowering, node: ts.ExportDeclaration): void {
  const { file } = module;
  const { exportClause: clause, moduleSpecifier, isTypeOnly } = node;
  if (moduleSpecifier === undefined) {
    if (clause !== undefined && ts.isNamedExports(clause)) for (const element of clause.elements) recordLocal(module, element);
    return;
  }
  if (!ts.isStringLiteral(moduleSpecifier)) return;
  const specifier = moduleSpecifier.text;
  file.imports.push({ specifier, kind: isTypeOnly ? 'type' : 'export', span: file.spanOf(moduleSpecifier) });
  if (clause === undefined) file.exports.push({ kind: 'all', specifier, span: file.spanOf(node) });
  else if (ts.isNamespaceExport(clause)) file.exports.push({ kind: 'from', exported: clause.name.text, specifier, name: '*', span: file.spanOf(clause) });
  else {
    for (const element of clause.elements) {
      const { name, propertyName } = element;
      file.exports.push({ kind: 'from', exported: name.text, specifier, name: (propertyName ?? name).text, span: file.spanOf(element) });
    }
  }
}

function recordLocal(module: FunctionLowering, element: ts.ExportSpecifier): void {
  const variable = module.scope.find((element.propertyName ?? element.name).text);
  // A name without a variable is a type's, which says itself that it is exported.
  if (variable === undefined) return;
  module.file.exports.push({ kind: 'local', exported: element.name.text, variable: variable.index, span: module.file.spanOf(element) });
}

function recordDeclaration(module: FunctionLowering, statement: ts.Statement): void {
  const { file } = module;
  const isDefault = hasModifier(statement, SyntaxKind.DefaultKeyword);
  const names = isDefault ? [declaredNames(statement)[0]?.text ?? defaultName] : declaredNames(statement).map(({ text }) => text);
  for (const name of names) {
    const variable = module.scope.find(name);
    if (variable === undefined || file.exports.some(known => known.kind === 'local' && known.variable === variable.index && known.exported === name)) continue;
    file.exports.push({ kind: 'local', exported: isDefault ? 'default' : name, variable: variable.index, span: file.spanOf(statement) });
  }
}
