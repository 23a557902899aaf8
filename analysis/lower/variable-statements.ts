import type { Register } from '../ir/operation.js';
import { ts } from '../syntax/typescript.js';
import { declaredType } from './declared-types.js';
import type { FunctionLowering } from './function-lowering.js';
import { bindPattern } from './patterns.js';

/** Initialises the variables of a declaration. Without a value, `let` is undefined and `var` keeps what it has. */
export function lowerVariables(body: FunctionLowering, { declarations, flags }: ts.VariableDeclarationList, documentedAt: number): void {
  for (const { name, type, initializer } of declarations) {
    if (initializer !== undefined) {
      const value = body.families.namedExpression(body, initializer, ts.isIdentifier(name) ? name.text : '', documentedAt);
      bindPattern(body, name, type === undefined || ts.isIdentifier(name) ? value : annotated(body, value, type));
    } else if ((flags & ts.NodeFlags.BlockScoped) !== 0) bindPattern(body, name, body.constant(undefined, body.file.spanOf(name)));
  }
}

/** What a pattern takes apart, with the type written behind it: a pattern is no variable that could have one. */
function annotated(body: FunctionLowering, source: Register, annotation: ts.TypeNode): Register {
  const target = body.target();
  body.emit({ kind: 'cast', target, source, form: 'satisfies', type: declaredType(body.file, annotation), span: body.file.spanOf(annotation) });
  return target;
}
