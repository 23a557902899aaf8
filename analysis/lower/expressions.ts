import type { CompareOperator, Operation, Register } from '../ir/operation.js';
import type { Place } from '../ir/span.js';
import { SyntaxKind, ts } from '../syntax/typescript.js';
import { lowerAssignment, lowerUpdate } from './assignments.js';
import { lowerArguments, lowerChain, lowerNew, lowerTaggedTemplate } from './calls.js';
import { lowerClass } from './classes.js';
import { declaredType } from './declared-types.js';
import type { FunctionLowering } from './function-lowering.js';
import { lowerFunction } from './functions.js';
import { lowerJsxElement, lowerJsxFragment } from './jsx.js';
import { bigintOf, lowerObject, lowerTemplate, numberOf } from './literals.js';
import { isLogicalOperator, lowerConditional, lowerEffect, lowerLogical } from './logic.js';
import { elementKey } from './property-keys.js';
import { readName, readThis } from './variables.js';

/** All that may stand where a value is asked for. The compiler's declarations have no such union. */
type ExpressionSyntax =
  | ts.ArrayLiteralExpression
  | ts.ArrowFunction
  | ts.AsExpression
  | ts.AwaitExpression
  | ts.BigIntLiteral
  | ts.BinaryExpression
  | ts.CallExpression
  | ts.ClassExpression
  | ts.ConditionalExpression
  | ts.DeleteExpression
  | ts.ElementAccessExpression
  | ts.ExpressionWithTypeArguments
  | ts.FalseLiteral
  | ts.FunctionExpression
  | ts.Identifier
  | ts.ImportExpression
  | ts.JsxElement
  | ts.JsxExpression
  | ts.JsxFragment
  | ts.JsxSelfClosingElement
  | ts.MetaProperty
  | ts.MissingDeclaration
  | ts.NewExpression
  | ts.NonNullExpression
  | ts.NoSubstitutionTemplateLiteral
  | ts.NullLiteral
  | ts.NumericLiteral
  | ts.ObjectLiteralExpression
  | ts.OmittedExpression
  | ts.ParenthesizedExpression
  | ts.PostfixUnaryExpression
  | ts.PrefixUnaryExpression
  | ts.PrivateIdentifier
  | ts.PropertyAccessExpression
  | ts.RegularExpressionLiteral
  | ts.SatisfiesExpression
  | ts.SpreadElement
  | ts.StringLiteral
  | ts.SuperExpression
  | ts.TaggedTemplateExpression
  | ts.TemplateExpression
  | ts.ThisExpression
  | ts.TrueLiteral
  | ts.TypeAssertion
  | ts.TypeOfExpression
  | ts.VoidExpression
  | ts.YieldExpression;

/** Evaluates an expression. *End*: what nests too deeply is undefined and a problem of the file. */
export function lowerExpression(body: FunctionLowering, node: ts.Expression): Register {
  const isTooDeep = body.file.descend(node);
  // The parser makes nothing but these kinds; its declarations say only that a node is an expression.
  const value = isTooDeep ? body.constant(undefined, body.file.spanOf(node)) : lowerSyntax(body, node as ExpressionSyntax);
  body.file.rise();
  return value;
}

/** Evaluates an expression that is given to a name at once. */
export function lowerNamedExpression(body: FunctionLowering, node: ts.Expression, name: string, documentedAt?: number): Register {
  const casts: (ts.AsExpression | ts.SatisfiesExpression)[] = [];
  let inner = node;
  // Ends: each round goes one node down.
  while (ts.isParenthesizedExpression(inner) || ts.isAsExpression(inner) || ts.isSatisfiesExpression(inner)) {
    if (!ts.isParenthesizedExpression(inner)) casts.push(inner);
    inner = inner.expression;
  }
  const value = lowerNamed(body, inner, name, documentedAt);
  if (value === undefined) return lowerExpression(body, node);
  return casts.reduceRight((source, cast) => {
    const form = ts.isAsExpression(cast) ? 'as' : 'satisfies';
    const type = declaredType(body.file, cast.type);
    return emit(body, cast, (target, span) => ({ kind: 'cast', target, source, form, type, span }));
  }, value);
}

function lowerNamed(body: FunctionLowering, node: ts.Expression, name: string, documentedAt?: number): Register | undefined {
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return lowerFunctionValue(body, node, name, documentedAt);
  return ts.isClassExpression(node) ? lowerClass(body, node, name) : undefined;
}

function lowerSyntax(body: FunctionLowering, node: ExpressionSyntax): Register {
  switch (node.kind) {
    case SyntaxKind.Identifier:
      return readName(body, node.text, body.file.spanOf(node));
    case SyntaxKind.StringLiteral:
    case SyntaxKind.NoSubstitutionTemplateLiteral:
    // `#field in object` asks for a name.
    case SyntaxKind.PrivateIdentifier:
      return body.constant(node.text, body.file.spanOf(node));
    case SyntaxKind.NumericLiteral:
      return body.constant(numberOf(node), body.file.spanOf(node));
    case SyntaxKind.BigIntLiteral:
      return body.constant(bigintOf(node), body.file.spanOf(node));
    case SyntaxKind.TrueKeyword:
      return body.constant(true, body.file.spanOf(node));
    case SyntaxKind.FalseKeyword:
      return body.constant(false, body.file.spanOf(node));
    case SyntaxKind.NullKeyword:
      return body.constant(null, body.file.spanOf(node));
    case SyntaxKind.RegularExpressionLiteral:
      return emit(body, node, (target, span) => ({ kind: 'pattern', target, text: node.text, span }));
    case SyntaxKind.ThisKeyword:
      return readThis(body, body.file.spanOf(node));
    case SyntaxKind.TemplateExpression:
      return lowerTemplate(body, node);
    case SyntaxKind.ObjectLiteralExpression:
      return lowerObject(body, node);
    case SyntaxKind.ArrayLiteralExpression: {
      const elements = lowerArguments(body, node.elements);
      return emit(body, node, (target, span) => ({ kind: 'array', target, elements, span }));
    }
    case SyntaxKind.PropertyAccessExpression:
    case SyntaxKind.ElementAccessExpression:
    case SyntaxKind.CallExpression:
    case SyntaxKind.ParenthesizedExpression:
    case SyntaxKind.NonNullExpression:
    case SyntaxKind.AsExpression:
    case SyntaxKind.SatisfiesExpression:
    case SyntaxKind.TypeAssertionExpression:
    case SyntaxKind.ExpressionWithTypeArguments:
      return lowerChain(body, node);
    case SyntaxKind.NewExpression:
      return lowerNew(body, node);
    case SyntaxKind.TaggedTemplateExpression:
      return lowerTaggedTemplate(body, node);
    case SyntaxKind.ArrowFunction:
    case SyntaxKind.FunctionExpression:
      return lowerFunctionValue(body, node);
    case SyntaxKind.ClassExpression:
      return lowerClass(body, node);
    case SyntaxKind.BinaryExpression:
      return lowerBinary(body, node);
    case SyntaxKind.ConditionalExpression:
      return lowerConditional(body, node);
    case SyntaxKind.PrefixUnaryExpression:
      return lowerPrefix(body, node);
    case SyntaxKind.PostfixUnaryExpression:
      return lowerUpdate(body, node);
    case SyntaxKind.TypeOfExpression: {
      const operand = lowerExpression(body, node.expression);
      return emit(body, node, (target, span) => ({ kind: 'unary', target, operator: 'typeof', operand, span }));
    }
    case SyntaxKind.VoidExpression: {
      const operand = lowerExpression(body, node.expression);
      return emit(body, node, (target, span) => ({ kind: 'unary', target, operator: 'void', operand, span }));
    }
    case SyntaxKind.DeleteExpression:
      return lowerDelete(body, node);
    case SyntaxKind.AwaitExpression: {
      const source = lowerExpression(body, node.expression);
      body.awaits = true;
      return emit(body, node, (target, span) => ({ kind: 'await', target, source, span }));
    }
    case SyntaxKind.YieldExpression: {
      const source = node.expression === undefined ? body.constant(undefined, body.file.spanOf(node)) : lowerExpression(body, node.expression);
      return emit(body, node, (target, span) => ({ kind: 'yield', target, source, delegate: node.asteriskToken !== undefined, span }));
    }
    case SyntaxKind.MetaProperty:
      return emit(body, node, (target, span) => ({ kind: node.keywordToken === SyntaxKind.ImportKeyword ? 'import-meta' : 'new-target', target, span }));
    case SyntaxKind.JsxElement:
    case SyntaxKind.JsxSelfClosingElement:
      return lowerJsxElement(body, node);
    case SyntaxKind.JsxFragment:
      return lowerJsxFragment(body, node);
    case SyntaxKind.JsxExpression:
    // A spread outside of a list is broken code; what is spread still runs.
    case SyntaxKind.SpreadElement:
      return node.expression === undefined ? body.constant(undefined, body.file.spanOf(node)) : lowerExpression(body, node.expression);
    // These stand alone in broken code only.
    case SyntaxKind.OmittedExpression:
    case SyntaxKind.SuperKeyword:
    case SyntaxKind.ImportKeyword:
    case SyntaxKind.MissingDeclaration:
      return body.constant(undefined, body.file.spanOf(node));
  }
}

function emit(body: FunctionLowering, node: ts.Node, make: (target: Register, span: Place) => Operation): Register {
  const target = body.target();
  body.emit(make(target, body.file.spanOf(node)));
  return target;
}

function lowerFunctionValue(body: FunctionLowering, node: ts.ArrowFunction | ts.FunctionExpression, givenName?: string, documentedAt?: number): Register {
  const ownName = node.name;
  const kind = ts.isArrowFunction(node) ? 'arrow' : 'function';
  let variable: ReturnType<FunctionLowering['makeVariable']> | undefined;
  const outer = body.scope;
  if (ownName !== undefined) {
    body.enterOwnNameScope(ownName.text, () => (variable = body.makeVariable(ownName.text, 'function', body.file.spanOf(ownName))));
  }
  const lowered = lowerFunction(body, node, { kind, name: ownName?.text ?? givenName, documentedAt });
  body.scope = outer;
  const target = emit(body, node, (value, span) => ({ kind: 'function', target: value, function: lowered, span }));
  if (variable !== undefined) body.declare(variable, target, body.file.spanOf(ownName!));
  return target;
}

/** Binary operators lean to the left, so a chain of them is one loop. */
function lowerBinary(body: FunctionLowering, node: ts.BinaryExpression): Register {
  if (isAssignment(node)) return lowerAssignment(body, node);
  const chain: ts.BinaryExpression[] = [];
  let left: ts.Expression = node;
  // Ends: each round goes one node down.
  while (ts.isBinaryExpression(left) && !isAssignment(left)) {
    chain.push(left);
    left = left.left;
  }
  let value = lowerExpression(body, left);
  for (let link = chain.pop(); link !== undefined; link = chain.pop()) value = lowerOperator(body, value, link);
  return value;
}

function lowerOperator(body: FunctionLowering, left: Register, node: ts.BinaryExpression): Register {
  const operator = node.operatorToken.kind;
  if (isLogicalOperator(operator)) return lowerLogical(body, left, node);
  const right = lowerExpression(body, node.right);
  if (operator === SyntaxKind.CommaToken) return right;
  const compared = compareOperators.get(operator);
  const target = body.target();
  const span = body.file.spanOf(node);
  if (compared !== undefined) body.emit({ kind: 'compare', target, operator: compared, left, right, span });
  else body.emit({ kind: 'combine', target, operator: ts.tokenToString(operator)!, parts: [left, right], span });
  return target;
}

const compareOperators: ReadonlyMap<ts.SyntaxKind, CompareOperator> = new Map([
  [SyntaxKind.EqualsEqualsEqualsToken, '==='],
  [SyntaxKind.ExclamationEqualsEqualsToken, '!=='],
  [SyntaxKind.EqualsEqualsToken, '=='],
  [SyntaxKind.ExclamationEqualsToken, '!='],
  [SyntaxKind.LessThanToken, '<'],
  [SyntaxKind.GreaterThanToken, '>'],
  [SyntaxKind.LessThanEqualsToken, '<='],
  [SyntaxKind.GreaterThanEqualsToken, '>='],
  [SyntaxKind.InKeyword, 'in'],
  [SyntaxKind.InstanceOfKeyword, 'instanceof'],
] as const);

function lowerPrefix(body: FunctionLowering, node: ts.PrefixUnaryExpression): Register {
  switch (node.operator) {
    case SyntaxKind.PlusPlusToken:
    case SyntaxKind.MinusMinusToken:
      return lowerUpdate(body, node);
    case SyntaxKind.MinusToken:
      if (ts.isNumericLiteral(node.operand)) return body.constant(-numberOf(node.operand), body.file.spanOf(node));
      return lowerUnary(body, node, '-');
    case SyntaxKind.PlusToken:
      return lowerUnary(body, node, '+');
    case SyntaxKind.TildeToken:
      return lowerUnary(body, node, '~');
    case SyntaxKind.ExclamationToken:
      return lowerUnary(body, node, '!');
  }
}

function lowerUnary(body: FunctionLowering, node: ts.PrefixUnaryExpression, operator: '!' | '-' | '+' | '~'): Register {
  const operand = lowerExpression(body, node.operand);
  return emit(body, node, (target, span) => ({ kind: 'unary', target, operator, operand, span }));
}

function lowerDelete(body: FunctionLowering, node: ts.DeleteExpression): Register {
  const span = body.file.spanOf(node);
  let operand: ts.Expression = node.expression;
  // Ends: each round goes one node down.
  while (ts.isParenthesizedExpression(operand) || ts.isNonNullExpression(operand) || ts.isAsExpression(operand)) operand = operand.expression;
  if (ts.isPropertyAccessExpression(operand)) {
    const object = lowerExpression(body, operand.expression);
    body.emit({ kind: 'delete-member', object, key: { name: operand.name.text }, span });
  } else if (ts.isElementAccessExpression(operand)) {
    const object = lowerExpression(body, operand.expression);
    body.emit({ kind: 'delete-member', object, key: elementKey(body, operand), span });
  } else lowerEffect(body, operand);
  return body.constant(true, span);
}

function isAssignment({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind >= SyntaxKind.FirstAssignment && kind <= SyntaxKind.LastAssignment;
}
