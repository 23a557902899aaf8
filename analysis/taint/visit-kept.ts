import type { Place } from '../ir/span.js';
import { textOf, type ApiAtom, type Atom, type DerivedAtom } from '../summaries/value.js';
import { namesVisit } from '../vocabulary/price-words.js';
import { splitWords } from '../vocabulary/split-words.js';
import { callIn, type CallIn } from './call-in.js';
import { namesOfOwner } from './keyed-read.js';
import type { LabelContext } from './label.js';

/**
 * The key of what a device keeps to know that somebody was here before, where a call asks for it: `cookies().has('seen')`,
 * `localStorage.getItem('returning-visitor')`. Absent for any other call.
 */
export function visitKept(context: LabelContext, atom: ApiAtom | DerivedAtom): { readonly key: string; readonly place?: Place } | undefined {
  const call = valueOfCall(atom);
  if (!call || !(ofStores.test(call.name) || (ofCookies.test(call.name) && call.owner && isOfCookies(context, call.owner)))) return undefined;
  const key = call.args.map(textOf).find(text => text !== undefined && namesVisit(context.vocabulary, text));
  return key === undefined ? undefined : { key, ...(atom.place && { place: atom.place }) };
}

const ofStores = /^(?:getItem|getItemAsync|getItemSync|getStorageSync|getString|getBoolean|getNumber)$/;
const ofCookies = /^(?:get|has|getCookie)$/;

/** The call whose result or whose result's `value` something is: `cookies().get('seen')?.value`. */
function valueOfCall(atom: ApiAtom | DerivedAtom): CallIn | undefined {
  if (atom.name !== 'value') return callIn(atom);
  if (atom.kind === 'api') return atom.step === 'member' && atom.parent ? callIn(atom.parent) : callIn(atom);
  const read = atom.operator === '.' ? atom.parts[0]?.[0]?.atom : undefined;
  return callIn(read ?? atom);
}

function isOfCookies(context: LabelContext, owner: Atom): boolean {
  return splitWords(namesOfOwner(context, owner).names.at(-1) ?? '').some(word => word === 'cookie' || word === 'cookies');
}
