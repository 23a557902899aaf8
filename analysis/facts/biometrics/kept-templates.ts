import type { UseEffect } from '../../summaries/summary.js';
import { displayName } from '../../taint/names-of.js';
import { dataIn } from '../../taint/data-in.js';
import type { LabelContext } from '../../taint/label.js';
import { namesBody } from '../../vocabulary/decision-words.js';
import { splitWords } from '../../vocabulary/split-words.js';
import type { LinkedProgram } from '../linked-program.js';
import type { Confidence, KeptTemplate, Provable } from '../facts.js';
import { triggerOf } from '../find-collections.js';
import { sinksOf } from '../find-disclosures.js';
import { standingPlace } from '../standing-place.js';
import { isReference } from './biometric-stores.js';
import { templatesIn } from './measured-bodies.js';

type Found = { readonly file: string; readonly fact: Omit<KeptTemplate, 'path' | keyof Provable>; readonly uses: UseEffect[] };

/**
 * Finds where a request that brings the template of a body has it written to a table: by that a person is enrolled, wherever the template
 * was made. One that is made here is told where it is made; an `embedding` that names no body may be of a text.
 */
export function findKeptTemplates(uses: readonly UseEffect[], program: LinkedProgram, labels: LabelContext): readonly Found[] {
  const found = new Map<string, Found>();
  for (const use of uses) {
    if (triggerOf(use) !== 'route') continue;
    for (const sink of sinksOf(use, program.models)) {
      if (sink.kind !== 'database') continue;
      const [template] = templatesIn(labels, sink.carriedOf(use.arguments), use.when).filter(({ name, because }) => because !== 'model' && !isReference(name) && splitWords(name).some(word => namesBody(labels.vocabulary, word)));
      if (!template) continue;
      const { place } = standingPlace(program, use, args => sink.carriedOf(args), value => dataIn(labels, value).length > 0);
      const key = `${place.file} ${place.start}`;
      const known = found.get(key);
      if (known) known.uses.push(use);
      else found.set(key, { file: place.file, uses: [use], fact: { span: place, api: displayName(use.api), name: template.name, category: template.category, confidence: template.confidence as Confidence } });
    }
  }
  return [...found.values()];
}
