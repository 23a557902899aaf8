import type { ClassMember } from '../ir/function-body.js';
import { decoratedField, readMember } from './access.js';
import type { CallSite, Evaluation } from './evaluation.js';
import { record } from './fields.js';
import { through } from './site.js';
import { constant, fieldSite, functionSite, just, undefinedValue, type Atom, type FunctionAtom, type Value } from './value.js';

type ClassAtom = Extract<Atom, { kind: 'class' }>;

/** A decorator with what it is. */
export interface Decorator {
  readonly value: Value;
  /** Of the class itself if absent. */
  readonly member?: ClassMember;
}

/**
 * Calls the decorators of a class that are functions of the project, the innermost first, and gives what the class is then.
 *
 * Those of the language are given what they stand before and say what takes its place; those that came before are given the object,
 * the name and a descriptor, and change that. Who is called so is told by what they take.
 */
export function decorate(evaluation: Evaluation, origin: ClassAtom, decorators: readonly Decorator[], at: CallSite): Value {
  let made: Value = just(origin);
  for (const [index, { value, member }] of [...decorators.entries()].reverse()) {
    const here: CallSite = { site: through(through(at.site, 800 + index), fieldSite('decorator')), place: at.place };
    if (member) decorateMember(evaluation, origin, value, member, here);
    else {
      const replaced = evaluation.invoke({ callee: value, arguments: [made, contextOf(evaluation, 'class', '', here)], form: 'call', at: here }).filter(({ atom }) => atom.kind === 'class' || atom.kind === 'function');
      if (replaced.length > 0) made = replaced;
    }
  }
  return made;
}

function decorateMember(evaluation: Evaluation, origin: ClassAtom, decorator: Value, { name, kind, isStatic, function: index }: ClassMember, at: CallSite): void {
  if (kind === 'field' && !isStatic) {
    // What begins the field is given what stands there and gives what is there instead.
    const begin = functionsOf(evaluation.invoke({ callee: decorator, arguments: [undefinedValue, contextOf(evaluation, kind, name, at)], form: 'call', at }));
    if (begin.length > 0) evaluation.state.heap.write(origin.id, decoratedField(name), begin);
    return;
  }
  if (index === undefined || (kind !== 'method' && kind !== 'getter')) return;
  const key = { file: origin.file, index };
  const own: Value = just({ kind: 'function', id: through(origin.id, functionSite(key)), key, frames: origin.frames });
  const current = evaluation.state.heap.read(origin.id, decoratedField(name)) ?? own;
  const most = Math.max(...decorator.map(({ atom }) => evaluation.program.head((atom as FunctionAtom).key).parameters.length));
  // Of two parameters the second may be a context or a name. What takes a context gives what takes the place.
  const instead = most > 2 ? [] : functionsOf(evaluation.invoke({ callee: decorator, arguments: [current, contextOf(evaluation, kind, name, at)], form: 'call', at }));
  const replaced = instead.length > 0 || most < 2 ? instead : redescribed(evaluation, origin, decorator, { name, isStatic, field: kind === 'getter' ? 'get' : 'value', current }, at);
  evaluation.state.heap.write(origin.id, decoratedField(name), replaced.length > 0 ? replaced : current);
}

/** What a decorator makes of a member that is given the object, the name and a descriptor. */
function redescribed(evaluation: Evaluation, origin: ClassAtom, decorator: Value, { name, isStatic, field, current }: { readonly name: string; readonly isStatic: boolean; readonly field: 'get' | 'value'; readonly current: Value }, at: CallSite): Value {
  const target = isStatic ? just(origin) : readMember(evaluation, just(origin), 'prototype', at);
  const descriptor = record(evaluation, at, { [field]: current });
  const given = evaluation.invoke({ callee: decorator, arguments: [target, constant(name), descriptor], form: 'call', at }).filter(({ atom }) => atom.kind === 'object');
  return functionsOf(readMember(evaluation, given.length > 0 ? given : descriptor, field, at, true));
}

/** Lets the decorators of fields change what the fields of an object begin with. */
export function beginDecoratedFields(evaluation: Evaluation, origin: ClassAtom, instance: Value, at: CallSite): void {
  const [only] = instance;
  if (instance.length !== 1 || only!.atom.kind !== 'object') return;
  const { id } = only!.atom;
  for (const { name, kind, isStatic } of evaluation.program.classBody(origin.file, origin.index).members) {
    const begin = kind === 'field' && !isStatic ? evaluation.state.heap.read(origin.id, decoratedField(name)) : undefined;
    if (!begin || begin.length === 0) continue;
    const value = evaluation.invoke({ callee: begin, receiver: instance, arguments: [evaluation.state.heap.read(id, name) ?? undefinedValue], form: 'call', at: { site: through(at.site, fieldSite(decoratedField(name))), place: at.place } });
    evaluation.state.heap.write(id, name, value);
  }
}

function functionsOf(value: Value): Value {
  return value.filter(({ atom }) => atom.kind === 'function');
}

function contextOf(evaluation: Evaluation, kind: string, name: string, at: CallSite): Value {
  return record(evaluation, { site: through(at.site, fieldSite('context')), place: at.place }, { kind: constant(kind), name: constant(name) });
}
