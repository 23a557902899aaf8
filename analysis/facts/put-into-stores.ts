import type { Heap } from '../summaries/heap.js';
import type { Site } from '../summaries/site.js';
import type { Value } from '../summaries/value.js';

/** Finds what was put into maps whose entries are known by their declared type, by the site of what stands for such an entry. */
export function putIntoStores(heap: Heap): (site: Site) => Value | undefined {
  let stores: Map<Site, Value> | undefined;
  const all = (): Map<Site, Value> => {
    const found = new Map<Site, Value>();
    for (const id of heap.objects()) {
      const held = heap.read(id, '%value');
      for (const { atom } of held ?? []) if (atom.kind === 'derived' && atom.operator === 'typed') found.set(atom.site, held!);
    }
    return found;
  };
  return site => (stores ??= all()).get(site);
}
