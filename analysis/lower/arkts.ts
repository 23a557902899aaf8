import type { ObjectProperty, Register } from '../ir/operation.js';
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
 * Notes of what a component is given which fields of the component around it are meant: `Card({ text: $name, count: this.count })`.
 * A component may write to them.
 */
export function noteBoundFields(body: FunctionLowering, { expression, arguments: [given] }: ts.CallExpression, object: Register | undefined): void {
  if (!body.file.isArkTs || object === undefined || given === undefined || !ts.isIdentifier(expression) || !ts.isObjectLiteralExpression(given)) return;
  const span = body.file.spanOf(given);
  const bound = given.properties.flatMap((property): ObjectProperty[] => {
    const field = ts.isPropertyAssignment(property) ? boundField(property.initializer) : undefined;
    if (field === undefined) return [];
    const at = body.file.spanOf(property);
    return [{ kind: 'value', key: { name: propertyNameText(body.file, property.name!) }, value: body.constant(field, at), span: at }];
  });
  if (bound.length === 0) return;
  const target = body.target();
  body.emit({ kind: 'object', target, properties: bound, span });
  body.writeMember(object, { name: '$bound' }, target, span, span);
  body.writeMember(object, { name: '$owner' }, body.this(span), span, span);
}

/** The field of the component that an expression is: `this.name`, `this.name!!`, `$name`. */
function boundField(node: ts.Expression): string | undefined {
  let inner = node;
  while (ts.isNonNullExpression(inner)) inner = inner.expression;
  if (ts.isIdentifier(inner)) return /^\$[^$]/.test(inner.text) ? inner.text.slice(1) : undefined;
  return ts.isPropertyAccessExpression(inner) && inner.expression.kind === SyntaxKind.ThisKeyword ? inner.name.text : undefined;
}
