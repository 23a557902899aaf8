/**
 * Turns a glob that is relative to one folder into one that is relative to another; `way` is the way from the second to the first.
 *
 * A policy in `packages/shop` (way `packages/shop`) gets the prefix; one above the root (way `../..`, root at `packages/shop` of its folder)
 * loses what leads to the root. Undefined where the pattern then names nothing below the root.
 */
export function rebasePattern(pattern: string, way: PolicyWay): string | undefined {
  const plain = pattern.replace(/^\.\//, '');
  if (way.kind === 'below') return way.path === '' ? plain : `${way.path}/${plain}`;
  let parts = plain.split('/');
  for (const folder of way.path.split('/')) {
    const [first] = parts;
    // `**` may stand for the folder and for everything after it.
    if (first === '**') return parts.join('/');
    if (first === undefined || !matchesSegment(first, folder)) return undefined;
    parts = parts.slice(1);
  }
  return parts.length === 0 ? '**' : parts.join('/');
}

/** Where a policy's folder lies: `below` the root (or at it), or `above` it; `path` leads from the upper to the lower of the two. */
export interface PolicyWay {
  readonly kind: 'below' | 'above';
  readonly path: string;
}

function matchesSegment(segment: string, name: string): boolean {
  const pattern = segment.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*').replaceAll('?', '[^/]');
  return new RegExp(`^${pattern}$`).test(name);
}
