import type { FactWorld } from '../fact-world.js';
import { shownText } from '../values/constant-value.js';
import type { Held } from '../values/definitions.js';
import { isKind, nameOfKey, traceOperation } from '../values/trace-value.js';

/** The words that an argument of a dialog shows: a text, or those of its title, content and buttons. */
export function shownIn(world: FactWorld, held: Held): string {
  const placed = traceOperation(world, held);
  if (!placed || !isKind(placed, 'object')) return shownText(world, held);
  return placed.operation.properties.flatMap(property => {
    const key = property.kind === 'value' ? nameOfKey(placed, property.key) : undefined;
    return property.kind === 'value' && key !== undefined && /^(?:title|content|message|text|description|body|html|okText|confirmText|cancelText)$/.test(key) ? [shownText(world, { ...placed, register: property.value })] : [];
  }).join(' ');
}
