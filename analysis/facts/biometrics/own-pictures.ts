import type { UseEffect, DecideEffect } from '../../summaries/summary.js';
import type { Value } from '../../summaries/value.js';
import { collectingIn } from '../find-collections.js';
import { sinksOf } from '../find-disclosures.js';
import type { LinkedProgram } from '../linked-program.js';
import { bodyIn, type BodyContext } from './body-tests.js';

/**
 * Tells whether what happens to faces is somebody's own business: it goes through files that they chose, no camera looks at others, and
 * of what is known of the faces nothing is kept or sent.
 */
export function ownPictures(effects: readonly (UseEffect | DecideEffect)[], program: LinkedProgram, context: BodyContext): (effect: UseEffect | DecideEffect) => boolean {
  let isLeft: boolean | undefined;
  return effect => isOfChosenFiles(effect, program) && !(isLeft ??= effects.some(one => one.kind === 'use' && (usesCamera(one, program, context) || leavesWith(one, program, context))));
}

/** Whether a handler on the way reads the files that a person chose. */
function isOfChosenFiles({ trail }: UseEffect | DecideEffect, program: LinkedProgram): boolean {
  return trail.some(({ trigger, callee }) => trigger === 'gesture' && callee !== undefined && program.body(callee).blocks.some(({ operations }) => operations.some(one => one.kind === 'member' && 'name' in one.key && one.key.name === 'files')));
}

function usesCamera(use: UseEffect, program: LinkedProgram, context: BodyContext): boolean {
  return collectingIn(use, program.models, context.held).some(({ entry }) => entry.category === 'x.device.camera');
}

function leavesWith(use: UseEffect, program: LinkedProgram, context: BodyContext): boolean {
  return sinksOf(use, program.models).some(sink => {
    const carried = leaving.has(sink.kind) ? sink.carriedOf(use.arguments) : [];
    return bodyIn(context, carried) !== undefined || tellsOfBody(carried, 5);
  });
}

/** Whether something in a value goes by a name for what a face comes to. */
function tellsOfBody(value: Value, depth: number): boolean {
  return depth > 0 && value.some(({ atom }) => {
    switch (atom.kind) {
      case 'api': case 'cell': return bodyWords.test(atom.name);
      case 'derived': return bodyWords.test(atom.name ?? '') || atom.parts.some(part => tellsOfBody(part, depth - 1));
      case 'snapshot': return [...atom.fields].some(([name, held]) => bodyWords.test(name) || tellsOfBody(held, depth - 1));
      default: return false;
    }
  });
}

const bodyWords = /descriptor|embedding|faceprint/i;

const leaving: ReadonlySet<string> = new Set(['database', 'client-storage', 'secure-storage', 'file', 'queue', 'network', 'analytics', 'third-party']);
