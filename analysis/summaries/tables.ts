import type { Place } from '../ir/span.js';
import { fieldSite, just, nothing, type ApiAtom, type Atom, type Value } from './value.js';

/**
 * The rows of a table, as one object that is kept: what is saved in any of them may be in each.
 *
 * A table is known by its name, by the class of its rows, or by what stands for it. `methods`: of a chain of calls, those that are
 * given the table: `from` of `database.select().from(people)`.
 * Absent where only a caller knows which it is.
 */
export function tableOf(what: Value, methods: readonly string[], place: Place): Value | undefined {
  for (const { atom } of what) {
    const standing = methods.length === 0 ? atom : givenInChain(atom, methods);
    if (standing?.kind === 'place') return undefined;
    const name = nameOf(standing);
    if (name !== undefined) return just({ kind: 'object', id: fieldSite(`table:${name}`), shape: 'kept', place, shared: true });
  }
  return nothing;
}

function nameOf(atom: Atom | undefined, depth = 0): string | undefined {
  if (!atom || depth > 4) return undefined;
  switch (atom.kind) {
    case 'constant': return typeof atom.value === 'string' ? atom.value : undefined;
    case 'class': return `class ${atom.id}`;
    case 'object': case 'snapshot': return `object ${atom.kind === 'object' ? atom.id : atom.site}`;
    case 'derived':
      if (atom.operator === 'typed') return atom.name && `type ${atom.name}`;
      return atom.operator === '.' && atom.name === 'name' ? nameOf(atom.parts[0]?.[0]?.atom, depth + 1) : undefined;
    case 'api':
      if (atom.step === 'call' || atom.step === 'new') return nameOf(firstOf(atom), depth + 1);
      return atom.step === 'member' ? atom.name : undefined;
    default: return undefined;
  }
}

function firstOf({ arguments: [first] = [] }: ApiAtom): Atom | undefined {
  return first?.[0]?.atom;
}

function givenInChain(start: Atom, methods: readonly string[]): Atom | undefined {
  for (let step: Atom | undefined = start, depth = 0; step?.kind === 'api' && depth < 40; step = step.parent, depth++) {
    const callee = step.step === 'call' && step.parent?.kind === 'api' ? step.parent.name : undefined;
    // What is only known by its type says in that what its rows are.
    if ((callee !== undefined && methods.includes(callee)) || (step.step === 'new' && step.place === undefined)) return firstOf(step);
  }
  return undefined;
}
