import { collectedFields } from '../../../analysis/facts/collected-fields.js';
import { consentControls } from '../../../analysis/facts/consent-controls.js';
import { defaultContext, type ProjectContext } from '../../../analysis/facts/context.js';
import type { CollectedField, ConsentControl } from '../../../analysis/facts/facts.js';
import { KeptAnswers } from '../../../analysis/facts/kept-answers.js';
import { createTypeResolver } from '../../../analysis/linking/declared-types.js';
import { builtInModels } from '../../../policy/models/built-in.js';
import { linkSources } from '../linking/linked-sources.js';
import { vocabulary } from '../vocabulary/read-vocabulary.js';

/** Reads the fields and the consent controls of one file of a small project; without further files, the project is that file. */
export function readSurfaces(path: string, text: string, others: Readonly<Record<string, string>> = {}, context: Partial<ProjectContext> = {}): { readonly fields: readonly CollectedField[]; readonly controls: readonly ConsentControl[] } {
  const { files, graph } = linkSources({ ...others, [path]: text });
  const world = { vocabulary, context: { ...defaultContext, ...context }, graph, types: createTypeResolver(graph, files), files, kept: new KeptAnswers(), models: builtInModels(), text };
  const file = files.get(path)!;
  return { fields: collectedFields(file, world), controls: consentControls(file, world) };
}
