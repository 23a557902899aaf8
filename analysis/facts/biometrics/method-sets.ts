import type { DeclaredType, TypeDeclaration } from '../../ir/declared-type.js';
import type { FileIr } from '../../ir/file-ir.js';
import type { Operation } from '../../ir/operation.js';
import type { Span } from '../../ir/span.js';
import { namesAccessMethod, namesBody } from '../../vocabulary/decision-words.js';
import type { FactWorld } from '../fact-world.js';
import type { MethodSet } from '../facts.js';
import { definitionOf, operationsOf, variableOf, type Held } from '../values/definitions.js';
import { constantText } from '../values/constant-value.js';

/**
 * Finds the closed sets of ways to be let in, to log in or to pay that name a way by a part of the body: types, enumerations, lists,
 * and the checks of schemas.
 *
 * *Shape*: sorted by position.
 */
export function methodSets(file: FileIr, world: FactWorld): readonly MethodSet[] {
  const around = [...file.path.split('/').slice(-3).map(part => part.replace(/\.\w+$/, ''))];
  const declared = file.types.flatMap(type => setOfType(type, around, file, world));
  const listed = [...namedValues(file)].flatMap(([name, held, span, owner]) => setOfValue(name, held, span, [...around, ...owner], world));
  return [...declared, ...listed].sort((left, right) => left.span.start - right.span.start);
}

function setOfType({ kind, name, type, span }: TypeDeclaration, around: readonly string[], file: FileIr, world: FactWorld): readonly MethodSet[] {
  if ((kind !== 'alias' && kind !== 'enum') || !namesAccessMethod(world.vocabulary, name, around)) return [];
  const members = kind === 'enum' ? enumMembers(world.text.slice(span.start, span.end)) : literalsOf(type);
  return members === undefined ? [] : toSet(name, kind === 'enum' ? 'enum' : 'type', members, span, file, world);
}

function literalsOf(type: DeclaredType): readonly string[] | undefined {
  if (type.kind === 'literal') return typeof type.value === 'string' ? [type.value] : undefined;
  if (type.kind !== 'union') return undefined;
  const all = type.members.map(literalsOf);
  return all.every(one => one !== undefined) ? all.flat() : undefined;
}

/** The members' names, as the text writes them: a value may be a number. */
function enumMembers(text: string): readonly string[] {
  const inside = /\{([\s\S]*)\}/.exec(text.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, ''))?.[1] ?? '';
  return inside.split(',').map(part => /^\s*['"]?([\p{L}_$][\p{L}\p{N}_$-]*)/u.exec(part)?.[1]).filter(name => name !== undefined);
}

function setOfValue(name: string, held: Held, span: Span, around: readonly string[], world: FactWorld): readonly MethodSet[] {
  if (!namesAccessMethod(world.vocabulary, name, around)) return [];
  const members = textsListed(held, world, 3);
  return members === undefined ? [] : toSet(name, 'list', members, span, held.file, world);
}

/** The texts of a list, or those that a schema's check allows: `z.enum(['face'])`. */
function textsListed(held: Held, world: FactWorld, depth: number): readonly string[] | undefined {
  const operation = definitionOf(held);
  if (depth === 0) return undefined;
  switch (operation?.kind) {
    case 'cast': return textsListed({ ...held, register: operation.source }, world, depth);
    case 'array': {
      const texts = operation.elements.map(element => (element.kind === 'value' ? constantText(world, { ...held, register: element.value }) : undefined));
      return texts.length > 0 && texts.every(text => text !== undefined) ? texts : undefined;
    }
    case 'call': {
      const callee = definitionOf({ ...held, register: operation.callee });
      const called = callee?.kind === 'member' && 'name' in callee.key ? callee.key.name : callee?.kind === 'read' ? variableOf(held.file, callee.variable).name : '';
      if (!/^(?:enum|nativeEnum|literal|valid|equal|oneOf|picklist|freeze|enumeration)$/.test(called)) {
        // What comes after the check leaves it as it is: `z.enum(['face']).default('face')`.
        return callee?.kind === 'member' ? textsListed({ ...held, register: callee.object }, world, depth - 1) : undefined;
      }
      const [first] = operation.arguments;
      if (first?.kind !== 'value' || operation.arguments.length !== 1) return undefined;
      const text = constantText(world, { ...held, register: first.value });
      return text !== undefined ? [text] : textsListed({ ...held, register: first.value }, world, depth - 1);
    }
    case 'object': {
      const list = operation.properties.find(one => one.kind === 'value' && 'name' in one.key && one.key.name === 'enum');
      return list?.kind === 'value' ? textsListed({ ...held, register: list.value }, world, depth - 1) : undefined;
    }
    default: return undefined;
  }
}

/** Values with the names they are given: variables, and properties of object literals. */
function* namedValues(file: FileIr): Generator<readonly [name: string, held: Held, span: Span, owner: readonly string[]]> {
  for (const { function: index, operation } of operationsOf(file, 'write')) {
    const { name } = variableOf(file, operation.variable);
    if (operation.declares && name !== '') yield [name, { file, function: index, register: operation.source }, operation.span, []];
  }
  const owners = new Map<string, string>();
  for (const { function: index, operation } of operationsOf(file, 'write')) owners.set(`${index} ${operation.source}`, variableOf(file, operation.variable).name);
  // With what the authenticator of a platform is asked is a choice among the platform's ways, which has one without the body.
  const asked = new Set(operationsOf(file, 'call').flatMap(({ function: index, operation }) => {
    const callee = definitionOf({ file, function: index, register: operation.callee });
    const asks = callee?.kind === 'member' && 'name' in callee.key && /^(?:start|check|request|verify|prompt)\w*auth|^authenticate/i.test(callee.key.name);
    return asks ? operation.arguments.map(({ value }) => `${index} ${value}`) : [];
  }));
  for (const { function: index, operation } of operationsOf(file, 'object')) {
    if (asked.has(`${index} ${operation.target}`)) continue;
    const owner = owners.get(`${index} ${operation.target}`);
    for (const property of operation.properties) {
      if (property.kind !== 'value' || !('name' in property.key)) continue;
      yield [property.key.name, { file, function: index, register: property.value }, property.span, owner === undefined ? [] : [owner]];
    }
  }
}

function toSet(name: string, form: MethodSet['form'], members: readonly string[], span: Span, file: FileIr, world: FactWorld): readonly MethodSet[] {
  const bodies = members.filter(member => namesBody(world.vocabulary, member));
  if (bodies.length === 0) return [];
  const others = members.filter(member => !bodies.includes(member));
  const mentions = (texts: readonly string[]) => texts.some(text => isMentioned(text, span, file, world));
  return [{ span, name, form, bodies, others, offersBody: mentions(bodies), offersOther: mentions(others) }];
}

/** Whether somebody in the project writes the text, outside of the set itself. */
function isMentioned(text: string, span: Span, around: FileIr, world: FactWorld): boolean {
  for (const file of world.files.values()) {
    const isHere = file === around;
    const isOutside = ({ start }: Span) => !isHere || start < span.start || start >= span.end;
    if (operationsOf(file, 'constant').some(({ operation }) => operation.value === text && isOutside(operation.span))) return true;
    if (operationsOf(file, 'member').some(({ operation }) => keyNamed(operation, text) && isOutside(operation.span))) return true;
    if (operationsOf(file, 'object').some(({ operation }) => operation.properties.some(one => one.kind !== 'spread' && 'name' in one.key && one.key.name === text && isOutside(one.span)))) return true;
  }
  return false;
}

function keyNamed(operation: Extract<Operation, { kind: 'member' }>, text: string): boolean {
  return 'name' in operation.key && operation.key.name === text;
}
