import type { Variable } from '../ir/function-body.js';
import { SyntaxKind, ts } from '../syntax/typescript.js';
import { declaredType } from './declared-types.js';
import type { FunctionLowering } from './function-lowering.js';
import { lowerFunction } from './functions.js';
import { declareImport, declareImportEquals } from './imports.js';
import { hasModifier } from './modifiers.js';
import { declarePattern, initialise } from './patterns.js';
import { collectTypes } from './type-declarations.js';

/**
 * Opens a list of statements: declares what they declare in the current scope, and runs the function declarations, which
 * come before all else. `var` is declared where its function begins.
 */
export function beginStatements(body: FunctionLowering, statements: readonly ts.Statement[]): void {
  for (const statement of statements) declareStatement(body, statement);
  for (const statement of statements) {
    if (ts.isFunctionDeclaration(statement) && statement.body !== undefined) hoistFunction(body, statement);
  }
}

/** The name that `export default` gives to what it declares without one. */
export const defaultName = 'default';

/** Whether a statement only tells of something that exists elsewhere: `declare const fbq: …`. */
export function isAmbient(statement: ts.Statement): boolean {
  return hasModifier(statement, SyntaxKind.DeclareKeyword);
}

/** Whether a namespace holds anything that runs. */
export function isInstantiated({ body }: ts.ModuleDeclaration): boolean {
  if (body === undefined || ts.isIdentifier(body)) return false;
  if (ts.isModuleDeclaration(body)) return isInstantiated(body);
  return body.statements.some(statement => {
    if (ts.isModuleDeclaration(statement)) return !isAmbient(statement) && isInstantiated(statement);
    return !ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement) && !isAmbient(statement);
  });
}

function declareStatement(body: FunctionLowering, statement: ts.Statement): void {
  const { file } = body;
  switch (statement.kind) {
    case SyntaxKind.VariableStatement:
      if (!isAmbient(statement)) declareList(body, (statement as ts.VariableStatement).declarationList);
      return;
    case SyntaxKind.FunctionDeclaration: {
      const { name, body: block } = statement as ts.FunctionDeclaration;
      if (block !== undefined) body.declareVariable(name?.text ?? defaultName, 'function', file.spanOf(name ?? statement));
      return;
    }
    case SyntaxKind.ClassDeclaration: {
      const { name } = statement as ts.ClassDeclaration;
      if (body.copying === 0) collectTypes(file, statement, file.namespace);
      if (!isAmbient(statement)) body.declareVariable(name?.text ?? defaultName, 'class', file.spanOf(name ?? statement));
      return;
    }
    case SyntaxKind.InterfaceDeclaration:
    case SyntaxKind.TypeAliasDeclaration:
      if (body.copying === 0) collectTypes(file, statement, file.namespace);
      return;
    case SyntaxKind.EnumDeclaration: {
      const { name } = statement as ts.EnumDeclaration;
      if (body.copying === 0) collectTypes(file, statement, file.namespace);
      if (!isAmbient(statement)) body.declareVariable(name.text, 'const', file.spanOf(name));
      return;
    }
    case SyntaxKind.ModuleDeclaration: {
      const namespace = statement as ts.ModuleDeclaration;
      const { name } = namespace;
      const isRunning = !isAmbient(statement) && isInstantiated(namespace);
      // One that runs tells its types when its body is lowered.
      if (!isRunning && body.copying === 0) collectTypes(file, statement, file.namespace);
      if (ts.isIdentifier(name) && isRunning) body.declareVariable(name.text, 'const', file.spanOf(name));
      return;
    }
    case SyntaxKind.ImportDeclaration:
      declareImport(body, statement as ts.ImportDeclaration);
      return;
    case SyntaxKind.ImportEqualsDeclaration:
      declareImportEquals(body, statement as ts.ImportEqualsDeclaration);
      return;
    default:
      return;
  }
}

/** Declares the names of `let`, `const` or `using`. */
export function declareList(body: FunctionLowering, { declarations, flags }: ts.VariableDeclarationList): void {
  if ((flags & ts.NodeFlags.BlockScoped) === 0) return;
  const kind: Variable['kind'] = (flags & ts.NodeFlags.Using) === 0 ? 'let' : 'const';
  for (const { name, type } of declarations) declarePattern(body, name, (flags & ts.NodeFlags.Const) === 0 ? kind : 'const', type && declaredType(body.file, type));
}

function hoistFunction(body: FunctionLowering, node: ts.FunctionDeclaration): void {
  const { file } = body;
  const name = node.name?.text ?? defaultName;
  const variable = body.scope.findHere(name);
  const lowered = lowerFunction(body, node, { kind: 'function', name });
  const target = body.target();
  body.emit({ kind: 'function', target, function: lowered, span: file.spanOf(node) });
  if (variable !== undefined) initialise(body, variable, target, file.spanOf(node.name ?? node));
}
