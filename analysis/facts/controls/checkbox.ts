import { attributeOf, attributeText } from '../elements/element-attributes.js';
import { kindOfElement } from '../elements/element-kinds.js';
import { ancestorsOf, type ElementNode } from '../elements/element-tree.js';
import type { FactWorld } from '../fact-world.js';
import { definitionOf, type Held } from '../values/definitions.js';
import { accessNames, constantText } from '../values/constant-value.js';

/** Whether an element is a box or switch that a person turns on. */
export function isCheckbox(world: FactWorld, element: ElementNode): boolean {
  const kind = kindOfElement(element);
  // `<input type="checkbox">`, `<Field type="checkbox">`
  return kind === 'checkbox' || ((kind !== undefined || element.name === 'input') && attributeText(world, element, 'type') === 'checkbox');
}

/** The value that a box shows: its own, or the one it begins with. */
export function shownValue(world: FactWorld, element: ElementNode): Held | undefined {
  return attributeOf(world, element, 'defaultChecked', 'checked', 'modelValue', 'value', 'defaultValue', 'isSelected', 'isChecked', 'v-model:checked', 'defaultSelected');
}

/** The value that the frame around a box says it begins with: `<Form.Item initialValue>`. */
export function framedValue(world: FactWorld, element: ElementNode): Held | undefined {
  const frame = ancestorsOf(element).find(around => kindOfElement(around) === 'wrapper');
  return frame && attributeOf(world, frame, 'initialValue', 'defaultValue');
}

/** The names under which a box's tick is kept or sent: its own, its frame's, its state's last. */
export function boxNames(world: FactWorld, element: ElementNode): readonly string[] {
  const frame = ancestorsOf(element).find(around => kindOfElement(around) === 'wrapper');
  const held = shownValue(world, element);
  const names = held ? accessNames(held).filter(part => !/^(?:value|current|this|0|1)$/.test(part)) : [];
  return [attributeText(world, element, 'name', 'id'), registeredName(world, element), frame && attributeText(world, frame, 'name', 'prop'), names.at(-1)].filter(name => name !== undefined);
}

/** The name that a form library is told: `{...register('newsletter')}`. */
function registeredName(world: FactWorld, element: ElementNode): string | undefined {
  for (const property of element.operation.properties) {
    const spread = property.kind === 'spread' ? definitionOf({ file: element.file, function: element.function, register: property.value }) : undefined;
    const first = spread?.kind === 'call' ? spread.arguments[0] : undefined;
    const name = first?.kind === 'value' ? constantText(world, { file: element.file, function: element.function, register: first.value }) : undefined;
    if (name !== undefined) return name;
  }
  return undefined;
}
