import type { ObjectProperty, Register } from '../ir/operation.js';
import { SyntaxKind, type ts } from '../syntax/typescript.js';
import { propertyNameText } from './declared-types.js';
import type { FunctionLowering } from './function-lowering.js';
import { lowerFunction } from './functions.js';
import { propertyKey } from './property-keys.js';
import { readName } from './variables.js';

/** Lowers an object literal. */
export function lowerObject(body: FunctionLowering, node: ts.ObjectLiteralExpression): Register {
  const properties = node.properties.map(property => lowerProperty(body, property));
  const target = body.target();
  body.emit({ kind: 'object', target, properties, span: body.file.spanOf(node) });
  return body.file.awaitedObjects.get(node)?.(target) ?? target;
}

/** Lowers a template literal: a constant, or a value made of its pieces; empty pieces are left out. */
export function lowerTemplate(body: FunctionLowering, node: ts.TemplateExpression): Register {
  const parts: Register[] = [];
  const addText = (piece: ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail) => {
    if (piece.text !== '') parts.push(body.constant(piece.text, body.file.spanOf(piece)));
  };
  addText(node.head);
  for (const { expression, literal } of node.templateSpans) {
    parts.push(body.families.expression(body, expression));
    addText(literal);
  }
  const target = body.target();
  body.emit({ kind: 'combine', target, operator: 'template', parts, span: body.file.spanOf(node) });
  return target;
}

/** Reads a number literal's value. */
export function numberOf({ text }: ts.NumericLiteral): number {
  return Number(text);
}

/** Reads a bigint literal's value; the parser gives decimal digits and an `n`. */
export function bigintOf({ text }: ts.BigIntLiteral): bigint | undefined {
  return /^\d+n$/.test(text) ? BigInt(text.slice(0, -1)) : undefined;
}

function lowerProperty(body: FunctionLowering, property: ts.ObjectLiteralElementLike): ObjectProperty {
  const span = body.file.spanOf(property);
  switch (property.kind) {
    case SyntaxKind.SpreadAssignment:
      return { kind: 'spread', value: body.families.expression(body, property.expression), span };
    case SyntaxKind.ShorthandPropertyAssignment:
      return { kind: 'value', key: { name: property.name.text }, value: readName(body, property.name.text, body.file.spanOf(property.name)), span };
    case SyntaxKind.PropertyAssignment: {
      const key = propertyKey(body, property.name);
      const value = body.families.namedExpression(body, property.initializer, propertyNameText(body.file, property.name), property.pos);
      return { kind: 'value', key, value, span };
    }
    case SyntaxKind.MethodDeclaration: {
      const key = propertyKey(body, property.name);
      const lowered = lowerFunction(body, property, { kind: 'method', name: propertyNameText(body.file, property.name) });
      const value = body.target();
      body.emit({ kind: 'function', target: value, function: lowered, span });
      return { kind: 'value', key, value, span };
    }
    case SyntaxKind.GetAccessor:
    case SyntaxKind.SetAccessor: {
      const kind = property.kind === SyntaxKind.GetAccessor ? 'getter' : 'setter';
      const key = propertyKey(body, property.name);
      return { kind, key, function: lowerFunction(body, property, { kind, name: propertyNameText(body.file, property.name) }), span };
    }
  }
}
