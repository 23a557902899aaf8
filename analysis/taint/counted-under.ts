import type { Place } from '../ir/span.js';
import type { Value } from '../summaries/value.js';
import { namesCount } from '../vocabulary/price-words.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { callIn } from './call-in.js';

/** Finds the key, without what is put into it, under which a device counts what somebody did: of what is turned into a number. */
export function countedUnder(vocabulary: Vocabulary, value: Value): { readonly key: string; readonly place?: Place } | undefined {
  for (const { atom } of value) {
    if (atom.kind === 'derived' && atom.operator === 'call' && conversions.test(atom.name ?? '')) {
      const inner = atom.parts.map(part => countedUnder(vocabulary, part)).find(one => one !== undefined);
      if (inner) return inner;
      continue;
    }
    const call = callIn(atom);
    const key = call && loads.test(call.name) ? call.args.map(textIn).find(text => namesCount(vocabulary, text)) : undefined;
    if (key !== undefined) return { key: key.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''), ...('place' in atom && atom.place && { place: atom.place }) };
  }
  return undefined;
}

const loads = /^(?:getItem|getItemAsync|getItemSync|getStorageSync|getString|getNumber)$/;
const conversions = /^(?:String|trim)$/;

/** The constant parts of a text. */
function textIn(value: Value): string {
  const [only] = value;
  if (value.length !== 1) return '';
  if (only!.atom.kind === 'constant') return typeof only!.atom.value === 'string' ? only!.atom.value : '';
  return only!.atom.kind === 'derived' && (only!.atom.operator === 'template' || only!.atom.operator === '+') ? only!.atom.parts.map(textIn).join('') : '';
}
