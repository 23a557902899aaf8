import { successorsOf } from '../graph/control-flow.js';
import { stronglyConnected } from '../graph/strongly-connected.js';
import type { FileIr } from '../ir/file-ir.js';
import type { FunctionBody } from '../ir/function-body.js';
import type { Place } from '../ir/span.js';
import type { Frame } from '../summaries/summary.js';
import { blockAt } from './checks/tests-before.js';
import { accessNames } from './values/constant-value.js';
import { operationsOf } from './values/definitions.js';

/** Whether what is done on a way is done again and again: in a loop, for each element of a list, or by a function that calls itself. */
export function isRepeated(files: ReadonlyMap<string, FileIr>, way: readonly Frame[], place: Place): boolean {
  const callees = way.flatMap(({ callee }) => (callee ? [`${callee.file} ${callee.index}`] : []));
  if (new Set(callees).size < callees.length) return true;
  return [...way.map(frame => frame.place), place].some(at => {
    const file = files.get(at.file);
    return file !== undefined && (isInLoop(file, at) || goesThrough.test(calledAt(file, at)));
  });
}

/** Methods that call what they are given for each element of a list. */
const goesThrough = /^(?:forEach|map|flatMap|reduce|reduceRight|every|some|filter|find|findLast|findIndex|from|each|eachSeries|mapSeries|mapLimit)$/;

function calledAt(file: FileIr, { start, end }: Place): string {
  const call = operationsOf(file, 'call').find(({ operation: { span } }) => span.start === start && span.end === end);
  return (call && accessNames({ ...call, register: call.operation.callee }).at(-1)) ?? '';
}

const loops = new WeakMap<FunctionBody, ReadonlySet<number>>();

function isInLoop(file: FileIr, place: Place): boolean {
  const at = blockAt(file, place);
  if (!at) return false;
  const body = file.functions[at.function]!;
  let known = loops.get(body);
  if (!known) {
    const { blocks } = body;
    const circles = stronglyConnected(blocks.keys(), index => successorsOf(blocks[index]!)).filter(circle => circle.length > 1 || successorsOf(blocks[circle[0]!]!).includes(circle[0]!));
    loops.set(body, (known = new Set(circles.flat())));
  }
  return known.has(at.block);
}
