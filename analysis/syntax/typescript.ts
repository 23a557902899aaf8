import { ts } from '@ts-morph/common';

/**
 * The TypeScript compiler that ts-morph carries, so that the workspace's own version never matters.
 *
 * It comes from ts-morph's common package: ts-morph itself loads the same compiler and then a third more, for a project model
 * that parsing needs nothing of.
 */
export { ts };

/** The compiler's kinds of nodes and tokens, taken out once: on `ts` each use of them is a call of a getter. */
export const SyntaxKind = ts.SyntaxKind;
