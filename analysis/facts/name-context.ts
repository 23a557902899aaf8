import type { Atom } from '../summaries/value.js';

/** What tells the name of a value that is known by nothing else. */
export interface NameContext {
  /** The name of what a place starts from. */
  nameOfRoot(atom: Extract<Atom, { kind: 'place' }>): string | undefined;
}

/** Reads the last name by which code reaches a value: `consent` of `user.settings.consent`, `isOn` of `isOn()`. */
export function lastNameOf(context: NameContext, atom: Atom): string | undefined {
  switch (atom.kind) {
    case 'place': return atom.path.filter(step => !/^v\d+$|^%|^\d+$/.test(step)).at(-1) ?? context.nameOfRoot(atom);
    case 'api':
      if (atom.step === 'member' || atom.step === 'global' || atom.step === 'missing' || atom.step === 'package') return atom.name;
      return atom.parent && lastNameOf(context, atom.parent);
    case 'derived':
      if (atom.operator === '.' || atom.operator === 'call') return atom.name;
      return atom.operator === 'same' && atom.parts[0]?.[0] ? lastNameOf(context, atom.parts[0][0].atom) : undefined;
    case 'cell': return atom.name || atom.field;
    default: return undefined;
  }
}
