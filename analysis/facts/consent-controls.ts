import type { FileIr } from '../ir/file-ir.js';
import { elementControls } from './controls/element-controls.js';
import { recordControls } from './controls/record-controls.js';
import { stateControls } from './controls/state-controls.js';
import type { FactWorld } from './fact-world.js';
import type { ConsentControl } from './facts.js';

/**
 * Finds the controls, states and calls by which consent is given. A state that a control of the file shows is that control's.
 *
 * *Shape*: sorted by position.
 */
export function consentControls(file: FileIr, world: FactWorld): readonly ConsentControl[] {
  const elements = elementControls(file, world);
  const shown = new Set(elements.map(({ control: { initialSpan } }) => initialSpan?.start));
  const boxes = new Set(elements.filter(({ control }) => control.kind === 'checkbox' && control.asksToAgree).flatMap(({ names }) => names));
  const states = stateControls(file, world, boxes).filter(({ initialSpan }) => !shown.has(initialSpan?.start));
  return [...elements.map(({ control }) => control), ...states, ...recordControls(file, world)].sort((left, right) => left.span.start - right.span.start || left.span.end - right.span.end);
}
