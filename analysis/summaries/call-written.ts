import { readMember } from './access.js';
import { iterated } from './elements.js';
import type { CallSite, Evaluation, Invocation } from './evaluation.js';
import { record } from './evaluation.js';
import { copyFields } from './fields.js';
import type { Trigger } from './model.js';
import { through } from './site.js';
import { constant, fieldSite, just, nothing, placeOf, textOf, undefinedValue, union, type Atom, type Value } from './value.js';

/**
 * What only the code of models may use.
 *
 * `$kept(fields)`: an object that is kept beyond what runs now: what a field of it holds is whatever is ever put there.
 * `$keepOn(object)`: makes an object such a one. `$shared(name)`: one that all who ask by that name have in common.
 * `$run(trigger, callee, ...given)`: calls what something sets off. `$awaited(promise)`: what it holds. `$each(list)`: what
 * any element of it is; of a promise what it holds. `$mapped(object, change)`: an object of the same fields, each changed.
 * `$element(component, props)`: what a page shows. `$outside(name)`: what comes from nobody in the program. `$instance(class)`: what a container makes of a class.
 */
export function callWritten(evaluation: Evaluation, name: string, invocation: Invocation): Value {
  const { at, arguments: args } = invocation;
  const [first = undefinedValue, second = nothing] = args;
  switch (name) {
    case '$kept': {
      const kept: Atom = { kind: 'object', id: through(at.site, fieldSite(name)), shape: 'kept', place: at.place, shared: false };
      evaluation.state.heap.write(kept.id, '%kept', undefinedValue);
      copyFields(evaluation, just(kept), first, at);
      return just(kept);
    }
    case '$shared': {
      const text = textOf(first);
      return text === undefined ? nothing : just({ kind: 'object', id: fieldSite(`shared:${text}`), shape: 'kept', place: at.place, shared: true });
    }
    case '$element': {
      const element: Atom = { kind: 'object', id: through(at.site, fieldSite(name)), shape: 'element', place: at.place, shared: false };
      evaluation.state.heap.write(element.id, '%type', first);
      evaluation.state.heap.write(element.id, '%props', second);
      return just(element);
    }
    case '$outside':
      return just({ kind: 'derived', site: through(at.site, fieldSite(name)), operator: 'event', name: textOf(first) ?? '', parts: [], place: at.place });
    case '$awaited':
      return readMember(evaluation, first, '%awaited', at, true);
    case '$mapped':
      if (first.some(isOpen) && !evaluation.whole) return leave(evaluation, name, invocation);
      return first.reduce<Value>((sum, one) => union(sum, mapped(evaluation, one, second, at)), nothing);
    case '$each':
      if (first.some(isOpen) && !evaluation.whole) return leave(evaluation, name, invocation);
      return first.reduce<Value>((sum, one) => union(sum, one.atom.kind === 'object' && listed.has(one.atom.shape) ? iterated(evaluation, [one], at) : readMember(evaluation, [one], '%awaited', at, true)), nothing);
    case '$run':
      if (textOf(first) === undefined && !evaluation.whole) return leave(evaluation, name, invocation);
      return evaluation.invoke({ callee: second, arguments: args.slice(2), form: 'call', at: { site: through(at.site, fieldSite(name)), place: at.place }, trigger: (textOf(first) ?? 'event') as Trigger });
    case '$keepOn':
      for (const { atom } of first) if (atom.kind === 'object') evaluation.state.heap.write(atom.id, '%kept', undefinedValue);
      return first.some(({ atom }) => atom.kind === 'place') && !evaluation.whole ? leave(evaluation, name, invocation) : first;
    default:
      return evaluation.whole ? first.reduce<Value>((sum, one) => union(sum, instanceOf(evaluation, one, at)), nothing) : leave(evaluation, name, invocation);
  }
}

const listed: ReadonlySet<string> = new Set(['array', 'set', 'map', 'generator', 'arguments']);

function isOpen({ atom }: Value[number]): boolean {
  return atom.kind === 'place';
}

function mapped(evaluation: Evaluation, one: Value[number], change: Value, at: CallSite): Value {
  const changed = (value: Value, name: string): Value => evaluation.invoke({ callee: change, arguments: [value, constant(name)], form: 'call', at: { site: through(at.site, fieldSite(`$mapped:${name}`)), place: at.place } });
  if (one.atom.kind !== 'object') return changed([one], '');
  const { id, shape } = one.atom;
  const made: Atom = { kind: 'object', id: through(through(at.site, id), fieldSite('$mapped')), shape: shape === 'array' ? 'array' : 'record', place: at.place, shared: false };
  for (const name of evaluation.state.heap.fieldsOf(id)) {
    if (name.startsWith('%') && name !== '%element') evaluation.state.heap.write(made.id, name, evaluation.state.heap.read(id, name)!);
    else {
      const value = changed(readMember(evaluation, [one], name, at, true), name);
      evaluation.state.heap.write(made.id, name, value);
    }
  }
  return just(made);
}

function instanceOf(evaluation: Evaluation, one: Value[number], at: CallSite): Value {
  const { atom, when } = one;
  if (atom.kind === 'class') return evaluation.whole!.instanceOf(atom);
  if (atom.kind !== 'api') return nothing;
  const node = atom.node?.instance();
  return [{ atom: { kind: 'api', site: at.site, step: 'new', name: '', parent: atom, place: at.place, ...(node && { node }) }, ...(when && { when }) }];
}

/** Whoever runs the program knows. */
function leave(evaluation: Evaluation, name: string, { at, arguments: args }: Invocation): Value {
  const total = evaluation.state.assumed?.total;
  record(evaluation, { kind: 'call', site: at.site, place: at.place, trail: [], callee: just({ kind: 'builtin', name: `written.${name}` }), arguments: args, argumentPlaces: [], form: 'call', ...(total && { when: total }) });
  return just(placeOf({ kind: 'result', call: at.site }));
}
