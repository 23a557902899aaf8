import type { UseEffect } from '../../summaries/summary.js';
import type { Atom, Condition, Value } from '../../summaries/value.js';
import { dataIn } from '../../taint/data-in.js';
import type { Label, LabelContext } from '../../taint/label.js';
import type { LinkedProgram } from '../linked-program.js';
import { collectingIn } from '../find-collections.js';
import type { BodyContext } from './body-tests.js';
import { drawingsIn, picturesIn, picturesOf } from './pictures.js';

/** Finds the templates of bodies that a value holds, where `when` holds. What was only computed from one, as how alike two are, is none. */
export function templatesIn(labels: LabelContext, value: Value, when?: Condition): readonly Label[] {
  return dataIn(labels, withoutMeasures(value, 0), 'data', when).filter(({ category, confidence }) => isBody(category) && confidence !== 'low');
}

/** Whether data of a category are what shows or measures a body. */
export function isBody(category: string): boolean {
  return category.startsWith('x.biometric') || category === 'user.biometric' || category === 'user.biometric.fingerprint' || category === 'user.biometric.retinal';
}

/** Tells of what a use carries whether it is a picture that a biometric operation of the same program looks at. */
export function pictureReader(uses: readonly UseEffect[], program: LinkedProgram, bodies: BodyContext): (use: UseEffect, carried: Value) => boolean {
  const drawings = drawingsIn(bodies, uses);
  let measured: ReadonlyMap<string, UseEffect> | undefined;
  const find = () => {
    const found = new Map<string, UseEffect>();
    for (const use of uses) {
      if (!collectingIn(use, program.models, bodies.held).some(({ entry }) => entry.kind === 'biometric')) continue;
      for (const key of picturesOf(bodies, drawings, use)) found.set(key, use);
    }
    return found;
  };
  return ({ place }, carried) => {
    measured ??= find();
    if (measured.size === 0) return false;
    for (const key of picturesIn(bodies, drawings, carried)) {
      const operation = measured.get(key);
      // A service that is asked to compare is given the picture for just that.
      if (operation && !(operation.place.file === place.file && operation.place.start === place.start)) return true;
    }
    return false;
  };
}

const measures = /(?:distance|similarity|score|cosine|dot|norm|compare|match|equal|same|verify)/i;

/** The value without what was only computed from a template: how far it is from another, whether it fits. */
function withoutMeasures(value: Value, depth: number): Value {
  if (depth > 8) return value;
  return value.flatMap(one => {
    const { atom } = one;
    switch (atom.kind) {
      case 'derived': {
        if (/^(?:[-*/%<>]|\*\*|[<>]=)$/.test(atom.operator) || (atom.operator === 'call' && measures.test(atom.name ?? ''))) return [];
        return [{ ...one, atom: { ...atom, parts: atom.parts.map(part => withoutMeasures(part, depth + 1)) } }];
      }
      case 'snapshot': return [{ ...one, atom: { ...atom, fields: new Map([...atom.fields].map(([name, held]) => [name, withoutMeasures(held, depth + 1)])) } }];
      case 'api': {
        for (let step: Atom | undefined = atom; step?.kind === 'api'; step = step.parent) if (step.step === 'call' && step.parent?.kind === 'api' && measures.test(step.parent.name)) return [];
        return [one];
      }
      default: return [one];
    }
  });
}
