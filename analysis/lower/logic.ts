import type { BlockIndex } from '../ir/function-body.js';
import type { Register, VariableReference } from '../ir/operation.js';
import { SyntaxKind, ts } from '../syntax/typescript.js';
import type { FunctionLowering } from './function-lowering.js';

type LogicalOperator = ts.SyntaxKind.AmpersandAmpersandToken | ts.SyntaxKind.BarBarToken | ts.SyntaxKind.QuestionQuestionToken;

/** Whether an operator decides by its left side whether its right side runs. */
export function isLogicalOperator(kind: ts.SyntaxKind): kind is LogicalOperator {
  return kind === SyntaxKind.AmpersandAmpersandToken || kind === SyntaxKind.BarBarToken || kind === SyntaxKind.QuestionQuestionToken;
}

/** Ends the block with a condition: control goes on in `whenTrue` or `whenFalse`. */
export function lowerCondition(body: FunctionLowering, condition: ts.Expression, whenTrue: BlockIndex, whenFalse: BlockIndex): void {
  const { file } = body;
  let node = condition;
  let [positive, negative] = [whenTrue, whenFalse];
  // Ends: each round goes one node down.
  for (;;) {
    if (ts.isParenthesizedExpression(node)) node = node.expression;
    else if (ts.isPrefixUnaryExpression(node) && node.operator === SyntaxKind.ExclamationToken) {
      node = node.operand;
      [positive, negative] = [negative, positive];
    } else break;
  }
  if (!ts.isBinaryExpression(node) || !isShortCircuit(node) || file.descend(node)) {
    if (ts.isBinaryExpression(node) && isShortCircuit(node)) file.rise();
    const test = body.families.expression(body, node);
    body.branch(test, positive, negative, file.spanOf(node));
    return;
  }
  const operator = node.operatorToken.kind;
  const operands = operandsOf(node);
  const last = operands.pop()!;
  for (const operand of operands) {
    const next = body.block();
    if (operator === SyntaxKind.AmpersandAmpersandToken) lowerCondition(body, operand, next, negative);
    else lowerCondition(body, operand, positive, next);
    body.enter(next);
  }
  lowerCondition(body, last, positive, negative);
  file.rise();
}

/** Gives `left && right`, `left || right` or `left ?? right`, the left side being known. */
export function lowerLogical(body: FunctionLowering, left: Register, node: ts.BinaryExpression): Register {
  const span = body.file.spanOf(node);
  const result = body.madeVariable(span);
  const [evaluated, short, join] = [body.block(), body.block(), body.block()];
  branchOnLeft(body, left, node, evaluated, short);
  body.enter(short);
  body.declare(result, left, body.file.spanOf(node.left));
  body.jump(join);
  body.enter(evaluated);
  body.declare(result, body.families.expression(body, node.right), body.file.spanOf(node.right));
  body.jumpInto(join);
  return body.read(result, span);
}

/** Ends the block with the question a logical operator asks of its left side. */
export function branchOnLeft(body: FunctionLowering, left: Register, { operatorToken, left: node }: ts.BinaryExpression, evaluated: BlockIndex, short: BlockIndex): void {
  const span = body.file.spanOf(node);
  switch (operatorToken.kind) {
    case SyntaxKind.AmpersandAmpersandToken:
    case SyntaxKind.AmpersandAmpersandEqualsToken:
      body.branch(left, evaluated, short, span);
      return;
    case SyntaxKind.BarBarToken:
    case SyntaxKind.BarBarEqualsToken:
      body.branch(left, short, evaluated, span);
      return;
    default:
      body.branch(left, evaluated, short, span, 'nullish');
  }
}

/** Gives `condition ? whenTrue : whenFalse`. A chain of them is one loop, not a recursion. */
export function lowerConditional(body: FunctionLowering, node: ts.ConditionalExpression): Register {
  const result = body.madeVariable(body.file.spanOf(node));
  const join = body.block();
  forEachBranch(body, node, join, branch => declareResult(body, result, branch));
  body.enter(join);
  return body.read(result, body.file.spanOf(node));
}

/** Lowers an expression for what it does; nobody asks for its value. */
export function lowerEffect(body: FunctionLowering, expression: ts.Expression): void {
  let node = expression;
  // Ends: each round goes one node down.
  while (ts.isParenthesizedExpression(node) || ts.isVoidExpression(node)) node = node.expression;
  const isBranching = ts.isConditionalExpression(node) || (ts.isBinaryExpression(node) && isLogicalOperator(node.operatorToken.kind));
  if (!isBranching || body.file.descend(node)) {
    if (isBranching) body.file.rise();
    body.families.expression(body, node);
    return;
  }
  const join = body.block();
  if (ts.isConditionalExpression(node)) forEachBranch(body, node, join, branch => lowerEffect(body, branch));
  else if (ts.isBinaryExpression(node)) {
    const evaluated = body.block();
    if (node.operatorToken.kind === SyntaxKind.AmpersandAmpersandToken) lowerCondition(body, node.left, evaluated, join);
    else if (node.operatorToken.kind === SyntaxKind.BarBarToken) lowerCondition(body, node.left, join, evaluated);
    else branchOnLeft(body, body.families.expression(body, node.left), node, evaluated, join);
    body.enter(evaluated);
    lowerEffect(body, node.right);
    body.jump(join);
  }
  body.enter(join);
  body.file.rise();
}

/** Runs `lower` for each way a chain of conditional expressions can end; each then jumps to `join`. */
function forEachBranch(body: FunctionLowering, chain: ts.ConditionalExpression, join: BlockIndex, lower: (branch: ts.Expression) => void): void {
  let node: ts.Expression = chain;
  // Ends: each round goes one node down.
  while (ts.isConditionalExpression(node)) {
    const [whenTrue, whenFalse] = [body.block(), body.block()];
    lowerCondition(body, node.condition, whenTrue, whenFalse);
    body.enter(whenTrue);
    lower(node.whenTrue);
    body.jump(join);
    body.enter(whenFalse);
    node = node.whenFalse;
    while (ts.isParenthesizedExpression(node)) node = node.expression;
  }
  lower(node);
  body.jump(join);
}

function declareResult(body: FunctionLowering, result: VariableReference, branch: ts.Expression): void {
  body.declare(result, body.families.expression(body, branch), body.file.spanOf(branch));
}

function isShortCircuit({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind === SyntaxKind.AmpersandAmpersandToken || kind === SyntaxKind.BarBarToken;
}

/** Lists the operands of `a && b && c`, which the parser nests to the left. */
function operandsOf(chain: ts.BinaryExpression): ts.Expression[] {
  const operands: ts.Expression[] = [];
  let node: ts.Expression = chain;
  // Ends: each round goes one node down.
  while (ts.isBinaryExpression(node) && node.operatorToken.kind === chain.operatorToken.kind) {
    operands.push(node.right);
    node = node.left;
  }
  return [...operands, node].reverse();
}
