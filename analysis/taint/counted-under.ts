import type { Place } from '../ir/span.js';
import type { Atom, Value } from '../summaries/value.js';
import { namesCount } from '../vocabulary/price-words.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** Finds the key, without what is put into it, under which a device counts what somebody did: of what is turned into a number. */
export function countedUnder(vocabulary: Vocabulary, value: Value): { readonly key: string; readonly place?: Place } | undefined {
  for (const { atom } of value) {
    if (atom.kind === 'derived' && atom.operator === 'call' && conversions.test(atom.name ?? '')) {
      const inner = atom.parts.map(part => countedUnder(vocabulary, part)).find(one => one !== undefined);
      if (inner) return inner;
      continue;
    }
    const call = loadIn(atom);
    const key = call?.args.map(textIn).find(text => namesCount(vocabulary, text));
    if (key !== undefined) return { key: key.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''), ...(call?.place && { place: call.place }) };
  }
  return undefined;
}

const loads = /^(?:getItem|getItemAsync|getItemSync|getStorageSync|getString|getNumber)$/;
const conversions = /^(?:String|trim)$/;

/** What a call is given that loads what is kept on the device. */
function loadIn(atom: Atom): { readonly args: readonly Value[]; readonly place: Place | undefined } | undefined {
  if (atom.kind === 'api') return atom.step === 'call' && atom.parent?.kind === 'api' && loads.test(atom.parent.name) ? { args: atom.arguments ?? [], place: atom.place } : undefined;
  return atom.kind === 'derived' && atom.operator === 'call' && loads.test((atom.name ?? '').replace(/^.*\./, '')) ? { args: atom.parts, place: atom.place } : undefined;
}

/** The constant parts of a text. */
function textIn(value: Value): string {
  const [only] = value;
  if (value.length !== 1) return '';
  if (only!.atom.kind === 'constant') return typeof only!.atom.value === 'string' ? only!.atom.value : '';
  return only!.atom.kind === 'derived' && (only!.atom.operator === 'template' || only!.atom.operator === '+') ? only!.atom.parts.map(textIn).join('') : '';
}
