import { isKept, readMember } from './access.js';
import { writeMember } from './write-member.js';
import type { CallSite, Evaluation } from './evaluation.js';
import { through } from './site.js';
import { fieldSite, given, just, undefinedValue, union, type Value } from './value.js';

/** Makes an object with these fields. */
export function record(evaluation: Evaluation, at: CallSite, fields: Readonly<Record<string, Value>>): Value {
  const id = through(at.site, fieldSite('record'));
  evaluation.state.heap.write(id, '%record', undefinedValue);
  for (const [name, value] of Object.entries(fields)) evaluation.state.heap.write(id, name, value);
  return just({ kind: 'object', id, shape: 'record', place: at.place, shared: false });
}

/** Copies own fields, as a spread does. What is not known stays behind the object as an open end. */
export function copyFields(evaluation: Evaluation, target: Value, source: Value, at: CallSite): void {
  const certain = source.filter(one => !(one.atom.kind === 'constant')).length === 1 && source.length === 1;
  for (const { atom, when } of source) {
    if (atom.kind === 'object') {
      const kept = isKept(evaluation, atom);
      if (kept && target.length === 1 && target[0]!.atom === atom) continue;
      for (const name of evaluation.state.heap.fieldsOf(atom.id)) {
        if (name === '%class' || name === '%prototype' || name === '%record' || name === '%frozen' || name === '%array' || name === '%store' || name === '%bytes' || name === '%buffer' || name === '%among') continue;
        if (name === '%kept' || name.startsWith('%set:')) continue;
        // What a getter gives is copied, not the getter.
        if (name.startsWith('%get:')) {
          writeMember(evaluation, target, name.slice('%get:'.length), given(readMember(evaluation, [{ atom }], name.slice('%get:'.length), at), when), at);
          continue;
        }
        const value = kept && !name.startsWith('%') ? readMember(evaluation, just(atom), name, at) : evaluation.state.heap.read(atom.id, name)!;
        if (name === '%names') {
          for (const { atom: owner } of target) if (owner.kind === 'object') evaluation.state.heap.writeAlso(owner.id, name, value);
          continue;
        }
        const before = readMember(evaluation, target, name, at, true);
        writeMember(evaluation, target, name, certain && !when ? value : union(before, given(value, when)), at);
      }
      // What is put there later is found there.
      if (kept) for (const { atom: owner } of target) if (owner.kind === 'object' && owner.id !== atom.id) evaluation.state.heap.writeAlso(owner.id, '%open', [{ atom, ...(when && { when }) }]);
      continue;
    }
    if (atom.kind === 'snapshot') {
      for (const [name, value] of atom.fields) writeMember(evaluation, target, name, given(value, when), at);
      continue;
    }
    if (atom.kind === 'constant') continue;
    for (const { atom: owner } of target) {
      if (owner.kind !== 'object') continue;
      // Fields written before may be overwritten by what comes from the unknown.
      for (const name of evaluation.state.heap.fieldsOf(owner.id)) {
        if (name.startsWith('%')) continue;
        evaluation.state.heap.write(owner.id, name, union(evaluation.state.heap.read(owner.id, name)!, given(readMember(evaluation, [{ atom }], name, at, true), when)));
      }
      evaluation.state.heap.writeAlso(owner.id, '%open', [{ atom, ...(when && { when }) }]);
      if (source.length > 1) evaluation.state.heap.write(owner.id, '%among', undefinedValue);
    }
  }
}
