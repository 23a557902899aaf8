import { attributeShown, labelElementText, textIn } from '../elements/element-attributes.js';
import { kindOfElement } from '../elements/element-kinds.js';
import { ancestorsOf, elementsOf, type ElementNode } from '../elements/element-tree.js';
import type { FactWorld } from '../fact-world.js';

/** The words of what stands around an input: a `label` element, or the frame whose `label` or label element names it; empty if nothing does. */
export function labelAround(world: FactWorld, element: ElementNode): string {
  const element_ = labelElementText(world, element);
  if (element_ !== '') return element_;
  const frame = ancestorsOf(element).find(around => kindOfElement(around) === 'wrapper' || kindOfElement(around) === 'form');
  if (!frame || kindOfElement(frame) === 'form') return '';
  const own = attributeShown(world, frame, 'label');
  if (own !== '') return own;
  const label = elementsOf(element.file).find(other => other.words.at(-1) === 'label' && ancestorsOf(other).includes(frame));
  return label ? textIn(world, label) : '';
}
