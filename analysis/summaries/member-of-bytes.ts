import type { CallSite } from './evaluation.js';
import { through } from './site.js';
import { fieldSite, just, type Value } from './value.js';

/** What a buffer or a list of numbers has that a plain array has not: itself as a buffer, and how many bytes there are. */
export function memberOfBytes(bytes: Value, name: string, at: CallSite): Value | undefined {
  if (name === 'buffer') return bytes;
  if (/^byte(?:Length|Offset)$|^BYTES_PER_ELEMENT$/.test(name)) return just({ kind: 'derived', site: through(at.site, fieldSite(name)), operator: 'number', parts: [], place: at.place });
  const [only] = bytes;
  return only && /^(?:get|set)(?:Big)?(?:Uint|Int|Float)\d+$|^subarray$/.test(name) ? just({ kind: 'builtin', name: `array.${name}`, of: only.atom }) : undefined;
}
