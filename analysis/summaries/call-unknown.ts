import { isExecutor } from '../ir/executors.js';
import { snapshot } from './snapshot.js';
import type { Evaluation, Invocation } from './evaluation.js';
import { fieldSite, just, type Atom, type Event, type Value } from './value.js';
import { through } from './site.js';

/**
 * A call of something nobody knows: what goes in may come out, and functions it is given may run at any later time.
 */
export function callUnknown(evaluation: Evaluation, invocation: Invocation, name: string): Value {
  const { at } = invocation;
  const parts = [...(invocation.receiver ? [invocation.receiver] : []), ...invocation.arguments].map(one => snapshot(evaluation, one, 3));
  const result = just({ kind: 'derived', site: at.site, operator: 'call', name, parts, place: at.place });
  callFunctionsIn(evaluation, invocation.arguments, invocation, () => result, { kind: 'callback', callee: result, arguments: invocation.arguments.map(one => snapshot(evaluation, one, 2)) });
  return result;
}

/** Runs every function among the arguments, or one field or element down, at some later time. */
export function callFunctionsIn(evaluation: Evaluation, args: readonly Value[], invocation: Invocation, parameter: (argument: number, index: number) => Value, event?: Event): Value[] {
  const answers: Value[] = [];
  args.forEach((value, argument) => {
    for (const callee of functionsIn(evaluation, value, 3)) {
      answers.push(evaluation.invoke({
        callee: [callee], arguments: [0, 1, 2].map(index => parameter(argument, index)), form: 'call',
        at: { site: through(invocation.at.site, fieldSite(`callback${argument}`)), place: invocation.at.place }, trigger: 'later', ...(event && { event }),
      }));
    }
  });
  return answers.filter(one => one.some(part => part.atom.kind !== 'constant'));
}

function functionsIn(evaluation: Evaluation, value: Value, depth: number): Value[number][] {
  const found: Value[number][] = [];
  for (const one of value) {
    if (one.atom.kind === 'function' || isResolving(evaluation, one.atom)) found.push(one);
    else if (one.atom.kind === 'object' && depth > 0 && one.atom.shape !== 'instance' && one.atom.shape !== 'frame' && one.atom.shape !== 'promise') {
      for (const name of evaluation.state.heap.fieldsOf(one.atom.id).slice(0, 40)) {
        if (name.startsWith('%') && name !== '%element') continue;
        found.push(...functionsIn(evaluation, evaluation.state.heap.read(one.atom.id, name)!, depth - 1));
      }
    }
  }
  return found.slice(0, 40);
}

/** Whether it is what a promise is resolved with: `new Promise(resolve => canvas.toBlob(resolve))`. */
function isResolving({ program, key, whole }: Evaluation, atom: Atom): boolean {
  if (atom.kind === 'builtin') return atom.name === 'resolve' && atom.of !== undefined;
  return !whole && atom.kind === 'place' && atom.path.length === 0 && atom.root.kind === 'argument' && atom.root.index === 0 && atom.root.function === key && isExecutor(program.file(key.file), key.index);
}
