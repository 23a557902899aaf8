import type { Heap } from '../summaries/heap.js';
import type { Site } from '../summaries/site.js';
import type { Value } from '../summaries/value.js';
import { fieldHeld } from '../taint/field-held.js';

/** What a field holds once everything has run; of what is kept, what it was spread from may have it. */
export function heldIn(heap: Heap): (object: Site, field: string) => Value | undefined {
  const around = new Set<Site>();
  const held = (object: Site, field: string): Value | undefined => {
    const own = heap.read(object, field);
    if (own || field.startsWith('%') || around.has(object)) return own;
    const open = heap.read(object, '%kept') && heap.read(object, '%open');
    if (!open) return own;
    around.add(object);
    const found = fieldHeld({ held, fieldsOf: id => heap.fieldsOf(id) }, open.filter(({ atom }) => atom.kind !== 'place'), field);
    around.delete(object);
    return found && found.length > 0 ? found : undefined;
  };
  return held;
}
