import { controlDependence, type BranchEdge } from '../../graph/control-dependence.js';
import type { FileIr } from '../../ir/file-ir.js';
import type { FunctionBody } from '../../ir/function-body.js';
import type { Place, Span } from '../../ir/span.js';

/** A branch on the way to a place: which side leads there. */
export interface TestBefore extends BranchEdge {
  readonly file: FileIr;
  readonly function: number;
  readonly span: Span;
}

/** Tests any of which lets the program through to a place: one, or the operands of an `||`. */
export type TestGroup = readonly TestBefore[];

/** Finds the tests that decide whether an operation runs, within its function, nearest first. Empty where nothing decides, or nothing stands there. */
export function testsBefore(file: FileIr, place: Place): readonly TestGroup[] {
  const at = blockAt(file, place);
  if (!at) return [];
  const dependence = dependenceOf(file, at.function);
  const { blocks } = file.functions[at.function]!;
  const seen = new Set<number>([at.block]);
  const groups: TestGroup[] = [];
  const pending = [at.block];
  for (let block = pending.shift(); block !== undefined; block = pending.shift()) {
    const group: TestBefore[] = [];
    const edges = (dependence[block] ?? []).filter(edge => !seen.has(edge.block));
    for (const edge of edges) seen.add(edge.block);
    for (const edge of edges) {
      const { end } = blocks[edge.block]!;
      pending.push(edge.block);
      if (end.kind === 'branch' && end.asks !== 'more') group.push({ ...edge, file, function: at.function, span: end.span });
    }
    if (group.length > 0) groups.push(group);
  }
  return groups;
}

/** Finds the blocks of a function that a side of a test decides about. */
export function blocksDecidedBy(file: FileIr, index: number, edge: BranchEdge): readonly number[] {
  const dependence = dependenceOf(file, index);
  return dependence.flatMap((edges, block) => (edges.some(other => other.block === edge.block && other.branch === edge.branch) ? [block] : []));
}

/** The function in which an operation stands. */
export function functionAt(file: FileIr, place: Place): number | undefined {
  return blockAt(file, place)?.function;
}

/** The block in which an operation stands. */
export function blockAt(file: FileIr, { start, end }: Place): BlockAt | undefined {
  return blocksByPlace(file).get(`${start}:${end}`);
}

interface BlockAt {
  readonly function: number;
  readonly block: number;
}

const placed = new WeakMap<FileIr, ReadonlyMap<string, BlockAt>>();

function blocksByPlace(file: FileIr): ReadonlyMap<string, BlockAt> {
  let known = placed.get(file);
  if (!known) {
    const found = new Map<string, BlockAt>();
    for (const { index, blocks } of file.functions) {
      blocks.forEach(({ operations }, block) => {
        for (const { kind, span } of operations) if (kind === 'call' || kind === 'jsx' || kind === 'write-member' || kind === 'member') found.set(`${span.start}:${span.end}`, { function: index, block });
      });
    }
    placed.set(file, (known = found));
  }
  return known;
}

const dependences = new WeakMap<FunctionBody, ReturnType<typeof controlDependence>>();

function dependenceOf(file: FileIr, index: number): ReturnType<typeof controlDependence> {
  const body = file.functions[index]!;
  let known = dependences.get(body);
  if (!known) dependences.set(body, (known = controlDependence(body)));
  return known;
}
