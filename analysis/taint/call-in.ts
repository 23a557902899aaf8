import type { Atom, Value } from '../summaries/value.js';

/** A call by the last of its callee's names: `localStorage.getItem('seen')` is `getItem` of `localStorage`. */
export interface CallIn {
  readonly name: string;
  /** What the method is of; absent where a function is called. */
  readonly owner?: Atom;
  readonly args: readonly Value[];
}

/** The call that something is the result of. Absent where it is none. What the project does not know is derived, with its owner among the arguments. */
export function callIn(atom: Atom): CallIn | undefined {
  if (atom.kind === 'api') {
    const callee = atom.step === 'call' && atom.parent?.kind === 'api' ? atom.parent : undefined;
    return callee && { name: callee.name, ...(callee.step === 'member' && callee.parent && { owner: callee.parent }), args: atom.arguments ?? [] };
  }
  if (atom.kind !== 'derived' || atom.operator !== 'call') return undefined;
  const owner = atom.parts[0]?.[0]?.atom;
  return { name: (atom.name ?? '').replace(/^.*\./, ''), ...(owner && { owner }), args: atom.parts };
}
