import type { FunctionBody } from '../ir/function-body.js';

/** What a caller may know of a function besides its summary. As long as it stays, an edit of the body that changes no summary changes no caller. */
export interface FunctionHead extends Pick<FunctionBody, 'index' | 'name' | 'kind' | 'parent' | 'class' | 'isAsync' | 'isGenerator' | 'parameters' | 'usesReceiver'> {
  /** Whether it, or an arrow in it, reads `arguments`. */
  readonly readsArguments: boolean;
  /** The parameters that it counts up or down for another call: which way, by their position. */
  readonly counts: ReadonlyMap<number, number>;
  /** The positions of the parameters that it calls. */
  readonly called: ReadonlySet<number>;
}

export function headOf(body: FunctionBody): FunctionHead {
  let head = heads.get(body);
  if (!head) {
    const { index, name, kind, parent, isAsync, isGenerator, parameters, usesReceiver } = body;
    heads.set(body, (head = {
      index, kind, isAsync, isGenerator, parameters, usesReceiver,
      ...(name !== undefined && { name }), ...(parent !== undefined && { parent }), ...(body.class !== undefined && { class: body.class }),
      // Those that say they use a receiver read `this` or `super` alone for the most part.
      readsArguments: usesReceiver && body.blocks.some(({ operations }) => operations.some(operation => operation.kind === 'arguments')),
      counts: findCounts(body), called: findCalled(body),
    }));
  }
  return head;
}

const heads = new WeakMap<FunctionBody, FunctionHead>();

function findCounts({ blocks, index, parameters }: FunctionBody): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const read = new Map<number, number>();
  const counted = new Map<number, { readonly parameter: number; readonly step: number }>();
  for (const { operations } of blocks) {
    for (const operation of operations) {
      if (operation.kind === 'read' && operation.variable.owner === index && operation.variable.index < parameters.length) read.set(operation.target, operation.variable.index);
      else if (operation.kind === 'combine' && /^[-+/]$/.test(operation.operator)) {
        const parameter = read.get(operation.parts[0]!);
        if (parameter !== undefined) counted.set(operation.target, { parameter, step: operation.operator === '+' ? 1 : -1 });
      } else if (operation.kind === 'call') {
        operation.arguments.forEach((argument, position) => {
          const count = counted.get(argument.value);
          if (count?.parameter === position) counts.set(position, count.step);
        });
      }
    }
  }
  return counts;
}

function findCalled({ blocks, index, parameters }: FunctionBody): ReadonlySet<number> {
  const read = new Map<number, number>();
  const called = new Set<number>();
  for (const { operations } of blocks) {
    for (const operation of operations) {
      if (operation.kind === 'read' && operation.variable.owner === index && operation.variable.index < parameters.length) read.set(operation.target, operation.variable.index);
      const parameter = operation.kind === 'call' ? read.get(operation.callee) : undefined;
      if (parameter !== undefined) called.add(parameter);
    }
  }
  return called;
}
