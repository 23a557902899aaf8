import { readMember, superOf } from './access.js';
import { writeMember } from './write-member.js';
import { elementsOf } from './elements.js';
import type { CallSite, Evaluation } from './evaluation.js';
import { just, undefinedValue, type ApiAtom, type Atom, type ObjectShape, type Value } from './value.js';

/** What instances are that a class of JavaScript itself stands behind: of `class Roll extends Map` they are maps. */
export function shapeOfInstances(evaluation: Evaluation, origin: Extract<Atom, { kind: 'class' }>): ObjectShape {
  let current: Atom | undefined = origin;
  for (let depth = 0; current?.kind === 'class' && depth < 12; depth++) current = superOf(evaluation, current)?.[0]?.atom;
  return (current?.kind === 'builtin' ? shapes.get(current.name) : undefined) ?? 'instance';
}

const shapes: ReadonlyMap<string, ObjectShape> = new Map([['Map', 'map'], ['WeakMap', 'map'], ['Set', 'set'], ['WeakSet', 'set'], ['Array', 'array']]);

/** What `super(…)` does to an instance where the base is JavaScript's own or comes from outside. */
export function constructBase(evaluation: Evaluation, base: Extract<Atom, { kind: 'builtin' | 'api' }>, instance: Value, args: readonly Value[], at: CallSite): void {
  if (base.kind === 'api') {
    if (base.node?.construct.behaviours.some(({ entry }) => entry.as === 'error')) for (const [name, value] of Object.entries(errorFields(evaluation, args, at))) writeMember(evaluation, instance, name, value, at);
    else if (args.length > 0) {
      const node = base.node?.instance();
      const made: ApiAtom = { kind: 'api', site: at.site, step: 'new', name: '', parent: base, arguments: args, place: at.place, ...(node && { node }) };
      writeMember(evaluation, instance, '%base', just(made), at);
    }
    return;
  }
  const shape = shapes.get(base.name);
  // A number is how long an array is to be.
  if ((shape !== 'set' && shape !== 'map' && shape !== 'array') || args.length === 0 || (shape === 'array' && args.length === 1)) return;
  for (const element of shape === 'array' ? args : elementsOf(evaluation, args[0]!, at)) writeMember(evaluation, instance, '%element', element, at);
}

/** The fields of an error that was made with these arguments. */
export function errorFields(evaluation: Evaluation, [message = undefinedValue, options]: readonly Value[], at: CallSite): Readonly<Record<string, Value>> {
  const cause = options ? readMember(evaluation, options, 'cause', at, true) : undefinedValue;
  return { message, cause, stack: just({ kind: 'derived', site: at.site, operator: 'text', name: 'stack', parts: [message], place: at.place }) };
}
