import type { Token } from '../summaries/api.js';
import type { Value } from '../summaries/value.js';

/** Those of the arguments of a call at which a port begins; none where it begins at something else. */
export function argumentsAt(port: readonly Token[], args: readonly Value[]): Value[] {
  const [first] = port;
  if (first?.kind !== 'argument') return [];
  return args.filter((_, index) => index >= first.from && index <= first.to);
}
