import { SyntaxKind, ts } from '../syntax/typescript.js';
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
    case SyntaxKind.VariableStatement:
      return !hasModifier(node, SyntaxKind.DeclareKeyword);
    case SyntaxKind.Block:
    case SyntaxKind.IfStatement:
    case SyntaxKind.DoStatement:
    case SyntaxKind.WhileStatement:
    case SyntaxKind.ForStatement:
    case SyntaxKind.ForInStatement:
    case SyntaxKind.ForOfStatement:
    case SyntaxKind.WithStatement:
    case SyntaxKind.SwitchStatement:
    case SyntaxKind.CaseBlock:
    case SyntaxKind.CaseClause:
    case SyntaxKind.DefaultClause:
    case SyntaxKind.LabeledStatement:
    case SyntaxKind.TryStatement:
    case SyntaxKind.CatchClause:
      return true;
    default:
      return false;
  }
}
