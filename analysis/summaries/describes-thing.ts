import type { FunctionBody } from '../ir/function-body.js';
import type { ObjectProperty, Register } from '../ir/operation.js';
import { keyName } from './access.js';
import { makerOf } from './choices.js';
import { valueOf, type Evaluation } from './evaluation.js';
import type { Value } from './value.js';

type ValueProperty = Extract<ObjectProperty, { kind: 'value' }>;

const descriptions: ReadonlySet<string> = new Set(['id', 'sku', 'slug', 'title', 'name', 'description', 'image', 'category', 'location', 'brand', 'features']);

/**
 * Whether a property is of an entry of a catalogue that an object literal describes: at least two of its fields say what thing it is.
 *
 * They are constants, as the property is, or they are taken from the same entry: who chose which one is shown chose no price.
 */
export function describesThing(evaluation: Evaluation, property: ValueProperty, properties: readonly ObjectProperty[]): boolean {
  const told = properties.filter(one => one.kind === 'value');
  if (isConstant(valueOf(evaluation, property.value))) return told.filter(one => descriptions.has(nameOf(evaluation, one) ?? '') && isConstant(valueOf(evaluation, one.value))).length >= 2;
  const { body } = evaluation;
  const owner = fieldOf(body, property.value)?.owner;
  return owner !== undefined && told.map(one => fieldOf(body, one.value)).filter(field => field?.owner === owner && descriptions.has(field.name)).length >= 2;
}

/** The variable, and the name of its field, that a register is read from: `offer.id`. */
function fieldOf(body: FunctionBody, register: Register): { readonly owner: string; readonly name: string } | undefined {
  const member = makerOf(body, register);
  if (member?.kind !== 'member' || !('name' in member.key)) return undefined;
  const read = makerOf(body, member.object);
  return read?.kind === 'read' ? { owner: `${read.variable.owner} ${read.variable.index}`, name: member.key.name } : undefined;
}

function nameOf(evaluation: Evaluation, { key }: ValueProperty): string | undefined {
  return 'name' in key ? key.name : keyName(valueOf(evaluation, key.computed));
}

function isConstant(value: Value): boolean {
  return value.length > 0 && value.every(({ atom, when }) => atom.kind === 'constant' && !when);
}
