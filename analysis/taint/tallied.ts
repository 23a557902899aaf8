import type { Value } from '../summaries/value.js';
import { categoryWithin } from '../vocabulary/purposes.js';

/** Whether one of the fields of a record, or of an entry, counts how often the others came: `{ city, count }` of `counts.set(city, counts.get(city) + 1)`. */
export function isTally(fields: readonly Value[]): boolean {
  return fields.some(value => value.some(({ atom }) => atom.kind === 'derived' && atom.operator === '+' && atom.parts.length === 2 && atom.parts.some(isOne)));
}

/** Whether a datum is one that many people share, so that how many do says nothing of any of them. */
export function isShared(category: string): boolean {
  return shared.some(one => categoryWithin(category, one)) && !singledOut.some(one => categoryWithin(category, one));
}

const shared = ['user.location', 'x.location', 'user.demographic', 'user.device', 'user.workplace', 'x.education', 'x.employment'];
const singledOut = ['x.location.track', 'x.employment.cv'];

function isOne(value: Value): boolean {
  return value.length === 1 && value[0]!.atom.kind === 'constant' && value[0]!.atom.value === 1;
}
