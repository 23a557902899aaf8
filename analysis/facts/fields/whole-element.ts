import type { Span } from '../../ir/span.js';
import { kindOfElement } from '../elements/element-kinds.js';
import { ancestorsOf, elementsOf, type ElementNode } from '../elements/element-tree.js';
import type { FactWorld } from '../fact-world.js';
import { wholeLines } from './whole-span.js';

/**
 * What has to go where an input is dropped: the element with its closing tag, and the label or frame that holds nothing else.
 *
 * *Failure*: an empty span where the element is no child of another, so that dropping it would leave nothing to return.
 */
export function wholeElement(world: FactWorld, element: ElementNode): Span {
  const holders = ancestorsOf(element);
  let outermost = element;
  for (const holder of holders) {
    const isFrame = holder.words.at(-1) === 'label' || kindOfElement(holder) === 'wrapper';
    if (!isFrame || inputsIn(holder).length > 1) break;
    outermost = holder;
  }
  const { place } = outermost;
  const { start } = outermost.operation.span;
  if (!place || elementsOf(element.file).some(other => other !== outermost && other.place?.start === place.start && other.parent === outermost.parent)) return { start, end: start };
  return wholeLines(world.text, place);
}

function inputsIn(holder: ElementNode): readonly ElementNode[] {
  return elementsOf(holder.file).filter(other => kindOfElement(other) === 'input' && ancestorsOf(other).includes(holder));
}
