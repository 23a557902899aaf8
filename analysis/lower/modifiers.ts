import { ts } from '../syntax/typescript.js';

/** Whether a declaration bears a modifier: `export`, `static`, `declare`. */
export function hasModifier(node: ts.Node, kind: ts.SyntaxKind): boolean {
  // Only some nodes have modifiers, and the compiler tells which by a list of kinds that is slower than a look.
  const { modifiers } = node as { readonly modifiers?: readonly ts.Node[] };
  return modifiers?.some(modifier => modifier.kind === kind) ?? false;
}

/** Lists a declaration's decorators, in the order of the source. */
export function decoratorsOf(node: ts.Node): readonly ts.Decorator[] {
  const { modifiers } = node as { readonly modifiers?: readonly ts.Node[] };
  return modifiers?.filter(ts.isDecorator) ?? [];
}
