import { readMember } from './access.js';
import { knownElements } from './call-list.js';
import { holds } from './condition.js';
import type { CallSite, Evaluation } from './evaluation.js';
import { through, type Site } from './site.js';
import { assume, type Assumed } from './state.js';
import { writeMember } from './write-member.js';
import { constant, fieldSite, just, nothing, union, type Value } from './value.js';

/**
 * What decorators that a model's code describes give what they stand before: a parameter that a container fills, a field.
 *
 * Such a decorator is an object with a function `gives`. Empty where there are none, or none gives anything.
 */
export function givenByDecorators(evaluation: Evaluation, owner: Site, slot: string, args: readonly Value[], at: CallSite): Value {
  return decoratorsAt(evaluation, owner, slot).reduce<Value>((sum, one, index) => {
    const given = callOfDecorator(evaluation, one, 'gives', args, { site: through(at.site, index), place: at.place });
    return given ? union(sum, given.filter(({ atom }) => atom.kind !== 'constant' || atom.value !== undefined)) : sum;
  }, nothing);
}

/**
 * Lets the described decorators of a component, and of its members, begin it: each that has a function `begins` is given the component,
 * the name of the member and what stands around the component. One that is written without a call is called with nothing.
 */
export function beginComponent(evaluation: Evaluation, component: Value, around: Value, at: CallSite): void {
  const { heap } = evaluation.state;
  for (const { atom } of component) {
    const [owner] = atom.kind === 'object' ? (heap.read(atom.id, '%class') ?? nothing) : nothing;

    if (owner?.atom.kind !== 'class') continue;
    const { id } = owner.atom;
    for (const slot of heap.fieldsOf(id)) {
      const match = /^%decorators:(?:(\w+):)?\d+$/.exec(slot);
      if (!match) continue;
      const here = { site: through(through(at.site, fieldSite(slot)), 3), place: at.place };
      for (const decorator of describedIn(evaluation, called(evaluation, evaluation.state.heap.read(id, slot)!, here), 0)) {
        callOfDecorator(evaluation, decorator, 'begins', [[{ atom }], constant(match[1] ?? ''), around], { site: through(here.site, 4), place: at.place });
      }
    }
  }
}

/** Decorators as they are described, those without a call as if they had one. */
function called(evaluation: Evaluation, decorators: Value, at: CallSite): Value {
  return decorators.flatMap(one => (one.atom.kind === 'api' && one.atom.step !== 'call' && one.atom.node?.call ? evaluation.invoke({ callee: [one], arguments: [], form: 'call', at }) : [one]));
}

/** Calls what a described decorator has under a name; absent where it has nothing there. */
function callOfDecorator(evaluation: Evaluation, decorator: Value, name: string, args: readonly Value[], at: CallSite): Value | undefined {
  const callee = readMember(evaluation, decorator, name, at).filter(({ atom }) => atom.kind === 'function');
  return callee.length === 0 ? undefined : evaluation.invoke({ callee, arguments: args, form: 'call', at });
}

/** The described decorators that a class keeps under a name and a number, first to last; one that is a list is each of it. */
export function decoratorsAt(evaluation: Evaluation, owner: Site, slot: string): readonly Value[] {
  const { heap } = evaluation.state;
  return heap.fieldsOf(owner).filter(name => name.startsWith(slot) && /^\d+$/.test(name.slice(slot.length))).flatMap(name => describedIn(evaluation, heap.read(owner, name)!, 0));
}

/**
 * Runs a handler with what the described decorators of its class and its own do around it: each `before` first, then each `around`, the
 * outermost first, which is given a function to go on with; it gives what comes back from further in. What lets nobody through ends it.
 */
export function runAround(evaluation: Evaluation, { ofClass, own }: { readonly ofClass: readonly Value[]; readonly own: readonly Value[] }, exchange: Value, at: CallSite, run: () => Value): void {
  const here = (part: number): CallSite => ({ site: through(at.site, part), place: at.place });
  const decorators = [...ofClass, ...own];
  // Those of the class mark the class.
  const marks = readMember(evaluation, exchange, 'marks', at);
  writeMember(evaluation, exchange, 'marks', readMember(evaluation, exchange, 'marksOfClass', at), at);
  decorators.forEach((one, index) => {
    if (index === ofClass.length) writeMember(evaluation, exchange, 'marks', marks, at);
    callOfDecorator(evaluation, one, 'before', [exchange], here(400 + index));
  });
  writeMember(evaluation, exchange, 'marks', marks, at);
  const passed: { readonly decorator: Value; readonly pass: Site; readonly assumed: Assumed | undefined; readonly index: number }[] = [];
  const go = (decorator: Value, pass: Site, index: number): Value | undefined => {
    const onwards: Value = just({ kind: 'builtin', name: 'next.resumed', of: { kind: 'object', id: pass, shape: 'context', place: at.place, shared: false } });
    return callOfDecorator(evaluation, decorator, 'around', [exchange, onwards], here(500 + index));
  };
  for (const [index, decorator] of decorators.entries()) {
    const pass = through(at.site, 600 + index);
    const { assumed } = evaluation.state;
    if (!go(decorator, pass, index)) continue;
    const goes = evaluation.state.heap.read(pass, 'passed');
    if (!goes) return;
    passed.push({ decorator, pass, assumed, index });
    assume(evaluation.state, holds(goes, 'truthy', false));
  }
  evaluation.escaped = nothing;
  let answer = run();
  let problems = evaluation.escaped;
  // What stands around the handler goes on with what comes back.
  for (const { decorator, pass, assumed, index } of passed.reverse()) {
    const answered = readMember(evaluation, answer, '%awaited', here(700 + index), true);
    problems = union(problems, readMember(evaluation, answer, '%rejected', here(700 + index), true)).filter(({ atom }) => atom.kind !== 'constant');
    if (answered.length === 0 && problems.length === 0) continue;
    evaluation.state.heap.write(pass, '%awaited', answered);
    if (problems.length > 0) evaluation.state.heap.write(pass, '%rejected', problems);
    evaluation.state.assumed = assumed;
    answer = go(decorator, pass, index) ?? answer;
  }
}

function describedIn(evaluation: Evaluation, value: Value, depth: number): readonly Value[] {
  return value.flatMap(one => {
    if (one.atom.kind !== 'object') return [];
    if (one.atom.shape !== 'array') return [just(one.atom)];
    return depth > 4 ? [] : (knownElements(evaluation, [one]) ?? []).flatMap(part => describedIn(evaluation, part, depth + 1));
  });
}
