import type { ApiAtom, Atom, Condition, Value } from '../summaries/value.js';
import { isDecoy } from './judge-test.js';

/** More conditions than these are not looked through. */
const most = 400;

/**
 * Finds in what is known on a way what callbacks were called back with, so that a function that was read for itself can be told what its
 * parameters are: by the parameter's number and the path from there.
 */
export function givenBack(known: Condition | undefined): (place: Extract<Atom, { kind: 'place' }>) => Atom | undefined {
  const found = new Map<string, ApiAtom>();
  for (const atom of apisIn(known)) {
    const path: string[] = [];
    let step: Atom | undefined = atom;
    while (step?.kind === 'api' && step.step === 'member') {
      path.unshift(step.name);
      step = step.parent;
    }
    if (step?.kind === 'api' && step.step === 'parameter') found.set(`${step.name} ${path.join('.')}`, atom);
  }
  return ({ root, path }) => (root.kind === 'argument' ? found.get(`${root.index} ${path.filter(part => !part.startsWith('%')).join('.')}`) : undefined);
}

/** The members of outside APIs that what is known speaks of and that look like consent and are none, by name. */
export function decoyNamesIn(known: Condition | undefined): readonly string[] {
  const decoys = apisIn(known).filter(isDecoy);
  return [...new Set(decoys.map(atom => (atom.step === 'call' && atom.parent?.kind === 'api' ? atom.parent.name : atom.name)))];
}

/** The values of outside APIs that a condition asks about. */
function apisIn(known: Condition | undefined): readonly ApiAtom[] {
  const found: ApiAtom[] = [];
  const conditions: Condition[] = known ? [known] : [];
  const values: Value[] = [];
  for (let steps = 0; conditions.length + values.length > 0 && steps < most; steps++) {
    const value = values.pop();
    if (!value) {
      const condition = conditions.pop()!;
      if (condition.kind === 'holds') values.push(condition.value);
      else if (condition.kind !== 'happened') conditions.push(...condition.parts);
      continue;
    }
    for (const { atom, when } of value) {
      if (atom.kind === 'derived') values.push(...atom.parts);
      else if (atom.kind === 'api') {
        found.push(atom);
        if (atom.step === 'call' && atom.parent) values.push([{ atom: atom.parent }]);
      }
      if (when) conditions.push(when);
    }
  }
  return found;
}
