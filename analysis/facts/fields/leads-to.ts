import type { FileIr } from '../../ir/file-ir.js';
import { isAlike } from '../../ir/is-alike.js';
import { handlersOf, presses, type FoundFunction } from '../controls/follow-handlers.js';
import { kindOfElement } from '../elements/element-kinds.js';
import { ancestorsOf, elementsOf, type ElementNode } from '../elements/element-tree.js';
import type { FactWorld } from '../fact-world.js';
import { inEachFile } from '../in-each-file.js';
import { accessNames, constantText } from '../values/constant-value.js';
import { definitionOf, operationsOf, writesOf, type Placed } from '../values/definitions.js';
import { groupOf } from './form-group.js';

/**
 * Finds what is done with what a form is given: the names of the functions that its submission runs and of what they call, in this file
 * and others. A method has its object's name before its own: `machine dispense`. Sorted, without duplicates.
 */
export function formLeadsTo(world: FactWorld, element: ElementNode): readonly string[] {
  return namesOf(functionsOfForm(world, element).flatMap(({ file, index }) => [file.functions[index]!.name ?? '', ...calledIn(file, index)]));
}

/** The functions, of this file and others, that the form of an element runs as it is submitted, and as its buttons are pressed. */
export function functionsOfForm(world: FactWorld, element: ElementNode): readonly FoundFunction[] {
  const form = ancestorsOf(element).find(around => kindOfElement(around) === 'form');
  const { id } = groupOf(element);
  const buttons = elementsOf(element.file).filter(other => other.words.at(-1) === 'button' && groupOf(other).id === id);
  return [...(form ? handlersOf(world, form, submits) : []), ...buttons.flatMap(each => handlersOf(world, each, presses))];
}

const submits = ['onSubmit', 'onFinish', 'onSubmitCapture', 'action'];

/**
 * Finds what is done with what a schema lets through: the names of what the functions that read it call, and the addresses they are
 * registered for. Sorted, without duplicates.
 */
export function schemaLeadsTo(world: FactWorld, file: FileIr, call: Placed<'call'>): readonly string[] {
  const write = operationsOf(file, 'write').find(({ operation }) => operation.declares && definitionOf({ file, function: call.function, register: operation.source }) === call.operation);
  if (!write) return [];
  const { variable } = write.operation;
  const readers = new Set(operationsOf(file, 'read').filter(({ operation }) => operation.variable.owner === variable.owner && operation.variable.index === variable.index).map(read => read.function));
  if (writesOf(file, variable).length > 1) return [];
  return namesOf([...readers].filter(index => index !== 0).flatMap(index => [file.functions[index]!.name ?? '', ...calledIn(file, index), ...addressesOf(world, file, index)]));
}

/** Finds what a handler of requests does: its name, the names of what it calls, and the addresses it is registered for. Sorted, without duplicates. */
export function handlerLeadsTo(world: FactWorld, file: FileIr, index: number): readonly string[] {
  return namesOf([file.functions[index]!.name ?? '', ...calledIn(file, index), ...addressesOf(world, file, index)]);
}

/**
 * Finds what is done with a request class: the names of the methods and functions of the project that take one and of what they call, and
 * the addresses that decorators give these methods. Sorted, without duplicates.
 */
export function classLeadsTo(world: FactWorld, name: string): readonly string[] {
  return world.kept.of('takers by type', () => buildTakers(world), isAlike).get(name) ?? [];
}

function buildTakers(world: FactWorld): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [type, names] of [...inEachFile(world, 'takers', file => takersIn(world, file), isAlike).values()].flat()) found.set(type, [...(found.get(type) ?? []), ...names]);
  return new Map([...found].map(([type, names]) => [type, namesOf(names)]));
}

/** The types that functions of a file take, with the names of each that takes one and of what it calls. */
function takersIn(world: FactWorld, file: FileIr): readonly (readonly [string, readonly string[]])[] {
  return file.functions.flatMap(body => body.parameters.flatMap(({ type }) => {
    if (type?.kind !== 'name' || !/^[A-Z]/.test(type.name)) return [];
    return [[type.name, [body.name ?? '', ...calledIn(file, body.index), ...methodAddresses(world, file, body.index)]] as const];
  }));
}

/** The constant texts that the decorators of a method and of its class are given: `'pay'` of `@Post('pay')`. */
function methodAddresses(world: FactWorld, file: FileIr, index: number): readonly string[] {
  return operationsOf(file, 'class').flatMap(placed => {
    const member = file.classes[placed.operation.class]!.members.findIndex(each => each.function === index);
    if (member < 0) return [];
    return placed.operation.decorators.filter(use => use.member === member || use.member === undefined).flatMap(use => {
      const made = definitionOf({ ...placed, register: use.value });
      return made?.kind === 'call' ? made.arguments.map(({ value }) => constantText(world, { ...placed, register: value }) ?? '') : [];
    });
  });
}

/** The constant texts beside a function where it is given to a call: `'/pay'` in `router.post('/pay', handler)`. */
function addressesOf(world: FactWorld, file: FileIr, index: number): readonly string[] {
  const made = operationsOf(file, 'function').filter(({ operation }) => operation.function === index);
  return made.flatMap(({ function: owner, operation: { target } }) => operationsOf(file, 'call').filter(call => call.function === owner && call.operation.arguments.some(({ value }) => value === target))
    .flatMap(call => call.operation.arguments.map(({ value }) => constantText(world, { ...call, register: value }) ?? '')));
}

function calledIn(file: FileIr, index: number): readonly string[] {
  return file.functions[index]!.blocks.flatMap(({ operations }) => operations.flatMap(operation => (operation.kind === 'call' ? [accessNames({ file, function: index, register: operation.callee }).slice(-2).join(' ')] : [])));
}

function namesOf(names: readonly string[]): readonly string[] {
  return [...new Set(names)].filter(name => name !== '').sort();
}
