import { ts } from '../syntax/typescript.js';
import type { FunctionLowering } from './function-lowering.js';
import { bindPattern } from './patterns.js';

/** Initialises the variables of a declaration. Without a value, `let` is undefined and `var` keeps what it has. */
export function lowerVariables(body: FunctionLowering, { declarations, flags }: ts.VariableDeclarationList, documentedAt: number): void {
  for (const { name, initializer } of declarations) {
    if (initializer !== undefined) {
      bindPattern(body, name, body.families.namedExpression(body, initializer, ts.isIdentifier(name) ? name.text : '', documentedAt));
    } else if ((flags & ts.NodeFlags.BlockScoped) !== 0) bindPattern(body, name, body.constant(undefined, body.file.spanOf(name)));
  }
}
