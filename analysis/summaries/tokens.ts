import type { Place } from '../ir/span.js';
import type { Program } from './program.js';
import type { Atom, Value } from './value.js';

/**
 * What something is known by that people ask a container for: a text, a symbol, a class, or an object that was made to be asked for.
 *
 * Absent where only a caller knows it.
 */
export function tokenOf(program: Program, value: Value): string | undefined {
  const [only] = value;
  return value.length === 1 ? nameOf(program, only!.atom) : undefined;
}

/** By where it is made, not by its site: a module says what it binds before it is known how it is run. */
function nameOf(program: Program, atom: Atom): string | undefined {
  switch (atom.kind) {
    case 'constant': return typeof atom.value === 'string' || typeof atom.value === 'number' ? String(atom.value) : undefined;
    case 'class': return `class ${atom.id}`;
    case 'object': return madeAt(program, atom.place);
    case 'function': return `function ${atom.key.file} ${atom.key.index}`;
    // What a package exports to be asked for is called as it is exported.
    case 'api': return atom.step === 'new' || atom.step === 'call' ? madeAt(program, atom.place) : atom.step === 'member' ? atom.name : undefined;
    case 'derived': return atom.operator !== 'symbol' ? undefined : atom.name === undefined ? madeAt(program, atom.place) : `symbol ${atom.name}`;
    default: return undefined;
  }
}

function madeAt(program: Program, place: Place | undefined): string | undefined {
  return place && program.placeName(place);
}
