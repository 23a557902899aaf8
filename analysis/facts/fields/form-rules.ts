import { attributeOf, isSet } from '../elements/element-attributes.js';
import { kindOfElement } from '../elements/element-kinds.js';
import { ancestorsOf, type ElementNode } from '../elements/element-tree.js';
import type { FactWorld } from '../fact-world.js';
import type { Demand } from '../facts.js';
import { constantOf } from '../values/constant-value.js';
import { definitionOf, type Held } from '../values/definitions.js';
import { isKind, propertyOf, traceOperation } from '../values/trace-value.js';
import type { FieldBinding } from './field-binding.js';

/** Finds what demands a value of an element: its own attributes, its frame's, its form's rules, the call that binds it. May be empty. */
export function demandsOfElement(world: FactWorld, element: ElementNode, binding: FieldBinding | undefined): readonly Demand[] {
  const frames = ancestorsOf(element).filter(around => kindOfElement(around) === 'wrapper');
  const nearest = [element, ...frames.slice(0, 1)];
  const found: Demand[] = nearest.flatMap(each => requiredAttributes.filter(name => isSet(world, each, name)).map((name): Demand => ({ kind: 'attribute', place: { file: each.file.path, ...attributeOf(world, each, name)!.span } })));
  for (const each of nearest) found.push(...demandsOfRules(world, attributeOf(world, each, 'rules', 'rule')));
  if (binding === undefined) return found;
  const options = binding.register?.operation.arguments[1];
  if (options?.kind === 'value' && binding.register) found.push(...demandsOfRules(world, { ...binding.register, register: options.value }));
  const form = ancestorsOf(element).find(around => kindOfElement(around) === 'form');
  const rules = form && attributeOf(world, form, 'rules', 'model-rules');
  const table = rules && objectOf(world, rules);
  if (table) found.push(...demandsOfRules(world, propertyOf(world, table, binding.name)));
  return found;
}

const requiredAttributes = ['required', 'aria-required', 'isRequired'];

/** The values of `required` in rules, one or a list of them: `[{ required: true }]`, `{ required: 'Please fill in' }`. */
export function demandsOfRules(world: FactWorld, held: Held | undefined): readonly Demand[] {
  const placed = held && traceOperation(world, held);
  if (!placed) return [];
  if (isKind(placed, 'array')) return placed.operation.elements.flatMap(element => demandsOfRules(world, { ...placed, register: element.value }));
  if (!isKind(placed, 'object')) return [];
  const required = propertyOf(world, placed, 'required');
  if (!required) return [];
  const constant = constantOf(world, required);
  const value = traceOperation(world, required);
  const isDemanded = (value !== undefined && isKind(value, 'object')) || constant === undefined || Boolean(constant.value);
  const definition = definitionOf(required);
  return isDemanded && definition ? [{ kind: 'rule', place: definition.span }] : [];
}

/** The object a value is, also inside a call that makes it reactive: `reactive({ … })`. */
function objectOf(world: FactWorld, held: Held) {
  const placed = traceOperation(world, held);
  if (placed && isKind(placed, 'object')) return placed;
  const first = placed && isKind(placed, 'call') ? placed.operation.arguments[0] : undefined;
  const inner = first?.kind === 'value' ? traceOperation(world, { ...placed!, register: first.value }) : undefined;
  return inner && isKind(inner, 'object') ? inner : undefined;
}
