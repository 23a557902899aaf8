import type { PropertyKey, Register, VariableReference } from '../ir/operation.js';
import type { Place } from '../ir/span.js';
import { SyntaxKind, ts } from '../syntax/typescript.js';
import type { FunctionLowering } from './function-lowering.js';
import { branchOnLeft } from './logic.js';
import { mappedParameter } from './mapped-arguments.js';
import { elementKey, propertyKey } from './property-keys.js';
import { withDefault } from './patterns.js';
import { commonJsExports, isModuleExports, readName, writeCommonJsExports, writeName } from './variables.js';

/** What can be read and written: its parts are evaluated once. */
type Reference =
  | { readonly kind: 'name'; readonly name: string; readonly span: Place }
  | { readonly kind: 'member'; readonly object: Register; readonly key: PropertyKey; readonly span: Place; readonly nameSpan: Place; readonly parameter?: VariableReference | undefined }
  | { readonly kind: 'exports'; readonly span: Place }
  /** Something broken, which still may do something when evaluated. */
  | { readonly kind: 'value'; readonly value: Register };

/** Lowers `left = right`, `left += right`, `left ??= right` and their like; gives the value assigned. */
export function lowerAssignment(body: FunctionLowering, node: ts.BinaryExpression): Register {
  const target = withoutWrapping(node.left);
  const operator = node.operatorToken.kind;
  if (operator === SyntaxKind.EqualsToken && (ts.isArrayLiteralExpression(target) || ts.isObjectLiteralExpression(target))) {
    const value = body.families.expression(body, node.right);
    assignTo(body, target, value);
    return value;
  }
  const reference = lowerReference(body, target);
  const span = body.file.spanOf(node);
  if (operator === SyntaxKind.EqualsToken) {
    const value = body.families.namedExpression(body, node.right, nameOf(reference), node.pos);
    writeReference(body, reference, value, span);
    return value;
  }
  const current = readReference(body, reference);
  if (isLogicalAssignment(operator)) return lowerLogicalAssignment(body, node, reference, current);
  const right = body.families.expression(body, node.right);
  const value = body.target();
  body.emit({ kind: 'combine', target: value, operator: ts.tokenToString(operator)!.slice(0, -1), parts: [current, right], span });
  writeReference(body, reference, value, span);
  return value;
}

/** Lowers `++x`, `x--` and their like; gives the value before or after. */
export function lowerUpdate(body: FunctionLowering, node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression): Register {
  const span = body.file.spanOf(node);
  const reference = lowerReference(body, withoutWrapping(node.operand));
  const current = readReference(body, reference);
  const one = body.constant(1, span);
  const value = body.target();
  const operator = node.operator === SyntaxKind.PlusPlusToken ? '+' : '-';
  body.emit({ kind: 'combine', target: value, operator, parts: [current, one], span });
  writeReference(body, reference, value, span);
  return ts.isPrefixUnaryExpression(node) ? value : current;
}

/** Assigns a value to an expression that stands as a target: a name, a member or a pattern. */
export function assignTo(body: FunctionLowering, wrapped: ts.Expression, source: Register): void {
  const target = withoutWrapping(wrapped);
  if (body.file.descend(target)) {
    body.file.rise();
    return;
  }
  if (ts.isArrayLiteralExpression(target)) assignArray(body, target, source);
  else if (ts.isObjectLiteralExpression(target)) assignObject(body, target, source);
  else if (ts.isBinaryExpression(target) && target.operatorToken.kind === SyntaxKind.EqualsToken) {
    const inner = withoutWrapping(target.left);
    assignTo(body, inner, withDefault(body, source, target.right, ts.isIdentifier(inner) ? inner.text : ''));
  } else writeReference(body, lowerReference(body, target), source, body.file.spanOf(target));
  body.file.rise();
}

function lowerLogicalAssignment(body: FunctionLowering, node: ts.BinaryExpression, reference: Reference, current: Register): Register {
  const span = body.file.spanOf(node);
  const result = body.madeVariable(span);
  const [evaluated, short, join] = [body.block(), body.block(), body.block()];
  branchOnLeft(body, current, node, evaluated, short);
  body.enter(short);
  body.declare(result, current, span);
  body.jump(join);
  body.enter(evaluated);
  const value = body.families.namedExpression(body, node.right, nameOf(reference), node.pos);
  writeReference(body, reference, value, span);
  body.declare(result, value, span);
  body.jumpInto(join);
  return body.read(result, span);
}

function assignArray(body: FunctionLowering, { elements }: ts.ArrayLiteralExpression, source: Register): void {
  for (const [index, element] of elements.entries()) {
    if (ts.isOmittedExpression(element)) continue;
    const span = body.file.spanOf(element);
    if (ts.isSpreadElement(element)) {
      const target = body.target();
      body.emit({ kind: 'array-rest', target, source, from: index, span });
      assignTo(body, element.expression, target);
    } else assignTo(body, element, body.member(source, { name: String(index) }, span, span));
  }
}

function assignObject(body: FunctionLowering, { properties }: ts.ObjectLiteralExpression, source: Register): void {
  const taken: PropertyKey[] = [];
  for (const property of properties) {
    const span = body.file.spanOf(property);
    if (ts.isSpreadAssignment(property)) {
      const target = body.target();
      body.emit({ kind: 'object-rest', target, source, without: taken, span });
      assignTo(body, property.expression, target);
    } else if (ts.isPropertyAssignment(property)) {
      const key = propertyKey(body, property.name);
      taken.push(key);
      assignTo(body, property.initializer, body.member(source, key, span, body.file.spanOf(property.name)));
    } else if (ts.isShorthandPropertyAssignment(property)) {
      const { name, objectAssignmentInitializer } = property;
      const nameSpan = body.file.spanOf(name);
      taken.push({ name: name.text });
      const value = body.member(source, { name: name.text }, nameSpan, nameSpan);
      const given = objectAssignmentInitializer === undefined ? value : withDefault(body, value, objectAssignmentInitializer, name.text);
      writeName(body, name.text, given, nameSpan);
    }
  }
}

function lowerReference(body: FunctionLowering, node: ts.Expression): Reference {
  const span = body.file.spanOf(node);
  if (ts.isIdentifier(node)) return { kind: 'name', name: node.text, span };
  if (isModuleExports(body, node)) return { kind: 'exports', span };
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return { kind: 'value', value: body.families.expression(body, node) };
  // What is written to `super` lands on `this`.
  const isSuper = node.expression.kind === SyntaxKind.SuperKeyword;
  const object = isSuper ? body.this(body.file.spanOf(node.expression)) : body.families.expression(body, node.expression);
  if (ts.isPropertyAccessExpression(node)) return { kind: 'member', object, key: { name: node.name.text }, span, nameSpan: body.file.spanOf(node.name) };
  const key = elementKey(body, node);
  return { kind: 'member', object, key, span, nameSpan: body.file.spanOf(node.argumentExpression), parameter: mappedParameter(body, node.expression, 'name' in key ? key.name : undefined) };
}

function readReference(body: FunctionLowering, reference: Reference): Register {
  switch (reference.kind) {
    case 'name':
      return readName(body, reference.name, reference.span);
    case 'member':
      return body.member(reference.object, reference.key, reference.span, reference.nameSpan);
    case 'exports':
      return body.read(commonJsExports(body), reference.span);
    case 'value':
      return reference.value;
  }
}

function writeReference(body: FunctionLowering, reference: Reference, source: Register, span: Place): void {
  switch (reference.kind) {
    case 'name':
      writeName(body, reference.name, source, span);
      return;
    case 'member':
      // An element of `arguments` that is a parameter is written with it.
      if (reference.parameter) body.assign(reference.parameter, source, span);
      else body.writeMember(reference.object, reference.key, source, span, reference.nameSpan);
      return;
    case 'exports':
      writeCommonJsExports(body, source, span);
      return;
    case 'value':
      return;
  }
}

function nameOf(reference: Reference): string {
  if (reference.kind === 'name') return reference.name;
  return reference.kind === 'member' && 'name' in reference.key ? reference.key.name : '';
}

function isLogicalAssignment(kind: ts.SyntaxKind): boolean {
  return (
    kind === SyntaxKind.AmpersandAmpersandEqualsToken || kind === SyntaxKind.BarBarEqualsToken || kind === SyntaxKind.QuestionQuestionEqualsToken
  );
}

/** Takes off parentheses and assertions, which a target may wear: `(x as T) = …`. */
function withoutWrapping(expression: ts.Expression): ts.Expression {
  let node = expression;
  // Ends: each round goes one node down.
  while (
    ts.isParenthesizedExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isTypeAssertionExpression(node)
  ) {
    node = node.expression;
  }
  return node;
}
