import { superOf } from './access.js';
import type { Evaluation } from './evaluation.js';
import type { Atom, Value } from './value.js';

/** Whether a value is an instance of a class of the project, by the classes it was made of; absent where it depends. */
export function isInstance(evaluation: Evaluation, value: Value, type: Value): boolean | undefined {
  const [only] = type;
  if (type.length !== 1 || value.length === 0) return undefined;
  let answer: boolean | undefined;
  for (const { atom } of value) {
    const one = isOne(evaluation, atom, only!.atom);
    if (one === undefined || (answer !== undefined && answer !== one)) return undefined;
    answer = one;
  }
  return answer;
}

function isOne(evaluation: Evaluation, atom: Atom, type: Atom): boolean | undefined {
  if (atom.kind === 'constant') return false;
  if (atom.kind !== 'object' && atom.kind !== 'snapshot') return undefined;
  const held = (name: string): Value | undefined => (atom.kind === 'object' ? evaluation.state.heap.read(atom.id, name) : atom.fields.get(name));
  const made = held('%class');
  if (made) return isMadeBy(evaluation, made, type);
  return type.kind === 'class' && atom.shape === 'record' && !held('%prototype') && !held('%open') ? false : undefined;
}

/** Follows what each class extends; what comes from outside is told apart by its name, unless all errors or objects are meant. */
function isMadeBy(evaluation: Evaluation, made: Value | undefined, type: Atom): boolean | undefined {
  for (let current = made, depth = 0; depth < 12; depth++) {
    const [only] = current ?? [];
    if (current?.length !== 1) return undefined;
    const { atom } = only!;
    if (atom.kind === 'class') {
      if (type.kind === 'class' && type.id === atom.id) return true;
      const next = superOf(evaluation, atom);
      if (!next) return type.kind === 'class' ? false : undefined;
      current = next;
      continue;
    }
    if (type.kind === 'class') return atom.kind === 'builtin' || atom.kind === 'api' ? false : undefined;
    if (atom.kind !== 'api' || type.kind !== 'api' || atom.step !== 'global' || type.step !== 'global') return undefined;
    if (atom.name === type.name) return true;
    return /Error$/.test(atom.name) && /.Error$/.test(type.name) && atom.name === 'Error' ? false : undefined;
  }
  return undefined;
}
