import type { Span } from '../../ir/span.js';
import type { FactWorld } from '../fact-world.js';
import { constantOf, constantText, joinTexts, shownText } from '../values/constant-value.js';
import type { Held } from '../values/definitions.js';
import { isKind, propertyOf, traceOperation } from '../values/trace-value.js';
import { kindOfElement } from './element-kinds.js';
import { childrenOf, elementsOf, type ElementNode } from './element-tree.js';

/** The value of an attribute, also of one that a spread object gives; the names are tried in order. */
export function attributeOf(world: FactWorld, element: ElementNode, ...names: readonly string[]): (Held & { readonly span: Span }) | undefined {
  for (const name of names) {
    for (const property of element.operation.properties.toReversed()) {
      const held = { file: element.file, function: element.function, span: property.span };
      if (property.kind === 'value' && 'name' in property.key && property.key.name === name) return { ...held, register: property.value };
      if (property.kind !== 'spread') continue;
      const spread = traceOperation(world, { ...held, register: property.value });
      const value = spread && isKind(spread, 'object') ? propertyOf(world, spread, name) : undefined;
      if (value) return { ...value, span: property.span };
    }
  }
  return undefined;
}

/** The constant text of an attribute. */
export function attributeText(world: FactWorld, element: ElementNode, ...names: readonly string[]): string | undefined {
  const held = attributeOf(world, element, ...names);
  return held && constantText(world, held);
}

/** Whether an attribute is there and not `false`; what is computed counts as set. */
export function isSet(world: FactWorld, element: ElementNode, ...names: readonly string[]): boolean {
  return names.some(name => {
    const held = attributeOf(world, element, name);
    if (!held) return false;
    const constant = constantOf(world, held);
    return constant === undefined || (constant.value !== false && constant.value !== 'false' && constant.value !== undefined && constant.value !== null);
  });
}

/** Whether an attribute is the constant `true`. */
export function isTrue(world: FactWorld, element: ElementNode, name: string): boolean {
  const held = attributeOf(world, element, name);
  return held !== undefined && constantOf(world, held)?.value === true;
}

/** The words between an element's tags; those of inputs in it, as the options of a list, are not its own. */
export function textIn(world: FactWorld, element: ElementNode): string {
  const inputs = childrenOf(element).filter(other => kindOfElement(other) !== undefined);
  const own = element.operation.children.filter(({ span }) => !inputs.some(({ place }) => place?.start === span.start));
  return joinTexts(own.map(child => shownText(world, { file: element.file, function: element.function, register: child.value })));
}

/** The words an attribute shows. */
export function attributeShown(world: FactWorld, element: ElementNode, ...names: readonly string[]): string {
  const held = attributeOf(world, element, ...names);
  return held ? shownText(world, held) : '';
}

/** The words of the `label` that stands around an element or names it by its id; empty if there is none. */
export function labelElementText(world: FactWorld, element: ElementNode): string {
  for (let around = element.parent; around; around = around.parent) {
    if (around.words.at(-1) === 'label') return textIn(world, around) || attributeShown(world, around, 'label');
    if (around.words.at(-1) === 'form') break;
  }
  const id = attributeText(world, element, 'id');
  if (id === undefined) return '';
  const label = elementsOf(element.file).find(other => other.words.at(-1) === 'label' && attributeText(world, other, 'htmlFor', 'for', 'html-for') === id);
  return label ? textIn(world, label) : '';
}

/** The words that stand right before an element, in a text or in an element that holds nothing else; empty if there are none. */
export function textBefore(world: FactWorld, element: ElementNode): string {
  const { parent, place } = element;
  if (!parent || !place) return '';
  const index = parent.operation.children.findIndex(({ span }) => span.start === place.start);
  const before = index > 0 ? parent.operation.children[index - 1] : undefined;
  return before ? shownText(world, { file: parent.file, function: parent.function, register: before.value }) : '';
}
