import type { UseEffect } from '../summaries/summary.js';
import type { Value } from '../summaries/value.js';
import { barrierOf } from '../taint/barrier-of.js';
import { dataIn } from '../taint/data-in.js';
import { digests, masks } from '../taint/hiding-calls.js';
import { lastName, type Label, type LabelContext, type Reach } from '../taint/label.js';
import type { LinkedProgram } from './linked-program.js';
import { callAt } from './standing-place.js';

/** What is further inside of a value than this is not looked at. */
const deepest = 8;

/**
 * Finds the data that something holds by what the function around declares it to be, where who calls it gives it something from outside
 * of which nobody says what it is: `remember(await load())` to `remember(identity: Identity)`.
 *
 * Of the fields of the type only those count of which what is given does not show that they are left out or written over.
 */
export function dataByParameter(program: LinkedProgram, labels: LabelContext, use: UseEffect, reach: Reach, carriedOf: (args: readonly Value[]) => Value): readonly Label[] {
  const callee = use.trail.at(-1)?.callee;
  const own = callee && callAt(program.summaryOf(callee)?.effects ?? [], use, 0);
  if (!own) return [];
  const given = carriedOf(use.arguments);
  return dataIn(labels, carriedOf(own.arguments), reach).filter(label => label.because.startsWith('type:') && mayHold(labels, given, lastName(label), 0));
}

/** Whether a value may have a field that came from outside. */
function mayHold(labels: LabelContext, value: Value, field: string, depth: number): boolean {
  if (depth > deepest) return false;
  const within = (inner: Value | undefined): boolean => inner !== undefined && mayHold(labels, inner, field, depth + 1);
  return value.some(({ atom }): boolean => {
    switch (atom.kind) {
      case 'constant': case 'function': case 'class': case 'builtin': return false;
      case 'place': return true;
      case 'api': return barrierOf(atom) === undefined && !hidesIt(atom.step === 'call' && atom.parent?.kind === 'api' ? atom.parent.name : '');
      case 'snapshot': {
        const named = atom.fields.get(field);
        // What is put under a key that nobody knows may be any of the fields.
        return within(atom.fields.get('%any')) || (named ? within(named) : ['%open', '%element', '%awaited'].some(name => within(atom.fields.get(name))));
      }
      case 'derived':
        if (atom.operator === 'event') return true;
        if (atom.operator === 'rest' && (atom.name ?? '').split(' ').includes(field)) return false;
        return !hidesIt(atom.name ?? '') && atom.parts.some(within);
      case 'cell': {
        // What nobody in the program puts there comes from outside: what a job is given.
        const held = labels.held(atom.object, atom.field);
        return held === undefined || within(held);
      }
      case 'object': return ['%any', field, '%open', '%element', '%awaited'].some(name => within(labels.held(atom.id, name)));
    }
  });
}

function hidesIt(name: string): boolean {
  return masks.test(name) || digests.test(name);
}
