import type { UseEffect } from '../../summaries/summary.js';
import type { BiometricOperation } from '../../summaries/model.js';
import { displayName } from '../../taint/names-of.js';
import { recordedTestHolds } from '../../taint/recorded-call.js';
import type { LinkedProgram } from '../linked-program.js';
import type { FaceDetection, Provable } from '../facts.js';
import { collectingIn } from '../find-collections.js';
import type { BodyContext } from './body-tests.js';

type Found = { readonly file: string; readonly fact: Omit<FaceDetection, 'path' | keyof Provable>; readonly uses: UseEffect[] };

/** Operations that tell one person from others. */
const recognising: ReadonlySet<BiometricOperation> = new Set(['embed', 'enrol', 'verify', 'identify']);

/**
 * Finds where faces are looked for on a way that goes on to recognise them: what starts there compares, enrols or searches, too.
 *
 * To count, crop or blur faces is none. A chain that ends in a template is told at the template.
 */
export function findDetections(uses: readonly UseEffect[], program: LinkedProgram, context: BodyContext): readonly Found[] {
  const detecting = uses.filter(use => detectedBy(use) !== undefined);
  if (detecting.length === 0) return [];
  const recognised = new Set<string>();
  const places = new Set<string>();
  for (const use of uses) {
    if (!collectingIn(use, program.models, context.held).some(({ entry }) => entry.operation !== undefined && recognising.has(entry.operation))) continue;
    places.add(`${use.place.file} ${use.place.start}`);
    recognised.add(wayIn(use));
  }
  const found = new Map<string, Found>();
  for (const use of detecting) {
    const key = `${use.place.file} ${use.place.start}`;
    if (places.has(key) || !recognised.has(wayIn(use))) continue;
    const known = found.get(key);
    if (known) known.uses.push(use);
    else found.set(key, { file: use.place.file, uses: [use], fact: { span: use.place, api: displayName(use.api), category: detectedBy(use)! } });
  }
  return [...found.values()];
}

/** The category of what a use finds without telling whose it is. */
function detectedBy(use: UseEffect): string | undefined {
  const model = use.form === 'new' ? use.api.node?.construct : use.api.node?.call;
  return model?.collections.find(({ entry, when }) => entry.operation === 'detect' && when.every(test => recordedTestHolds(test, use.arguments, use.receiver) === true))?.entry.category;
}

/** Where the way to a use begins. */
function wayIn(use: UseEffect): string {
  const place = use.trail[0]?.place ?? use.place;
  return use.trail.length > 0 ? `${place.file} ${place.start}` : place.file;
}
