/**
 * The name of a place in the program text as seen through a chain of calls: a number that is equal for equal chains.
 *
 * Unit: none; 52 bits, so two chains of one project practically never meet.
 */
export type Site = number;

/** Names what stands at `inner` when it is reached through `outer`. Through 0, the program as a whole, everything keeps its name. */
export function through(outer: Site, inner: Site): Site {
  if (outer === 0) return inner;
  const low = Math.imul((outer ^ 0x9e3779b9) | 0, 0x85ebca6b) ^ Math.imul((inner | 0) ^ (outer >>> 7), 0xc2b2ae35);
  const high = Math.imul((Math.floor(outer / 0x100000000) + 0x7f4a7c15) | 0, 0x27d4eb2f) ^ Math.imul(Math.floor(inner / 0x100000000) | 0, 0x165667b1) ^ (low >>> 15);
  return (low >>> 0) + ((high >>> 0) & 0xfffff) * 0x100000000;
}

/** Names a text. */
export function siteOfText(text: string): Site {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high + code, 0x85ebca6b) ^ (high >>> 13);
  }
  return (low >>> 0) + ((high >>> 0) & 0xfffff) * 0x100000000;
}
