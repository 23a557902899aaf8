import type { ScopedType, TypeResolver } from '../linking/declared-types.js';
import type { StatedTypes } from '../linking/stated-types.js';
import type { ApiAtom, Atom, DerivedAtom } from '../summaries/value.js';

const deepest = 8;

/**
 * Finds what is said of the type of something that came from outside, or was computed from it: where it was got, or where
 * something was that it is a part of. `undefined` where nobody says anything.
 */
export function typeOfOutside(stated: StatedTypes, types: TypeResolver, atom: ApiAtom | DerivedAtom): ScopedType | undefined {
  const found = find(atom, 0);
  return found && saysSomething(found) ? found : undefined;

  function find(one: Atom | undefined, depth: number): ScopedType | undefined {
    if (!one || depth > deepest || (one.kind !== 'api' && one.kind !== 'derived')) return undefined;
    if (one.kind === 'derived' && one.operator === 'typed' && one.type && one.place) return { type: one.type, file: one.place.file };
    const own = one.place && stated(one.place);
    if (own) return own;
    const part = partOf(one);
    const around = part && find(part.of, depth + 1);
    return around && types.memberType(around, part.name);
  }
}

/** Whether a type tells anything of a value. */
function saysSomething({ type }: ScopedType): boolean {
  return !(type.kind === 'name' && /^(?:any|unknown|object|never)$/.test(type.name));
}

function partOf(atom: ApiAtom | DerivedAtom): { readonly of: Atom | undefined; readonly name: string } | undefined {
  if (atom.kind === 'derived') return atom.operator === '.' ? { of: atom.parts[0]?.[0]?.atom, name: atom.name! } : undefined;
  switch (atom.step) {
    case 'member': return { of: atom.parent, name: atom.name };
    case 'element': return { of: atom.parent, name: '%element' };
    case 'awaited': return { of: atom.parent, name: '%awaited' };
    default: return undefined;
  }
}
