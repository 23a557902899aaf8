import { through } from './site.js';
import { fieldSite, placeAt, placeOf, type Alternative, type ApiAtom, type Atom, type Value } from './value.js';

/** The field that says of an object made of entries that its fields have the names they had: `Object.fromEntries(Object.entries(form))`. */
export const sameNames = '%same-names';

/** So far inside of a value elements are looked for. */
const deepest = 6;

/** Whether a key is that of an entry as it came, and nothing made of it. */
export function isBareKey({ atom }: Alternative): boolean {
  return atom.kind === 'derived' && atom.operator === 'key';
}

/** What stands for any field of a thing, asked for under a name: `form.email` for `form.%element`. */
export function elementNamed(value: Value, name: string, depth = 0): Value {
  if (depth > deepest) return value;
  let isOther = false;
  const named = value.map(one => {
    const atom = atomNamed(one.atom, name, depth);
    isOther ||= atom !== one.atom;
    return atom === one.atom ? one : { ...one, atom };
  });
  return isOther ? named : value;
}

function atomNamed(atom: Atom, name: string, depth: number): Atom {
  switch (atom.kind) {
    case 'place':
      return atom.path.includes('%element') ? atom.path.reduce((place, field) => placeAt(place, field === '%element' ? name : field), placeOf(atom.root)) : atom;
    case 'api': {
      const { parent } = atom;
      if (parent?.kind !== 'api') return atom;
      if (atom.step === 'element') return memberOf(parent, name, atom);
      const around = atom.step === 'member' && depth < deepest ? atomNamed(parent, name, depth + 1) : parent;
      return around === parent || around.kind !== 'api' ? atom : memberOf(around, atom.name, atom);
    }
    case 'derived': {
      const parts = atom.parts.map(part => elementNamed(part, name, depth + 1));
      const isElement = atom.operator === '.' && atom.name === '%element';
      if (!isElement && parts.every((part, index) => part === atom.parts[index])) return atom;
      return { ...atom, site: through(atom.site, fieldSite(name)), parts, ...(isElement && { name }) };
    }
    default: return atom;
  }
}

/** The field of something from outside, read where `at` was. */
function memberOf(parent: ApiAtom, name: string, at: ApiAtom): ApiAtom {
  const node = parent.node?.member(name);
  return { kind: 'api', site: through(parent.site, fieldSite(`member:${name}`)), step: 'member', name, parent, ...(at.place && { place: at.place }), ...(node && { node }) };
}
