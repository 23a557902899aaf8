import type { Value } from '../summaries/value.js';

/** The name of the query's parameter whose value comes next: `phone` after `/orders?limit=2&phone=`. */
export function queryName(before: Value | undefined): string | undefined {
  const [only] = before ?? [];
  return before?.length === 1 && only!.atom.kind === 'constant' && typeof only!.atom.value === 'string' ? /[?&]([\w.-]+)=$/.exec(only!.atom.value)?.[1] : undefined;
}
