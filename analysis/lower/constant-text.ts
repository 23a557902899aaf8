import { ts } from '../syntax/typescript.js';
import type { FunctionLowering } from './function-lowering.js';

/** The text that an expression is wherever it stands: written out, put together of such, or a constant of the module that is one. */
export function constantText(body: FunctionLowering, node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isParenthesizedExpression(node)) return constantText(body, node.expression);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) return joined([constantText(body, node.left), constantText(body, node.right)]);
  if (ts.isTemplateExpression(node)) return joined([node.head.text, ...node.templateSpans.flatMap(({ expression, literal }) => [constantText(body, expression), literal.text])]);
  return ts.isIdentifier(node) ? textOfVariable(body, node) : undefined;
}

function joined(parts: readonly (string | undefined)[]): string | undefined {
  return parts.every(part => part !== undefined) ? parts.join('') : undefined;
}

function textOfVariable(body: FunctionLowering, { text }: ts.Identifier): string | undefined {
  const initializer = body.scope.find(text)?.owner === 0 ? body.file.initializerOf(text) : undefined;
  return initializer && ts.isStringLiteralLike(initializer) ? initializer.text : undefined;
}
