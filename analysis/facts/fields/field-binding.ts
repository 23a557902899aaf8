import { attributeOf } from '../elements/element-attributes.js';
import { kindOfElement } from '../elements/element-kinds.js';
import type { ElementNode } from '../elements/element-tree.js';
import type { FactWorld } from '../fact-world.js';
import { accessNames, constantText } from '../values/constant-value.js';
import { isKind, traceOperation } from '../values/trace-value.js';
import type { Held, Placed } from '../values/definitions.js';

/** The name under which an element's value is sent. */
export interface FieldBinding {
  readonly name: string;
  /** Other names of the value: the variable that keeps it. */
  readonly state: readonly string[];
  /** The call that binds it: `register('birthday', { required: true })`. */
  readonly register?: Placed<'call'>;
}

/** Finds what binds an element: a `name`, a call spread into it, a two-way binding, a value with its state; undefined if nothing does. */
export function bindingOf(world: FactWorld, element: ElementNode): FieldBinding | undefined {
  const state = stateOf(world, element);
  const register = registerOf(world, element);
  const named = nameAttribute(world, element);
  const name = register?.name ?? named ?? state.at(-1) ?? idOf(world, element);
  return name === undefined || name === '' ? undefined : { name, state, ...(register && { register: register.call }) };
}

function nameAttribute(world: FactWorld, element: ElementNode): string | undefined {
  const names = kindOfElement(element) === 'wrapper' ? ['name', 'prop', 'path', 'field', 'controlId'] : ['name', 'formControlName'];
  const held = attributeOf(world, element, ...names);
  if (!held) return undefined;
  const text = constantText(world, held) ?? lastOfList(world, held);
  return text?.split(/[.[\]]+/).filter(part => part !== '' && !/^\d+$/.test(part)).at(-1);
}

/** `['user', 'birthday']` names a field within an object. */
function lastOfList(world: FactWorld, held: Held): string | undefined {
  const placed = traceOperation(world, held);
  const last = placed && isKind(placed, 'array') ? placed.operation.elements.at(-1) : undefined;
  return last && constantText(world, { ...placed!, register: last.value });
}

/** A call with the field's name whose result is spread into the element: `{...register('birthday')}`. */
function registerOf(world: FactWorld, element: ElementNode): { readonly name: string; readonly call: Placed<'call'> } | undefined {
  for (const property of element.operation.properties) {
    const value = property.kind === 'spread' || (property.kind === 'value' && 'name' in property.key && /^(?:v-bind|field|control)$/.test(property.key.name)) ? property.value : undefined;
    const placed = value === undefined ? undefined : traceOperation(world, { file: element.file, function: element.function, register: value });
    const first = placed && isKind(placed, 'call') ? placed.operation.arguments[0] : undefined;
    const name = first?.kind === 'value' ? constantText(world, { ...placed!, register: first.value }) : undefined;
    if (name !== undefined && placed && isKind(placed, 'call')) return { name: name.split('.').at(-1)!, call: placed };
  }
  return undefined;
}

function stateOf(world: FactWorld, element: ElementNode): readonly string[] {
  const held = attributeOf(world, element, 'modelValue', 'v-model', 'value', 'selected', 'checked', 'date', 'v-model:value');
  if (!held) return [];
  const names = accessNames(held).filter(name => !/^(?:value|current|this|values|form|state|data|props|formData|field)$/.test(name));
  return names.slice(-1);
}

function idOf(world: FactWorld, element: ElementNode): string | undefined {
  const held = attributeOf(world, element, 'id');
  return held && constantText(world, held);
}
