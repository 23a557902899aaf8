import type { Place } from '../../ir/span.js';
import { answersNo, answersYes } from '../../vocabulary/answer-words.js';
import { textIn } from '../elements/element-attributes.js';
import { ancestorsOf, childrenOf, descendantsOf, elementsOf, type ElementNode } from '../elements/element-tree.js';
import type { FactWorld } from '../fact-world.js';

/**
 * The texts beside the control that was built at a place, if it agrees, in the nearest element with a control that says no: "May we use
 * cookies?" of "Accept all" beside "Reject all". Empty where nobody could say no.
 */
export function askedBeside(world: FactWorld, place: Place): readonly string[] {
  const file = world.files.get(place.file);
  const control = file && elementsOf(file).find(({ operation: { span } }) => span.start === place.start && span.end === place.end);
  if (!control || !answersYes(world.vocabulary, textIn(world, control))) return [];
  for (const around of ancestorsOf(control).slice(0, 3)) {
    const inside = descendantsOf(around);
    if (!inside.some(other => other !== control && isPressed(other) && answersNo(world.vocabulary, textIn(world, other)))) continue;
    return [around, ...inside].filter(other => !isPressed(other)).map(other => ownText(world, other)).filter(text => text !== '');
  }
  return [];
}

/** Whether something is done when an element is pressed. */
function isPressed({ operation }: ElementNode): boolean {
  return operation.properties.some(property => property.kind === 'value' && 'name' in property.key && /^(?:on|@|bind:?|catch:?)(?:click|press|tap)$/i.test(property.key.name));
}

/** The words of an element without those of the elements in it. */
function ownText(world: FactWorld, element: ElementNode): string {
  return childrenOf(element).length === 0 ? textIn(world, element) : textIn(world, { ...element, operation: { ...element.operation, children: element.operation.children.filter(({ span }) => !childrenOf(element).some(({ place }) => place?.start === span.start)) } });
}
