import type { FileIr } from '../../ir/file-ir.js';
import { speaks } from '../../vocabulary/wording.js';
import { elementsOf } from '../elements/element-tree.js';
import type { FactWorld } from '../fact-world.js';
import type { ConsentControl } from '../facts.js';
import { boxNames, isCheckbox } from './checkbox.js';
import { grantsOf } from './find-grants.js';
import { handledFunctions, keyOf } from './follow-handlers.js';

/**
 * Finds the calls that record consent, save those that a control of a page stands for: a button that runs them, a box whose tick is
 * what they record.
 */
export function recordControls(file: FileIr, world: FactWorld): readonly ConsentControl[] {
  if (!speaks(world.vocabulary.controls.records, world.text)) return [];
  const handled = handledFunctions(world);
  const boxes = new Set(elementsOf(file).filter(element => isCheckbox(world, element)).flatMap(element => boxNames(world, element)));
  return file.functions.flatMap(({ index }) => {
    if (handled.has(keyOf({ file, index }))) return [];
    const grants = grantsOf(world, file, index, false).filter(({ flag }) => flag === undefined || !boxes.has(flag.at(-1)!));
    return grants.map(({ call: span, matters }) => {
      const purposes = [...new Set(matters.flatMap(matter => matter.purposes))].sort();
      return { span, kind: 'record' as const, label: world.text.slice(span.start, span.end).split(/[({]/)[0]!.trim(), purposes, matters, granular: matters.length < 2, asksToAgree: true };
    });
  });
}
