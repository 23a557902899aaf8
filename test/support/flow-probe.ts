import { ProjectAnalysis, createVocabulary, defaultContext, emptyLayout, type Model, type ProjectFacts } from '../../analysis/index.js';
import { builtInModels, builtInVocabularyData } from '../../policy/models/built-in.js';
import { readModel } from '../../policy/models/read-model.js';

/** What a flow fixture may use without declaring it, as a team's own model. */
const probeModel = `
api: global
reference: https://example.org/flow-probe
sources:
  - { path: 'Member[source].ReturnValue', category: user.contact.email, when: [{ path: 'Argument[0]', equals: email }] }
  - { path: 'Member[source].ReturnValue', category: user.contact.phone, when: [{ path: 'Argument[0]', equals: phone }] }
  - { path: 'Member[source].ReturnValue', category: x.biometric.face, when: [{ path: 'Argument[0]', equals: face }] }
  - { parameter: { name: __taint_src }, category: user.contact.email }
sinks:
  - { path: 'Member[sink,__taint_sink].Argument[0]', kind: custom }
barriers:
  - { path: 'Member[sanitize].ReturnValue', kind: anonymised }
  - { path: 'Member[isSafe]', kind: validated, guards: { argument: 0, when: true } }
examples: |
  sink(source('email')); // flow: user.contact.email
`;

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
  return (models ??= [...builtInModels(), readProbeModel()]);
}

function readProbeModel(): Model {
  const read = readModel(probeModel, 'test/support/flow-probe.ts');
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message.en).join(' '));
  return { ...read.model, isOwn: true };
}
