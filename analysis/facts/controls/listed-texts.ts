import type { FileIr } from '../../ir/file-ir.js';
import type { FactWorld } from '../fact-world.js';
import { constantText } from '../values/constant-value.js';
import { definitionOf, operationsOf, writesOf, type Held, type Placed } from '../values/definitions.js';
import { isKind, nameOfKey, traceOperation, traceValue } from '../values/trace-value.js';

/**
 * Reads the constant texts that a value is, one after the other: a text, a list of texts, the variable of a loop over such a list, the
 * parameter of a function that such a list calls (`purposes.map(purpose => …)`), what `Object.fromEntries` makes of one.
 *
 * *Failure*: undefined where any of them is not known.
 */
export function listedTexts(world: FactWorld, held: Held, depth = 4): readonly string[] | undefined {
  if (depth === 0) return undefined;
  const text = constantText(world, held);
  if (text !== undefined) return [text];
  const variable = definitionOf(held);
  if (variable?.kind === 'read') {
    const list = listBehind(held, variable.variable);
    if (list) return listedTexts(world, list, depth - 1);
  }
  const placed = traceOperation(world, held);
  if (!placed) return undefined;
  if (isKind(placed, 'array')) {
    const texts = placed.operation.elements.map(element => constantText(world, { ...placed, register: element.value }));
    return texts.every(each => each !== undefined) ? texts : undefined;
  }
  return isKind(placed, 'call') ? textsOfEntries(world, placed, depth) : undefined;
}

/** The list whose elements a variable takes in turn: that of a loop, or that which calls the function whose first parameter it is. */
export function listBehind({ file }: Held, variable: Parameters<typeof writesOf>[1]): Held | undefined {
  for (const write of writesOf(file, variable)) {
    const source = definitionOf({ file, function: write.function, register: write.operation.source });
    if (source?.kind === 'iterate' && source.over !== 'keys') return { file, function: write.function, register: source.source };
  }
  if (variable.index !== 0 || file.functions[variable.owner]!.parameters.length === 0) return undefined;
  const call = callGiven(file).get(variable.owner);
  const callee = call && definitionOf({ ...call, register: call.operation.callee });
  const isEach = callee?.kind === 'member' && 'name' in callee.key && /^(?:map|forEach|flatMap)$/.test(callee.key.name);
  return isEach ? { file, function: call!.function, register: callee.object } : undefined;
}

/** The calls of a file whose first argument is a function of it: the first one for each function. */
function callGiven(file: FileIr): ReadonlyMap<number, Placed<'call'>> {
  let calls = given.get(file);
  if (!calls) {
    given.set(file, (calls = new Map()));
    for (const call of operationsOf(file, 'call')) {
      const first = call.operation.arguments[0];
      const made = first?.kind === 'value' ? definitionOf({ file, function: call.function, register: first.value }) : undefined;
      if (made?.kind === 'function' && !calls.has(made.function)) calls.set(made.function, call);
    }
  }
  return calls;
}

const given = new WeakMap<FileIr, Map<number, Placed<'call'>>>();

/** `Object.fromEntries(purposes.map(purpose => [purpose, true]))`, where no entry is answered by its own key. */
function textsOfEntries(world: FactWorld, call: Placed<'call'>, depth: number): readonly string[] | undefined {
  const callee = traceValue(world, { ...call, register: call.operation.callee });
  const isEntries = callee?.kind === 'operation' && callee.placed.operation.kind === 'member' && nameOfKey(callee.placed, callee.placed.operation.key) === 'fromEntries';
  const first = call.operation.arguments[0];
  const mapped = isEntries && first?.kind === 'value' ? traceOperation(world, { ...call, register: first.value }) : undefined;
  const each = mapped && isKind(mapped, 'call') ? mapped.operation.arguments[0] : undefined;
  const made = each?.kind === 'value' ? definitionOf({ ...mapped!, register: each.value }) : undefined;
  if (made?.kind !== 'function') return undefined;
  const { blocks } = mapped!.file.functions[made.function]!;
  const [end] = blocks.map(block => block.end).filter(one => one.kind === 'return');
  const entry = end?.value === undefined ? undefined : definitionOf({ file: mapped!.file, function: made.function, register: end.value });
  if (entry?.kind !== 'array' || entry.elements.length !== 2) return undefined;
  const [key, value] = entry.elements.map(element => ({ file: mapped!.file, function: made.function, register: element.value }));
  const answer = definitionOf(value!);
  return answer?.kind === 'constant' ? (answer.value === true ? listedTexts(world, key!, depth - 1) : undefined) : answer?.kind === 'read' ? listedTexts(world, key!, depth - 1) : undefined;
}
