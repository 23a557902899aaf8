import compiled from '../../api-models/compiled.json' with { type: 'json' };
import type { Model, VocabularyData } from '../../analysis/index.js';

/** The models that come with the product, in the order of their files' names. */
export function builtInModels(): readonly Model[] {
  // The generator writes what readModel gave; the literal type that the compiler makes of the JSON says less.
  return compiled.models as unknown as readonly Model[];
}

/** The parsed files of the vocabulary, from which `createVocabulary` builds its tables. */
export function builtInVocabularyData(): VocabularyData {
  return compiled.vocabulary as unknown as VocabularyData;
}
