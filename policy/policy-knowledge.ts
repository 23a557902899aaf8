import type { Vocabulary } from '../analysis/index.js';
import { appTypeIds } from './necessary-information.js';
import type { PolicyKnowledge } from './policy-schema.js';
import { ruleIds } from './rule-ids.js';

/** Collects the words that policies may use: those of the vocabulary, the 39 app types and all rules of the catalogue. */
export function toPolicyKnowledge(vocabulary: Pick<Vocabulary, 'categories' | 'purposes'>): PolicyKnowledge {
  return {
    categories: new Set(vocabulary.categories.keys()),
    purposes: new Set(vocabulary.purposes.keys()),
    appTypes: appTypeIds,
    rules: new Set(ruleIds),
  };
}
