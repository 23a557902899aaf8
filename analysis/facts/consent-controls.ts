import type { FileIr } from '../ir/file-ir.js';
import { boxesAround, type Box } from './controls/boxes-around.js';
import { asksByBox, elementControls } from './controls/element-controls.js';
import { recordControls } from './controls/record-controls.js';
import { stateControls } from './controls/state-controls.js';
import type { FactWorld } from './fact-world.js';
import type { ConsentControl } from './facts.js';

/**
 * Finds the controls, states and calls by which consent is given. A state that a control of the file shows is that control's; what a box of
 * another file begins with is a state where it is written.
 *
 * *Shape*: sorted by position.
 */
export function consentControls(file: FileIr, world: FactWorld): readonly ConsentControl[] {
  const elements = elementControls(file, world);
  const around = boxesAround(world, file);
  const begun = around.flatMap(box => beginningIn(file, box));
  const shown = new Set([...elements.map(({ control }) => control), ...begun].map(({ initialSpan }) => initialSpan?.start));
  const own = elements.filter(asksByBox).flatMap(({ names }) => names);
  const names = new Set([...own, ...around.flatMap(box => box.names.filter(name => !generic.test(name)))]);
  const states = stateControls(file, world, names).filter(({ initialSpan }) => !shown.has(initialSpan?.start));
  return [...elements.map(({ control }) => control), ...begun, ...states, ...recordControls(file, world)].sort((left, right) => left.span.start - right.span.start || left.span.end - right.span.end);
}

/** Names that any switch may have: in another file they tell nothing. */
const generic = /^(?:(?:is)?(?:on|open|active|checked|enabled|selected|visible|shown?)|values?|state|status|item|option|model|data|form|toggle|switch|input)$/i;

/** The state that a box of another file begins with, if it is written here. */
function beginningIn(file: FileIr, { control, begins }: Box): readonly ConsentControl[] {
  if (begins?.file !== file.path) return [];
  const { label, purposes, matters, granular, asksToAgree } = control;
  return [{ kind: 'state', span: begins.span, label, purposes, matters, granular, asksToAgree, initial: begins.value, initialSpan: begins.span }];
}
