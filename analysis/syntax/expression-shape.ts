import { nodesAround, parseScript } from './parse-script.js';
import { ts, SyntaxKind } from './typescript.js';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * An expression, as far as an edit of it needs to know: what it is made of, and where each part is written. What changes no value
 * (parentheses, `as`, `!`, `satisfies`) belongs to the span of what is inside.
 */
export type ExpressionShape = { readonly span: Stretch } & (
  /** `a`, `a.b`, `a?.['b']`. `names` ends with what is read; `root` is what the first name is read from, where that is no variable. */
  | { readonly kind: 'path'; readonly names: readonly string[]; readonly root?: ExpressionShape }
  | { readonly kind: 'call'; readonly callee: ExpressionShape; readonly arguments: readonly ExpressionShape[]; /** Before the closing parenthesis. */ readonly argumentsEnd: number }
  | { readonly kind: 'object'; readonly properties: readonly PropertyShape[] }
  | { readonly kind: 'array'; readonly elements: readonly ExpressionShape[] }
  /** The spans of holes reach from `$` to `}`. */
  | { readonly kind: 'template'; readonly holes: readonly { readonly span: Stretch; readonly value: ExpressionShape }[] }
  | { readonly kind: 'sum'; readonly operands: readonly ExpressionShape[] }
  | { readonly kind: 'choice'; readonly condition: ExpressionShape; readonly whenTrue: ExpressionShape; readonly whenFalse: ExpressionShape }
  /** A constant: a text, a number, `true`, `null`. `text` is set for texts. */
  | { readonly kind: 'constant'; readonly text?: string }
  | { readonly kind: 'other'; readonly parts: readonly ExpressionShape[] }
);

export interface PropertyShape {
  /** Absent for a computed name and for `...rest`. */
  readonly name?: string;
  readonly kind: 'value' | 'shorthand' | 'spread' | 'method';
  readonly value: ExpressionShape;
  readonly span: Stretch;
}

/** Reads the expression that stands at a span; undefined where none has just this span. */
export function readExpression(path: string, text: string, span: Stretch): ExpressionShape | undefined {
  const sourceFile = parseScript(path, text);
  const node = nodesAround(sourceFile, span).find(one => one.getStart(sourceFile) === span.start && one.end === span.end && ts.isExpression(one));
  return node && shapeOf(node as ts.Expression, sourceFile);
}

/**
 * Reads the expression that decides what the thing at a span is: what a variable, property or parameter is set to, what is assigned,
 * what is returned; the expression at the span itself where it is none of these.
 */
export function readDecidingExpression(path: string, text: string, span: Stretch): ExpressionShape | undefined {
  const sourceFile = parseScript(path, text);
  const around = nodesAround(sourceFile, span);
  const at = around.findIndex(node => node.getStart(sourceFile) === span.start && node.end === span.end);
  const node = around[at];
  if (node === undefined) return undefined;
  const owner = at > 0 ? around[at - 1] : undefined;
  const deciding = decidingPartOf(node) ?? (owner !== undefined && nameOf(owner) === node ? decidingPartOf(owner) : undefined) ?? (ts.isExpression(node) ? node : undefined);
  return deciding && shapeOf(deciding, sourceFile);
}

/** Lists the expressions that an expression is made of, in the order they are written. */
export function partsOf(expression: ExpressionShape): readonly ExpressionShape[] {
  switch (expression.kind) {
    case 'constant': return [];
    case 'path': return expression.root === undefined ? [] : [expression.root];
    case 'call': return [expression.callee, ...expression.arguments];
    case 'object': return expression.properties.map(({ value }) => value);
    case 'array': return expression.elements;
    case 'template': return expression.holes.map(({ value }) => value);
    case 'sum': return expression.operands;
    case 'choice': return [expression.condition, expression.whenTrue, expression.whenFalse];
    case 'other': return expression.parts;
  }
}

function nameOf(node: ts.Node): ts.Node | undefined {
  if (ts.isBinaryExpression(node)) return node.left;
  return (node as { readonly name?: ts.Node }).name;
}

function decidingPartOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node) || ts.isPropertyDeclaration(node) || ts.isParameter(node)) return node.initializer;
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.EqualsToken) return node.right;
  if (ts.isReturnStatement(node) || ts.isExpressionStatement(node)) return node.expression;
  return undefined;
}

/** Deeper parts are not looked at. */
const deepest = 200;

function shapeOf(node: ts.Expression, sourceFile: ts.SourceFile, depth = 0): ExpressionShape {
  const shape = (inner: ts.Expression) => shapeOf(inner, sourceFile, depth + 1);
  const span = spanOf(node, sourceFile);
  if (depth > deepest) return { kind: 'other', span, parts: [] };
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isNonNullExpression(node) || ts.isSatisfiesExpression(node) || ts.isTypeAssertionExpression(node)) {
    return { ...shape(node.expression), span };
  }
  if (ts.isIdentifier(node)) return { kind: 'path', span, names: [node.text] };
  if (node.kind === SyntaxKind.ThisKeyword) return { kind: 'path', span, names: ['this'] };
  if (ts.isPropertyAccessExpression(node)) return read(shape(node.expression), node.name.text, span);
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) return read(shape(node.expression), node.argumentExpression.text, span);
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    return { kind: 'call', span, callee: shape(node.expression), arguments: (node.arguments ?? []).map(shape), argumentsEnd: node.end - 1 };
  }
  if (ts.isObjectLiteralExpression(node)) return { kind: 'object', span, properties: node.properties.map(property => propertyOf(property, sourceFile, shape)) };
  if (ts.isArrayLiteralExpression(node)) return { kind: 'array', span, elements: node.elements.map(shape) };
  if (ts.isTemplateExpression(node)) {
    // A hole starts two characters before its expression's leading blanks and ends where the next piece of text begins with `}`.
    const holes = node.templateSpans.map(({ expression, literal }) => ({ span: { start: expression.pos - 2, end: literal.getStart(sourceFile) + 1 }, value: shape(expression) }));
    return { kind: 'template', span, holes };
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.PlusToken) return { kind: 'sum', span, operands: [shape(node.left), shape(node.right)] };
  if (ts.isConditionalExpression(node)) return { kind: 'choice', span, condition: shape(node.condition), whenTrue: shape(node.whenTrue), whenFalse: shape(node.whenFalse) };
  if (ts.isStringLiteralLike(node)) return { kind: 'constant', span, text: node.text };
  if (ts.isNumericLiteral(node) || constants.has(node.kind)) return { kind: 'constant', span };
  const parts: ExpressionShape[] = [];
  // A function that is only passed on is none of the expression's parts.
  if (!ts.isFunctionLike(node)) node.forEachChild(child => void (ts.isExpression(child) && parts.push(shape(child))));
  return { kind: 'other', span, parts };
}

const constants: ReadonlySet<ts.SyntaxKind> = new Set([SyntaxKind.TrueKeyword, SyntaxKind.FalseKeyword, SyntaxKind.NullKeyword, SyntaxKind.BigIntLiteral]);

function read(object: ExpressionShape, name: string, span: Stretch): ExpressionShape {
  return object.kind === 'path' ? { ...object, span, names: [...object.names, name] } : { kind: 'path', span, names: [name], root: object };
}

function propertyOf(property: ts.ObjectLiteralElementLike, sourceFile: ts.SourceFile, shape: (inner: ts.Expression) => ExpressionShape): PropertyShape {
  const span = spanOf(property, sourceFile);
  if (ts.isSpreadAssignment(property)) return { kind: 'spread', value: shape(property.expression), span };
  const name = ts.isComputedPropertyName(property.name) ? undefined : property.name.text;
  const named = name === undefined ? {} : { name };
  if (ts.isShorthandPropertyAssignment(property)) return { ...named, kind: 'shorthand', value: { kind: 'path', span, names: [property.name.text] }, span };
  if (ts.isPropertyAssignment(property)) return { ...named, kind: 'value', value: shape(property.initializer), span };
  return { ...named, kind: 'method', value: { kind: 'other', span, parts: [] }, span };
}

function spanOf(node: ts.Node, sourceFile: ts.SourceFile): Stretch {
  return { start: node.getStart(sourceFile), end: node.end };
}
