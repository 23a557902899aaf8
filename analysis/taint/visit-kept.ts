import type { Place } from '../ir/span.js';
import type { ApiAtom, Atom, DerivedAtom, Value } from '../summaries/value.js';
import { namesVisit } from '../vocabulary/price-words.js';
import { splitWords } from '../vocabulary/split-words.js';
import { namesOfOwner } from './keyed-read.js';
import type { LabelContext } from './label.js';

/**
 * The key of what a device keeps to know that somebody was here before, where a call asks for it: `cookies().has('seen')`,
 * `localStorage.getItem('returning-visitor')`. Absent for any other call.
 */
export function visitKept(context: LabelContext, atom: ApiAtom | DerivedAtom): { readonly key: string; readonly place?: Place } | undefined {
  const call = callOf(atom);
  if (!call || !(ofStores.test(call.name) || (ofCookies.test(call.name) && call.owner && isOfCookies(context, call.owner)))) return undefined;
  const key = call.args.map(textOfOne).find(text => text !== undefined && namesVisit(context.vocabulary, text));
  return key === undefined ? undefined : { key, ...(atom.place && { place: atom.place }) };
}

const ofStores = /^(?:getItem|getItemAsync|getItemSync|getStorageSync|getString|getBoolean|getNumber)$/;
const ofCookies = /^(?:get|has|getCookie)$/;

interface Call {
  readonly name: string;
  readonly owner?: Atom;
  readonly args: readonly Value[];
}

/** The call that something is, or is the value of: `cookies().get('seen')?.value`. */
function callOf(atom: ApiAtom | DerivedAtom): Call | undefined {
  if (atom.kind === 'api' && atom.step === 'member' && atom.name === 'value' && atom.parent?.kind === 'api') return callOf(atom.parent);
  if (atom.kind === 'derived') {
    const [read] = atom.parts[0] ?? [];
    if (atom.operator === '.' && atom.name === 'value' && (read?.atom.kind === 'derived' || read?.atom.kind === 'api')) return callOf(read.atom);
    const owner = atom.parts[0]?.[0]?.atom;
    return atom.operator === 'call' ? { name: (atom.name ?? '').replace(/^.*\./, ''), ...(owner && { owner }), args: atom.parts } : undefined;
  }
  const callee = atom.step === 'call' && atom.parent?.kind === 'api' ? atom.parent : undefined;
  return callee && { name: callee.name, ...(callee.parent && { owner: callee.parent }), args: atom.arguments ?? [] };
}

function isOfCookies(context: LabelContext, owner: Atom): boolean {
  return splitWords(namesOfOwner(context, owner).names.at(-1) ?? '').some(word => word === 'cookie' || word === 'cookies');
}

function textOfOne(value: Value): string | undefined {
  const [only] = value;
  return value.length === 1 && only!.atom.kind === 'constant' && typeof only!.atom.value === 'string' ? only!.atom.value : undefined;
}
