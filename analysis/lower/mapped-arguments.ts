import type { VariableReference } from '../ir/operation.js';
import { ts } from '../syntax/typescript.js';
import type { FunctionLowering } from './function-lowering.js';

/**
 * Whether the parameters of a function are other names of what `arguments` holds: where nothing is strict, no parameter has a
 * default or a pattern, and `arguments` is spoken of.
 */
export function mapsArguments({ file, parent, head }: FunctionLowering, node: ts.FunctionLikeDeclaration): boolean {
  if (file.isModule || head.class !== undefined || (head.kind !== 'function' && head.kind !== 'method') || !/\.c?js$/.test(file.path)) return false;
  if (!node.parameters.every(({ name, initializer, dotDotDotToken }) => ts.isIdentifier(name) && !initializer && !dotDotDotToken) || node.parameters.length === 0) return false;
  if (!file.textOf(node).includes('arguments')) return false;
  for (let around = parent; around; around = around.parent) if (around.head.class !== undefined) return false;
  for (let around: ts.Node | undefined = node; around; around = around.parent) if (isStrict(around)) return false;
  return true;
}

/** The parameter that an element of `arguments` is another name of. */
export function mappedParameter(body: FunctionLowering, object: ts.Expression, key: string | undefined): VariableReference | undefined {
  if (!body.mapsArguments || key === undefined || !/^\d{1,3}$/.test(key)) return undefined;
  if (!ts.isIdentifier(object) || object.text !== 'arguments' || body.scope.find('arguments') !== undefined) return undefined;
  return Number(key) < body.parameters.length ? { owner: body.index, index: Number(key) } : undefined;
}

function isStrict(node: ts.Node): boolean {
  const statements = ts.isSourceFile(node) || ts.isBlock(node) ? node.statements : ts.isFunctionLike(node) && 'body' in node && node.body && ts.isBlock(node.body) ? node.body.statements : [];
  for (const statement of statements) {
    if (!ts.isExpressionStatement(statement) || !ts.isStringLiteral(statement.expression)) return false;
    if (statement.expression.text === 'use strict') return true;
  }
  return false;
}
