import type { Register } from '../ir/operation.js';
import { SyntaxKind, ts } from '../syntax/typescript.js';
import { aroundElement, lowerElement } from './arkts.js';
import { lowerClass } from './classes.js';
import { beginStatements, defaultName, isAmbient } from './declarations.js';
import { inside, lowerDisposing, lowerJump, lowerReturn, lowerTry } from './exits.js';
import { lowerExportAssignment } from './exports.js';
import type { FunctionLowering } from './function-lowering.js';
import { lowerImportEquals } from './imports.js';
import { lowerCondition, lowerEffect } from './logic.js';
import { lowerDo, lowerFor, lowerForEach, lowerWhile } from './loops.js';
import { lowerEnum, lowerNamespace } from './namespaces.js';
import { bindPattern, declarePattern } from './patterns.js';
import { lowerVariables } from './variable-statements.js';

/** Lowers statements whose declarations belong to the current scope. */
export function lowerStatements(body: FunctionLowering, statements: readonly ts.Statement[]): void {
  beginStatements(body, statements);
  lowerFrom(body, statements, 0);
}

function lowerFrom(body: FunctionLowering, statements: readonly ts.Statement[], start: number): void {
  for (let index = start; index < statements.length; index++) {
    const statement = statements[index]!;
    lowerStatement(body, statement);
    const flags = ts.isVariableStatement(statement) ? statement.declarationList.flags & ts.NodeFlags.BlockScoped : 0;
    if (flags !== ts.NodeFlags.Using && flags !== ts.NodeFlags.AwaitUsing) continue;
    const resources = (statement as ts.VariableStatement).declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? (body.scope.find(name.text) ?? []) : []));
    lowerDisposing(body, resources, flags === ts.NodeFlags.AwaitUsing, body.file.spanOf(statement), () => lowerFrom(body, statements, index + 1));
    return;
  }
}

/** All that may stand in a list of statements. The compiler's declarations have no such union. */
type StatementSyntax =
  | ts.Block
  | ts.BreakStatement
  | ts.ClassDeclaration
  | ts.ContinueStatement
  | ts.DebuggerStatement
  | ts.DoStatement
  | ts.EmptyStatement
  | ts.EnumDeclaration
  | ts.ExportAssignment
  | ts.ExportDeclaration
  | ts.ExpressionStatement
  | ts.ForInStatement
  | ts.ForOfStatement
  | ts.ForStatement
  | ts.FunctionDeclaration
  | ts.IfStatement
  | ts.ImportDeclaration
  | ts.ImportEqualsDeclaration
  | ts.InterfaceDeclaration
  | ts.LabeledStatement
  | ts.MissingDeclaration
  | ts.ModuleDeclaration
  | ts.NamespaceExportDeclaration
  | ts.NotEmittedStatement
  | ts.ReturnStatement
  | ts.SwitchStatement
  | ts.ThrowStatement
  | ts.TryStatement
  | ts.TypeAliasDeclaration
  | ts.VariableStatement
  | ts.WhileStatement
  | ts.WithStatement;

function lowerStatement(body: FunctionLowering, node: ts.Statement, labels: readonly string[] = []): void {
  // The parser makes nothing but these kinds; its declarations say only that a node is a statement.
  if (!body.file.descend(node)) lowerSyntax(body, node as StatementSyntax, labels);
  body.file.rise();
}

function lowerSyntax(body: FunctionLowering, node: StatementSyntax, labels: readonly string[]): void {
  const { file } = body;
  switch (node.kind) {
    case SyntaxKind.ExpressionStatement:
      if (!lowerElement(body, node.expression)) lowerEffect(body, node.expression);
      return;
    case SyntaxKind.VariableStatement:
      if (!isAmbient(node)) lowerVariables(body, node.declarationList, node.pos);
      return;
    case SyntaxKind.ReturnStatement:
      lowerReturn(body, node.expression && body.families.expression(body, node.expression), file.spanOf(node));
      return;
    case SyntaxKind.IfStatement:
      lowerIf(body, node);
      return;
    case SyntaxKind.Block:
      if (labels.length > 0) labelled(body, labels, () => lowerNested(body, node));
      else aroundElement(body, () => lowerNested(body, node));
      return;
    case SyntaxKind.ForStatement:
      lowerFor(body, node, labels, lowerNested);
      return;
    case SyntaxKind.ForInStatement:
    case SyntaxKind.ForOfStatement:
      lowerForEach(body, node, labels, lowerNested);
      return;
    case SyntaxKind.WhileStatement:
      lowerWhile(body, node, labels, lowerNested);
      return;
    case SyntaxKind.DoStatement:
      lowerDo(body, node, labels, lowerNested);
      return;
    case SyntaxKind.SwitchStatement:
      lowerSwitch(body, node, labels);
      return;
    case SyntaxKind.LabeledStatement:
      lowerStatementOf(body, node, labels);
      return;
    case SyntaxKind.BreakStatement:
      lowerJump(body, 'break', node.label?.text);
      return;
    case SyntaxKind.ContinueStatement:
      lowerJump(body, 'continue', node.label?.text);
      return;
    case SyntaxKind.ThrowStatement:
      body.leave({ kind: 'throw', value: body.families.expression(body, node.expression), span: file.spanOf(node) });
      return;
    case SyntaxKind.TryStatement:
      lowerTry(body, node, bindCaught);
      return;
    case SyntaxKind.WithStatement:
      body.families.expression(body, node.expression);
      lowerNested(body, node.statement);
      return;
    case SyntaxKind.ClassDeclaration:
      if (!isAmbient(node)) lowerClassDeclaration(body, node);
      return;
    case SyntaxKind.EnumDeclaration:
      if (!isAmbient(node)) lowerEnum(body, node);
      return;
    case SyntaxKind.ModuleDeclaration:
      if (!isAmbient(node)) lowerNamespace(body, node);
      return;
    case SyntaxKind.ImportEqualsDeclaration:
      lowerImportEquals(body, node);
      return;
    case SyntaxKind.ExportAssignment:
      lowerExportAssignment(body, node);
      return;
    // These were dealt with when the list of statements began, or do nothing.
    case SyntaxKind.FunctionDeclaration:
    case SyntaxKind.ImportDeclaration:
    case SyntaxKind.ExportDeclaration:
    case SyntaxKind.InterfaceDeclaration:
    case SyntaxKind.TypeAliasDeclaration:
    case SyntaxKind.NamespaceExportDeclaration:
    case SyntaxKind.EmptyStatement:
    case SyntaxKind.DebuggerStatement:
    case SyntaxKind.MissingDeclaration:
    case SyntaxKind.NotEmittedStatement:
      return;
  }
}

/** Lowers the statement under an `if`, a loop or a label: a block, or one that may declare something all the same. */
function lowerNested(body: FunctionLowering, node: ts.Statement): void {
  if (ts.isBlock(node)) body.inScope(node, () => lowerStatements(body, node.statements));
  else if (isDeclaring(node)) body.inScope(node, () => lowerStatements(body, [node]));
  else lowerStatement(body, node);
}

function isDeclaring(node: ts.Statement): boolean {
  return ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isEnumDeclaration(node) || ts.isModuleDeclaration(node) || ts.isVariableStatement(node);
}

function lowerIf(body: FunctionLowering, statement: ts.IfStatement): void {
  const after = body.block();
  let node: ts.Statement | undefined = statement;
  // A chain of `else if` is one loop. Ends: each round goes one node down.
  while (node !== undefined && ts.isIfStatement(node)) {
    const whenTrue = body.block();
    const whenFalse = node.elseStatement === undefined ? after : body.block();
    lowerCondition(body, node.expression, whenTrue, whenFalse);
    body.enter(whenTrue);
    lowerNested(body, node.thenStatement);
    body.jump(after);
    if (node.elseStatement !== undefined) body.enter(whenFalse);
    node = node.elseStatement;
  }
  if (node !== undefined) {
    lowerNested(body, node);
    body.jump(after);
  }
  body.enter(after);
}

function lowerSwitch(body: FunctionLowering, node: ts.SwitchStatement, labels: readonly string[]): void {
  const { clauses } = node.caseBlock;
  const left = body.families.expression(body, node.expression);
  const after = body.block();
  body.inScope(node.caseBlock, () => {
    beginStatements(
      body,
      clauses.flatMap(({ statements }) => statements),
    );
    const starts = clauses.map(() => body.block());
    for (const [index, clause] of clauses.entries()) if (ts.isCaseClause(clause)) lowerCaseTest(body, clause, left, starts[index]!);
    const fallback = clauses.findIndex(ts.isDefaultClause);
    body.jump(starts[fallback] ?? after);
    inside(body, { kind: 'target', labels, breakTo: after, isAnonymous: true }, () => {
      for (const [index, clause] of clauses.entries()) {
        body.enter(starts[index]!);
        for (const statement of clause.statements) lowerStatement(body, statement);
        body.jump(starts[index + 1] ?? after);
      }
    });
  });
  body.enter(after);
}

function lowerCaseTest(body: FunctionLowering, { expression }: ts.CaseClause, left: Register, start: number): void {
  const span = body.file.spanOf(expression);
  const right = body.families.expression(body, expression);
  const test = body.target();
  body.emit({ kind: 'compare', target: test, operator: '===', left, right, span });
  const next = body.block();
  body.branch(test, start, next, span);
  body.enter(next);
}

function lowerStatementOf(body: FunctionLowering, node: ts.LabeledStatement, outer: readonly string[]): void {
  const labels = [...outer, node.label.text];
  const { statement } = node;
  // A loop, switch or block, or another label, takes its labels along.
  if (ts.isIterationStatement(statement, false) || ts.isSwitchStatement(statement) || ts.isBlock(statement) || ts.isLabeledStatement(statement)) {
    lowerStatement(body, statement, labels);
  } else labelled(body, labels, () => lowerNested(body, statement));
}

function labelled(body: FunctionLowering, labels: readonly string[], lower: () => void): void {
  const after = body.block();
  inside(body, { kind: 'target', labels, breakTo: after, isAnonymous: false }, lower);
  body.jumpInto(after);
}

function lowerClassDeclaration(body: FunctionLowering, node: ts.ClassDeclaration): void {
  const name = node.name?.text ?? defaultName;
  const variable = body.findOwn(name);
  const value = lowerClass(body, node, name);
  if (variable !== undefined) body.declare(variable, value, body.file.spanOf(node.name ?? node));
}

function bindCaught(body: FunctionLowering, { variableDeclaration }: ts.CatchClause, caught: Register): void {
  if (variableDeclaration === undefined) return;
  declarePattern(body, variableDeclaration.name, 'catch');
  bindPattern(body, variableDeclaration.name, caught);
}
