import { ts } from '../syntax/typescript.js';
import { declaredType } from './declared-types.js';
import type { FunctionLowering } from './function-lowering.js';
import { hasModifier } from './modifiers.js';
import { declarePattern } from './patterns.js';

/**
 * Declares what `var` declares in statements and all they hold, except functions: in the current scope.
 *
 * *End*: the tree; a loop instead of recursion, for code that nests deeper than the stack.
 */
export function declareVars(body: FunctionLowering, statements: readonly ts.Statement[]): void {
  const waiting: ts.Node[] = [...statements].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (ts.isVariableDeclarationList(node)) {
      if ((node.flags & ts.NodeFlags.BlockScoped) === 0) declareVarList(body, node);
    } else if (mayHoldVar(node)) {
      const inner: ts.Node[] = [];
      ts.forEachChild(node, child => {
        inner.push(child);
      });
      for (const child of inner.reverse()) waiting.push(child);
    }
  }
}

function declareVarList(body: FunctionLowering, { declarations }: ts.VariableDeclarationList): void {
  for (const { name, type } of declarations) {
    declarePattern(body, name, 'var', type === undefined ? undefined : declaredType(body.file, type));
  }
}

function mayHoldVar(node: ts.Node): boolean {
  switch (node.kind) {
    case ts.SyntaxKind.VariableStatement:
      return !hasModifier(node, ts.SyntaxKind.DeclareKeyword);
    case ts.SyntaxKind.Block:
    case ts.SyntaxKind.IfStatement:
    case ts.SyntaxKind.DoStatement:
    case ts.SyntaxKind.WhileStatement:
    case ts.SyntaxKind.ForStatement:
    case ts.SyntaxKind.ForInStatement:
    case ts.SyntaxKind.ForOfStatement:
    case ts.SyntaxKind.WithStatement:
    case ts.SyntaxKind.SwitchStatement:
    case ts.SyntaxKind.CaseBlock:
    case ts.SyntaxKind.CaseClause:
    case ts.SyntaxKind.DefaultClause:
    case ts.SyntaxKind.LabeledStatement:
    case ts.SyntaxKind.TryStatement:
    case ts.SyntaxKind.CatchClause:
      return true;
    default:
      return false;
  }
}
