import type { Argument, ObjectProperty, Register } from '../ir/operation.js';
import type { Place } from '../ir/span.js';
import { SyntaxKind, ts } from '../syntax/typescript.js';
import { propertyNameText } from './declared-types.js';
import type { FunctionLowering } from './function-lowering.js';

/**
 * Lowers a statement that is the call of an element: `Column() { … }.width(…)`. To the parser that is a call, a block and a chain that
 * hangs on nothing; what hangs on nothing hangs on the element then. Answers whether it was one.
 */
export function lowerElement(body: FunctionLowering, node: ts.Expression): boolean {
  if (!body.file.isArkTs || !ts.isCallExpression(node)) return false;
  body.element = body.families.expression(body, node);
  return true;
}

/** Runs the children of an element; what comes after them hangs on the element again. */
export function aroundElement(body: FunctionLowering, lower: () => void): void {
  const { element } = body;
  lower();
  if (element !== undefined) body.element = element;
}

/**
 * Reads a name that stands for a field of the component around: `$name` for one that both may write, `$$this` for the component in
 * `$$this.name`. `undefined` for any other name.
 */
export function readBoundName(body: FunctionLowering, name: string, span: Place): Register | undefined {
  if (!body.file.isArkTs || !name.startsWith('$') || name.length === 1) return undefined;
  const self = body.this(span);
  return name === '$$this' ? self : body.member(self, { name: name.slice(1) }, span, span);
}

/**
 * What a component is told beside what it is given, where that names fields of the component around: that one, and by the names of its own
 * fields those that it may write to. `Card({ text: $name, count: this.count })` is told of `this` and `{ text: 'name', count: 'count' }`.
 */
export function ownerArguments(body: FunctionLowering, { expression, arguments: [given] }: ts.CallExpression): readonly Argument[] {
  if (!body.file.isArkTs || given === undefined || !ts.isIdentifier(expression) || !/^\p{Lu}/u.test(expression.text) || !ts.isObjectLiteralExpression(given)) return [];
  // Elements of the platform are nobody's to bind to.
  if (body.resolve(expression.text) === undefined) return [];
  const span = body.file.spanOf(given);
  const properties = given.properties.flatMap((property): ObjectProperty[] => {
    const field = ts.isPropertyAssignment(property) ? boundField(property.initializer) : undefined;
    if (field === undefined) return [];
    const at = body.file.spanOf(property);
    return [{ kind: 'value', key: { name: propertyNameText(body.file, property.name!) }, value: body.constant(field, at), span: at }];
  });
  if (properties.length === 0) return [];
  const bound = body.target();
  body.emit({ kind: 'object', target: bound, properties, span });
  return [{ kind: 'value', value: body.this(span), span }, { kind: 'value', value: bound, span }];
}

/** The field of the component that an expression is: `this.name`, `this.name!!`, `$name`. */
function boundField(node: ts.Expression): string | undefined {
  let inner = node;
  while (ts.isNonNullExpression(inner)) inner = inner.expression;
  if (ts.isIdentifier(inner)) return /^\$[^$]/.test(inner.text) ? inner.text.slice(1) : undefined;
  return ts.isPropertyAccessExpression(inner) && inner.expression.kind === SyntaxKind.ThisKeyword ? inner.name.text : undefined;
}
