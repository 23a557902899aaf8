/**
 * The TypeScript compiler that ts-morph carries, so that the workspace's own version never matters.
 *
 * It comes from ts-morph's common package: ts-morph itself loads the same compiler and then a third more, for a project model that parsing needs nothing of.
 */
export { ts } from '@ts-morph/common';
