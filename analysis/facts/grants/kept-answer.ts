import { isAffirmative } from '../../vocabulary/consent-words.js';
import { namesClock } from '../../vocabulary/store-words.js';
import { ends, speaks } from '../../vocabulary/wording.js';
import type { FactWorld } from '../fact-world.js';
import { accessNames, constantOf } from '../values/constant-value.js';
import { definitionOf, operationsOf, variableOf, type Held } from '../values/definitions.js';
import { isKind, nameOfKey, possibleValues, traceOperation } from '../values/trace-value.js';

/** What is left of an answer where it is kept: a mere yes (`bare`), a yes with what proves it, a no, or what is not known. */
export type Kept = 'bare' | 'proven' | 'no' | 'unknown';

/** Tells what is left of an answer in the value that is kept. */
export function keptAs(world: FactWorld, held: Held, depth = 6): Kept {
  if (depth === 0) return 'unknown';
  return together(possibleValues(world, held).map(each => keptOne(world, each, depth)));
}

/** Whether a name is of something that proves an answer: a time, a version of the text, the words, the way it was given. */
export function namesProof({ vocabulary }: FactWorld, name: string): boolean {
  return speaks(vocabulary.grants.proofs, name);
}

function together(parts: readonly Kept[]): Kept {
  if (parts.includes('proven')) return 'proven';
  if (parts.length === 0 || parts.includes('unknown')) return 'unknown';
  return parts.includes('bare') ? 'bare' : 'no';
}

function keptOne(world: FactWorld, held: Held, depth: number): Kept {
  const constant = constantOf(world, held);
  if (constant) {
    const says = isAffirmative(world.vocabulary, constant.value);
    return says === true ? 'bare' : says === false ? 'no' : typeof constant.value === 'string' && /\d/.test(constant.value) ? 'proven' : 'unknown';
  }
  const placed = traceOperation(world, held);
  if (!placed) return 'unknown';
  const { operation } = placed;
  switch (operation.kind) {
    case 'compare':
      return 'bare';
    case 'unary':
      return operation.operator === '!' ? 'bare' : 'unknown';
    case 'call': {
      const name = accessNames({ ...placed, register: operation.callee }).at(-1) ?? '';
      if (namesClock(world.vocabulary, name)) return 'proven';
      if (/^(?:stringify|String|Boolean|Number|encodeURIComponent|toString)$/.test(name)) {
        const inner = name === 'toString' ? operation.receiver : operation.arguments[0]?.value;
        return inner === undefined ? 'unknown' : keptAs(world, { ...placed, register: inner }, depth - 1);
      }
      return 'unknown';
    }
    case 'object': {
      if (operation.properties.some(property => property.kind === 'spread')) return 'unknown';
      const fields = operation.properties.flatMap(property => (property.kind === 'value' ? [{ key: nameOfKey(placed, property.key), value: { ...placed, register: property.value } }] : []));
      if (fields.some(({ key }) => key === undefined || namesProof(world, key))) return fields.some(({ key }) => key === undefined) ? 'unknown' : 'proven';
      const parts = fields.map(({ value }) => keptAs(world, value, depth - 1));
      return parts.includes('proven') ? 'proven' : parts.includes('bare') ? 'bare' : parts.every(part => part === 'no') ? 'no' : 'unknown';
    }
    case 'read':
    case 'member':
      return byName(world, { ...placed, register: operation.target }, depth);
    default:
      return 'unknown';
  }
}

/** Of what is known by its name and type alone; a parameter is also what the calls of its file give it. */
function byName(world: FactWorld, held: Held, depth: number): Kept {
  const name = accessNames(held).at(-1) ?? '';
  if (namesProof(world, name)) return 'proven';
  const operation = definitionOf(held);
  if (operation?.kind === 'read') {
    const { owner } = operation.variable;
    const body = held.file.functions[owner]!;
    const variable = variableOf(held.file, operation.variable);
    if (variable.type?.kind === 'name' && variable.type.name === 'boolean') return 'bare';
    const position = body.parameters.findIndex(parameter => parameter.name === variable.name && variable.kind === 'parameter');
    if (position >= 0) {
      const given = argumentsGiven(world, held, owner, position);
      if (given.length > 0) return together(given.map(each => keptAs(world, each, depth - 1)));
    }
  }
  const { grants } = world.vocabulary;
  return speaks(grants['yes-names'], name) || ends(grants['yes-endings'], name) ? 'bare' : 'unknown';
}

function argumentsGiven(world: FactWorld, { file }: Held, index: number, position: number): readonly Held[] {
  return operationsOf(file, 'call').flatMap(call => {
    const callee = traceOperation(world, { ...call, register: call.operation.callee });
    const argument = callee && isKind(callee, 'function') && callee.operation.function === index ? call.operation.arguments[position] : undefined;
    return argument ? [{ ...call, register: argument.value }] : [];
  });
}
