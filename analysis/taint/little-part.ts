import { textOf, type Alternative, type DerivedAtom, type Value } from '../summaries/value.js';

/** Whether a part of a text tells nobody who it is about: what follows the @ of an address, or a single letter. */
export function isLittlePart({ operator, name, parts: [owner = []] }: DerivedAtom): boolean {
  if (operator !== '.' || !/^\d+$/.test(name ?? '') || owner.length === 0) return false;
  return name !== '0' && splitAt(owner).every(at => at === '@') || owner.every(({ atom }) => atom.kind === 'derived' && atom.operator === '.' && /^\d+$/.test(atom.name ?? '') && splitAt(atom.parts[0] ?? []).every(at => at !== undefined));
}

/** Whether something is the first of a text or of a list, and nothing more. */
export function isFirstLetter({ atom }: Alternative): boolean {
  switch (atom.kind) {
    case 'place': return atom.path.at(-1) === '0';
    case 'derived': return atom.operator === '.' && atom.name === '0';
    case 'api': return (atom.step === 'element' || atom.step === 'member') && atom.name === '0';
    default: return false;
  }
}

/** At what texts are taken apart; `undefined` for what is no list of such parts. */
function splitAt(list: Value): readonly (string | undefined)[] {
  return list.length === 0 ? [undefined] : list.map(({ atom }) => (atom.kind === 'derived' && atom.operator === 'call' && /(?:^|\.)split$/.test(atom.name ?? '') ? textOf(atom.parts[1] ?? []) : undefined));
}
