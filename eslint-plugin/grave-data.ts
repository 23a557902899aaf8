import type { FileFacts } from '../analysis/index.js';

/** Whether to keep a category does harm for as long as it is kept: what the law lists as sensitive, and numbers of the state. */
export function isGrave(facts: FileFacts, category: string): boolean {
  return facts.sensitivityOf(category) === 'sensitive' || category === 'user.government_id' || category.startsWith('user.government_id.');
}
