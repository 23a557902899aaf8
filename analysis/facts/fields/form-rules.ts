import { attributeOf, isSet } from '../elements/element-attributes.js';
import { kindOfElement } from '../elements/element-kinds.js';
import { ancestorsOf, type ElementNode } from '../elements/element-tree.js';
import type { FactWorld } from '../fact-world.js';
import { constantOf } from '../values/constant-value.js';
import type { Held } from '../values/definitions.js';
import { isKind, propertyOf, traceOperation } from '../values/trace-value.js';
import type { FieldBinding } from './field-binding.js';

/** Whether an element's own attributes, its frame's, its form's rules or the call that binds it demand a value. */
export function isDemandedByElement(world: FactWorld, element: ElementNode, binding: FieldBinding | undefined): boolean {
  const frames = ancestorsOf(element).filter(around => kindOfElement(around) === 'wrapper');
  const nearest = [element, ...frames.slice(0, 1)];
  if (nearest.some(each => isSet(world, each, 'required', 'aria-required', 'isRequired'))) return true;
  if (nearest.some(each => saysRequired(world, attributeOf(world, each, 'rules', 'rule')))) return true;
  if (binding === undefined) return false;
  const options = binding.register?.operation.arguments[1];
  if (options?.kind === 'value' && binding.register && saysRequired(world, { ...binding.register, register: options.value })) return true;
  const form = ancestorsOf(element).find(around => kindOfElement(around) === 'form');
  const rules = form && attributeOf(world, form, 'rules', 'model-rules');
  const table = rules && objectOf(world, rules);
  return table !== undefined && saysRequired(world, propertyOf(world, table, binding.name));
}

/** Whether rules, one or a list of them, have `required` set: `[{ required: true }]`, `{ required: 'Please fill in' }`. */
function saysRequired(world: FactWorld, held: Held | undefined): boolean {
  const placed = held && traceOperation(world, held);
  if (!placed) return false;
  if (isKind(placed, 'array')) return placed.operation.elements.some(element => saysRequired(world, { ...placed, register: element.value }));
  if (!isKind(placed, 'object')) return false;
  const required = propertyOf(world, placed, 'required');
  if (!required) return false;
  const constant = constantOf(world, required);
  const value = traceOperation(world, required);
  if (value && isKind(value, 'object')) return true;
  return constant === undefined || Boolean(constant.value);
}

/** The object a value is, also inside a call that makes it reactive: `reactive({ … })`. */
function objectOf(world: FactWorld, held: Held) {
  const placed = traceOperation(world, held);
  if (placed && isKind(placed, 'object')) return placed;
  const first = placed && isKind(placed, 'call') ? placed.operation.arguments[0] : undefined;
  const inner = first?.kind === 'value' ? traceOperation(world, { ...placed!, register: first.value }) : undefined;
  return inner && isKind(inner, 'object') ? inner : undefined;
}
