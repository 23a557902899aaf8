import { readMember } from './access.js';
import { holds } from './condition.js';
import type { CallSite, Evaluation } from './evaluation.js';
import { given, just, union, type Atom, type Value } from './value.js';
import { writeMember } from './write-member.js';

/** `{ ...defaults, ...given }`, where an absent field of `given` does not count. */
export function withDefaults(evaluation: Evaluation, value: Value, defaults: Value, made: Extract<Atom, { kind: 'object' }>, at: CallSite): Value {
  const owner = just(made);
  evaluation.state.heap.write(made.id, '%open', value);
  for (const { atom } of defaults) {
    if (atom.kind !== 'object') continue;
    for (const name of evaluation.state.heap.fieldsOf(atom.id)) {
      const own = readMember(evaluation, value, name, at);
      const otherwise = evaluation.state.heap.read(atom.id, name)!;
      writeMember(evaluation, owner, name, union(own.filter(one => !(one.atom.kind === 'constant' && one.atom.value === undefined)), given(otherwise, holds(own, 'nullish', false))), at);
    }
  }
  return owner;
}
