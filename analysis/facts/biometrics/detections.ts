import type { UseEffect } from '../../summaries/summary.js';
import type { BiometricOperation, Trigger } from '../../summaries/model.js';
import { displayName } from '../../taint/names-of.js';
import { recordedTestHolds } from '../../taint/recorded-call.js';
import type { LinkedProgram } from '../linked-program.js';
import type { FaceDetection, Provable } from '../facts.js';
import { collectingIn, triggerOf } from '../find-collections.js';
import type { BodyContext } from './body-tests.js';

type Found = { readonly file: string; readonly fact: Omit<FaceDetection, 'path' | keyof Provable>; readonly uses: UseEffect[] };

/** Operations that tell one person from others. */
const recognising: ReadonlySet<BiometricOperation> = new Set(['embed', 'enrol', 'verify', 'identify']);

/** What sets off a look at a camera without anybody doing something for it. */
const unasked: ReadonlySet<Trigger> = new Set(['load', 'mount', 'render', 'lifecycle', 'timer']);

/**
 * Finds where faces are looked for on a way that goes on to recognise them: what starts there compares, enrols or searches, too. Also
 * where a clock looks for them again and again, and no person's act set it going: somebody is watched.
 *
 * To count, crop or blur faces once is none. A chain that ends in a template is told at the template.
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
    if (places.has(key)) continue;
    const isFirstStep = recognised.has(wayIn(use));
    if (!isFirstStep && !watches(use)) continue;
    const known = found.get(key);
    if (!known) found.set(key, { file: use.place.file, uses: [use], fact: { span: use.place, api: displayName(use.api), category: detectedBy(use)!, leadsTo: isFirstStep ? 'recognition' : 'watching' } });
    else if ((known.fact.leadsTo === 'recognition') === isFirstStep) known.uses.push(use);
    else if (isFirstStep) found.set(key, { ...known, uses: [use], fact: { ...known.fact, leadsTo: 'recognition' } });
  }
  return [...found.values()];
}

/** Whether a use is made by a clock that nobody's act set going. */
function watches(use: UseEffect): boolean {
  return use.trail.some(({ trigger }) => trigger === 'timer') && unasked.has(triggerOf(use));
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
