import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** Whether purposes and categories are about one thing: what is needed for the service anyway is no other thing. */
export function isOneMatter(vocabulary: Vocabulary, purposes: readonly string[]): boolean {
  const matters = new Set(purposes.flatMap(id => {
    const purpose = vocabulary.purposes.get(id);
    if (!purpose) return [id.split('.')[1] ?? id];
    return purpose.necessary === 'no' && !purposes.some(other => other !== id && purpose.covers.some(category => other.startsWith(category))) ? [purpose.parent ?? id] : [];
  }));
  return matters.size === 1;
}
