import { attributeOf, attributeText } from '../elements/element-attributes.js';
import { kindOfElement } from '../elements/element-kinds.js';
import { ancestorsOf, type ElementNode } from '../elements/element-tree.js';
import type { FactWorld } from '../fact-world.js';
import type { Held } from '../values/definitions.js';
import { accessNames } from '../values/constant-value.js';

/** Whether an element is a box or switch that a person turns on. */
export function isCheckbox(world: FactWorld, element: ElementNode): boolean {
  return kindOfElement(element) === 'checkbox' || (element.name === 'input' && attributeText(world, element, 'type') === 'checkbox');
}

/** The value that a box shows: its own, or the one it begins with. */
export function shownValue(world: FactWorld, element: ElementNode): Held | undefined {
  return attributeOf(world, element, 'defaultChecked', 'checked', 'modelValue', 'value', 'defaultValue', 'isSelected', 'isChecked', 'v-model:checked', 'defaultSelected');
}

/** The names under which a box's tick is kept or sent: its own, its frame's, its state's last. */
export function boxNames(world: FactWorld, element: ElementNode): readonly string[] {
  const frame = ancestorsOf(element).find(around => kindOfElement(around) === 'wrapper');
  const held = shownValue(world, element);
  const names = held ? accessNames(held).filter(part => !/^(?:value|current|this|0|1)$/.test(part)) : [];
  return [attributeText(world, element, 'name', 'id'), frame && attributeText(world, frame, 'name', 'prop'), names.at(-1)].filter(name => name !== undefined);
}
