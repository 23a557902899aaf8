import { attributeShown, labelElementText, textIn } from '../elements/element-attributes.js';
import { kindOfElement } from '../elements/element-kinds.js';
import { ancestorsOf, descendantsOf, type ElementNode } from '../elements/element-tree.js';
import type { FactWorld } from '../fact-world.js';

/** The words of what stands around an input: a `label` element, or the frame whose `label` or label element names it; empty if nothing does. */
export function labelAround(world: FactWorld, element: ElementNode): string {
  const inLabel = labelElementText(world, element);
  if (inLabel !== '') return inLabel;
  const frame = ancestorsOf(element).find(around => kindOfElement(around) === 'wrapper' || kindOfElement(around) === 'form');
  if (!frame || kindOfElement(frame) === 'form') return '';
  const own = attributeShown(world, frame, 'label');
  if (own !== '') return own;
  const label = descendantsOf(frame).find(other => other.words.at(-1) === 'label');
  return label ? textIn(world, label) : '';
}
