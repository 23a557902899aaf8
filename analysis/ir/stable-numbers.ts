import type { FunctionBody } from './function-body.js';
import type { Operation, PropertyKey, Register } from './operation.js';
import type { Place } from './span.js';

/**
 * Numbers for what stands in a function, that tell its parts apart by what they say and not by where they stand: a statement more
 * changes none, but those of expressions behind it that say the same. Unit: none; from 1, below 2^50.
 */
interface StableNumbers {
  /** By register: the number of what is put into it. */
  readonly registers: Float64Array;
  readonly places: ReadonlyMap<Place, number>;
}

/** The number of what is put into a register of a function. */
export function registerNumber(body: FunctionBody, register: Register): number {
  return numbersOf(body).registers[register] ?? 0;
}

/** The number of a place of a function's operations; -1 for a place that no operation has. */
export function placeNumber(body: FunctionBody, place: Place): number {
  return numbersOf(body).places.get(place) ?? -1;
}

function numbersOf(body: FunctionBody): StableNumbers {
  let numbers = known.get(body);
  if (!numbers) known.set(body, (numbers = count(body)));
  return numbers;
}

const known = new WeakMap<FunctionBody, StableNumbers>();

/** So many parts of one function may look alike. */
const mostAlike = 0x40000;

function count(body: FunctionBody): StableNumbers {
  const registers = new Float64Array(body.registers);
  const places = new Map<Place, number>();
  const looks: Looks = { registers: new Int32Array(body.registers), variables: new Map() };
  const alike = new Map<number, number>();
  const numberOf = (look: number): number => {
    const before = alike.get(look) ?? 0;
    alike.set(look, before + 1);
    return 1 + (look >>> 0) * mostAlike + (before % mostAlike);
  };
  for (const { operations } of body.blocks) {
    for (const operation of operations) {
      const look = lookOf(operation, body, looks);
      if ('target' in operation && registers[operation.target] === 0) {
        looks.registers[operation.target] = look;
        registers[operation.target] = numberOf(look);
      }
      if (operation.kind === 'write' && operation.variable.owner === body.index && !looks.variables.has(operation.variable.index)) looks.variables.set(operation.variable.index, look);
      let inside = 0;
      const gather = (part: object): void => {
        for (const value of Object.values(part) as unknown[]) {
          if (typeof value !== 'object' || value === null) continue;
          if (!('start' in value)) gather(value);
          else if (!places.has(value as Place)) places.set(value as Place, numberOf(mix(look, ++inside)));
        }
      };
      gather(operation);
    }
  }
  return { registers, places };
}

/** How the parts of a function look, as far as it was read. */
interface Looks {
  readonly registers: Int32Array;
  /** Of variables, by what was put into them first. */
  readonly variables: Map<number, number>;
}

/** What an operation says, with what its operands say, as a number that others may have too. */
function lookOf(operation: Operation, body: FunctionBody, looks: Looks): number {
  const kind = hash(operation.kind);
  const of = (register: Register): number => looks.registers[register]!;
  const ofKey = (key: PropertyKey): number => ('name' in key ? hash(key.name) : of(key.computed));
  const ofVariable = (owner: number, index: number): number => {
    const variable = owner === body.index ? body.variables[index] : undefined;
    // What only this function uses has no fixed place among its variables, and may be called otherwise: it is what was put into it first.
    return variable?.captured === false && index >= body.parameters.length ? (looks.variables.get(index) ?? 0) : mix(owner, index);
  };
  switch (operation.kind) {
    case 'constant': return mix(kind, hash(String(operation.value)));
    case 'pattern': return mix(kind, hash(operation.text));
    case 'read': return mix(kind, ofVariable(operation.variable.owner, operation.variable.index));
    case 'write': return mix(mix(kind, ofVariable(operation.variable.owner, operation.variable.index)), of(operation.source));
    case 'global': return mix(kind, hash(operation.name));
    case 'write-global': return mix(mix(kind, hash(operation.name)), of(operation.source));
    case 'member': case 'delete-member': return mix(mix(kind, of(operation.object)), ofKey(operation.key));
    case 'write-member': return mix(mix(mix(kind, of(operation.object)), ofKey(operation.key)), of(operation.source));
    case 'super-member': return mix(kind, ofKey(operation.key));
    case 'object-rest': case 'array-rest': case 'iterate': case 'await': case 'yield': case 'cast': return mix(kind, of(operation.source));
    case 'function': return mix(kind, operation.function);
    case 'class': return mix(kind, operation.class);
    case 'object': return operation.properties.reduce((look, property) => mix(look, 'key' in property ? ofKey(property.key) : 1), kind);
    case 'array': return operation.elements.reduce((look, element) => mix(look, of(element.value)), kind);
    case 'call': return operation.arguments.reduce((look, argument) => mix(look, of(argument.value)), mix(kind, of(operation.callee)));
    case 'load-module': return mix(kind, hash(operation.specifier ?? ''));
    case 'combine': return operation.parts.reduce((look, part) => mix(look, of(part)), mix(kind, hash(operation.operator)));
    case 'compare': return mix(mix(mix(kind, hash(operation.operator)), of(operation.left)), of(operation.right));
    case 'unary': return mix(mix(kind, hash(operation.operator)), of(operation.operand));
    case 'jsx': return mix(kind, hash('name' in operation.element ? operation.element.name : ''));
    default: return kind;
  }
}

function hash(text: string): number {
  let found = hashes.get(text);
  if (found === undefined) {
    found = 0x811c9dc5 | 0;
    for (let index = 0; index < text.length; index++) found = Math.imul(found ^ text.charCodeAt(index), 0x01000193);
    if (hashes.size > 50_000) hashes.clear();
    hashes.set(text, found);
  }
  return found;
}

const hashes = new Map<string, number>();

function mix(left: number, right: number): number {
  const product = Math.imul(left ^ (right + 0x9e3779b9), 0x85ebca6b);
  return Math.imul(product ^ (product >>> 13), 0xc2b2ae35) ^ (product >>> 16);
}
