import { readMember } from './access.js';
import { knownElements } from './call-list.js';
import type { CallSite, Evaluation } from './evaluation.js';
import { through, type Site } from './site.js';
import { just, nothing, union, type Value } from './value.js';

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

/** Calls what a described decorator has under a name; absent where it has nothing there. */
export function callOfDecorator(evaluation: Evaluation, decorator: Value, name: string, args: readonly Value[], at: CallSite): Value | undefined {
  const callee = readMember(evaluation, decorator, name, at).filter(({ atom }) => atom.kind === 'function');
  return callee.length === 0 ? undefined : evaluation.invoke({ callee, arguments: args, form: 'call', at });
}

/** The described decorators that a class keeps in fields that begin so, first to last; one that is a list is each of it. */
export function decoratorsAt(evaluation: Evaluation, owner: Site, slot: string): readonly Value[] {
  const { heap } = evaluation.state;
  return heap.fieldsOf(owner).filter(name => name.startsWith(slot)).flatMap(name => describedIn(evaluation, heap.read(owner, name)!, 0));
}

function describedIn(evaluation: Evaluation, value: Value, depth: number): readonly Value[] {
  return value.flatMap(one => {
    if (one.atom.kind !== 'object') return [];
    if (one.atom.shape !== 'array') return [just(one.atom)];
    return depth > 4 ? [] : (knownElements(evaluation, [one]) ?? []).flatMap(part => describedIn(evaluation, part, depth + 1));
  });
}
