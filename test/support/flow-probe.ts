import { ProjectAnalysis, createVocabulary, defaultContext, emptyLayout, type Model, type ProjectFacts } from '../../analysis/index.js';
import { builtInModels, builtInVocabularyData } from '../../policy/models/built-in.js';
import { probeModel } from '../../eslint-plugin/project/probe-model.js';

let models: readonly Model[] | undefined;
/** The words that come with the product. */
export const vocabulary = createVocabulary(builtInVocabularyData());

/** Analyses texts, keyed by path, as a project of their own that has `source`, `sink`, `sanitize` and `isSafe`. */
export function probe(texts: ReadonlyMap<string, string>): ProjectFacts {
  const project = new ProjectAnalysis({ context: defaultContext, models: probeModels(), vocabulary, layout: emptyLayout });
  for (const [path, text] of texts) project.setFile(path, text);
  return project.facts();
}

/** The built-in models and the one of the probes. */
export function probeModels(): readonly Model[] {
  return (models ??= [...builtInModels(), probeModel()]);
}
