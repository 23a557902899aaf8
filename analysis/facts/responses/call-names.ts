import type { FileIr } from '../../ir/file-ir.js';
import type { Operation } from '../../ir/operation.js';
import { namesCheckOption } from '../../vocabulary/authorization-words.js';
import type { FactWorld } from '../fact-world.js';
import { accessNames } from '../values/constant-value.js';
import { definitionOf, variableOf, type Placed } from '../values/definitions.js';

/** The names in a call's callee and in its arguments, not those inside of functions that it is given. */
export function callNames(world: FactWorld, call: Placed<'call'>): readonly string[] {
  return [...accessNames({ ...call, register: call.operation.callee }), ...call.operation.arguments.flatMap(argument => argumentNames(world, call, argument.value, 3))];
}

/** The names in an argument, in what it is made of and in its options that are named for a check. */
export function argumentNames(world: FactWorld, placed: Placed, register: number, depth: number): readonly string[] {
  const held = { ...placed, register };
  const names = accessNames(held);
  const operation = depth > 0 ? definitionOf(held) : undefined;
  if (operation?.kind === 'array') return [...names, ...operation.elements.flatMap(element => argumentNames(world, placed, element.value, depth - 1))];
  if (operation?.kind === 'object') return [...names, ...operation.properties.flatMap(property => (property.kind === 'value' && 'name' in property.key && namesCheckOption(world.vocabulary, property.key.name) ? [property.key.name, ...argumentNames(world, placed, property.value, depth - 1)] : []))];
  if (operation?.kind === 'call') return [...names, ...operation.arguments.flatMap(argument => argumentNames(world, placed, argument.value, depth - 1))];
  return names;
}

/** The name of a variable, global or member that an operation reads; none of any other. */
export function namesRead(file: FileIr, operation: Operation): readonly string[] {
  switch (operation.kind) {
    case 'read': return [variableOf(file, operation.variable).name];
    case 'global': return [operation.name];
    case 'member': return 'name' in operation.key ? [operation.key.name] : [];
    default: return [];
  }
}
