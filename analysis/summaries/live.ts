import { readMember } from './access.js';
import { knownElements } from './call-list.js';
import type { CallSite, Evaluation, Invocation } from './evaluation.js';
import type { Trigger } from './model.js';
import { isComponent } from './show-component.js';
import { through, type Site } from './site.js';
import { constantOf, fieldSite, just, nothing, textOf, undefinedValue, union, type Value } from './value.js';

/** Instances whose rounds are done now: what is shown in a second round has one round of its own. */
const roundsOf = new WeakMap<Evaluation, number>();

/**
 * Calls the methods of an instance as a framework does that made it: some once, in order; then some again and again, as long as it lives;
 * some in the end. A list begins with what sets them off; an entry is a name, or a list of a name and what the method is given.
 * What is not given a parameter has as its type says.
 */
export function live(evaluation: Evaluation, { arguments: [instance = nothing, ...lists], at }: Invocation): void {
  const [once = [], again = [], last = []] = lists.map(list => knownElements(evaluation, list) ?? []);
  runAll(evaluation, instance, once, at, 0);
  // The state of a component outlives what runs now, and somebody may come back to it at any time.
  for (const { atom } of instance) if (atom.kind === 'object' && isComponentObject(evaluation, atom.id)) evaluation.state.heap.write(atom.id, '%kept', undefinedValue);
  const depth = roundsOf.get(evaluation) ?? 0;
  runAll(evaluation, instance, again, at, 1);
  // What is done at one time leaves something behind for another.
  if (depth === 0 && holdsMore(evaluation, instance)) {
    roundsOf.set(evaluation, depth + 1);
    runAll(evaluation, instance, again, at, 2);
    roundsOf.set(evaluation, depth);
  }
  runAll(evaluation, instance, last, at, 3);
}

function runAll(evaluation: Evaluation, instance: Value, [first, ...methods]: readonly Value[], at: CallSite, round: Site): void {
  const trigger = (first && textOf(first)) ?? 'lifecycle';
  for (const [index, one] of methods.entries()) {
    const [called = one, ...given] = knownElements(evaluation, one) ?? [one];
    const name = textOf(called);
    if (name === undefined) continue;
    const here = { site: through(through(at.site, fieldSite(`$live:${name}`)), 10 * round + index), place: at.place };
    for (const part of instance) {
      const callee = readMember(evaluation, [part], name, here, true).filter(({ atom }) => atom.kind === 'function');
      for (const { atom } of callee) {
        if (atom.kind !== 'function') continue;
        const args = evaluation.program.head(atom.key).parameters.map((_, position) => union((given[position] ?? nothing).filter(each => constantOf([each]) === undefined), evaluation.whole!.argumentOf(atom.key, position)));
        evaluation.invoke({ callee: just(atom), receiver: [part], arguments: args, form: 'call', at: here, trigger: trigger as Trigger, isCertain: true });
      }
    }
  }
}

function isComponentObject(evaluation: Evaluation, id: Site): boolean {
  return (evaluation.state.heap.read(id, '%class') ?? []).some(({ atom }) => atom.kind === 'class' && isComponent(evaluation, atom));
}

/** Whether an instance may hold something else than it began with: anything but constants. */
function holdsMore({ state: { heap } }: Evaluation, instance: Value): boolean {
  return instance.some(({ atom }) => atom.kind === 'object' && [...heap.heldBy(atom.id)].some(([name, value]) => !name.startsWith('%class') && value.some(one => one.atom.kind !== 'constant' && one.atom.kind !== 'class')));
}
