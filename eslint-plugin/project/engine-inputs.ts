import manifest from '../package.json' with { type: 'json' };
import { createVocabulary, type Model, type Vocabulary } from '../../analysis/index.js';
import { builtInModels, builtInVocabularyData } from '../../policy/models/built-in.js';
import { toPolicyKnowledge } from '../../policy/policy-knowledge.js';
import type { PolicyKnowledge } from '../../policy/policy-schema.js';

/** What the engine knows before it sees a project. */
export interface EngineInputs {
  readonly models: readonly Model[];
  readonly vocabulary: Vocabulary;
}

let inputs: EngineInputs | undefined;

/** Reads the built-in models and words, once in a process: they are part of the product and never change. */
export function engineInputs(): EngineInputs {
  inputs ??= { models: builtInModels(), vocabulary: createVocabulary(builtInVocabularyData()) };
  return inputs;
}

/** The words that a policy may use; `ruleNames` are added to those of the catalogue. */
export function policyKnowledge(ruleNames: readonly string[]): PolicyKnowledge {
  const { models, vocabulary } = engineInputs();
  const knowledge = toPolicyKnowledge(vocabulary);
  const recipients = new Set(models.flatMap(({ sinks, hosts }) => [...sinks, ...hosts].flatMap(({ recipient }) => recipient ?? [])));
  return { ...knowledge, rules: new Set([...knowledge.rules, ...ruleNames]), recipients, version: manifest.version };
}
