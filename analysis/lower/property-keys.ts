import type { PropertyKey } from '../ir/operation.js';
import { ts } from '../syntax/typescript.js';
import type { FunctionLowering } from './function-lowering.js';

/** Evaluates the name of a property in a literal, class or pattern: fixed, or computed. */
export function propertyKey(body: FunctionLowering, name: ts.PropertyName): PropertyKey {
  return ts.isComputedPropertyName(name) ? keyOf(body, name.expression) : { name: name.text };
}

/** Evaluates the key of `object[key]`. */
export function elementKey(body: FunctionLowering, { argumentExpression }: ts.ElementAccessExpression): PropertyKey {
  return keyOf(body, argumentExpression);
}

function keyOf(body: FunctionLowering, expression: ts.Expression): PropertyKey {
  if (ts.isStringLiteralLike(expression) || ts.isNumericLiteral(expression)) return { name: expression.text };
  return { computed: body.families.expression(body, expression) };
}
