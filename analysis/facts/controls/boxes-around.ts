import type { FileIr } from '../../ir/file-ir.js';
import { isAlike } from '../../ir/is-alike.js';
import { withoutText, type FactWorld } from '../fact-world.js';
import { elementsOf } from '../elements/element-tree.js';
import { operationsOf } from '../values/definitions.js';
import { asksByBox, elementControls, type ShownControl } from './element-controls.js';

/**
 * Lists the boxes that ask for consent in the files that use a file, two steps far, and in what these import: a form may take what it begins
 * with from another file. Those of the file itself are left out.
 */
export function boxesAround(world: FactWorld, file: FileIr): readonly Box[] {
  // Most files begin nothing with yes.
  if (!operationsOf(file, 'constant').some(({ operation }) => operation.value === true)) return [];
  // What files import is what it was as long as anything about them is kept.
  return world.kept.apart(() => filesAround(world, file.path)).found.flatMap(path => boxesIn(world, path));
}

/** What a file may know of a box in another one. */
export interface Box extends Pick<ShownControl, 'names' | 'begins'> {
  readonly control: Pick<ShownControl['control'], 'label' | 'purposes' | 'matters' | 'granular' | 'asksToAgree'>;
}

function boxesIn(world: FactWorld, path: string): readonly Box[] {
  return world.kept.of(`boxes of ${path}`, () => {
    const file = world.files.get(path)!;
    const shown = elementsOf(file).length === 0 ? [] : elementControls(file, withoutText(world)).filter(asksByBox);
    return shown.map(({ names, begins, control: { label, purposes, matters, granular, asksToAgree } }): Box => ({ names, ...(begins && { begins }), control: { label, purposes, matters, granular, asksToAgree } }));
  }, isAlike);
}

function filesAround({ graph, files }: FactWorld, path: string): readonly string[] {
  const found = new Set<string>();
  let last: readonly string[] = [path];
  for (let step = 0; step < 2; step++) {
    last = last.flatMap(each => graph.importersOf(each)).filter(each => !found.has(each) && each !== path).slice(0, mostFiles);
    for (const each of last) found.add(each);
  }
  for (const user of [...found]) {
    for (const { specifier } of files.get(user)?.imports ?? []) {
      const module = graph.resolve(user, specifier);
      if (module.kind === 'file' && module.path !== path && found.size < 2 * mostFiles) found.add(module.path);
    }
  }
  return [...found].filter(each => files.has(each)).sort();
}

/** A file that more than this ask for is nobody's form. */
const mostFiles = 20;
