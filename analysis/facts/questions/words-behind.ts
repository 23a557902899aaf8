import type { Operation } from '../../ir/operation.js';
import type { FactWorld } from '../fact-world.js';
import { definitionOf, operationsOf, variableOf, writesOf, type Held } from '../values/definitions.js';
import { calledFunctions } from './called-functions.js';

/** What a value is made from. */
export interface Behind {
  /** The names and short constants of everything it is made from, in the functions that it comes out of too. */
  readonly words: ReadonlySet<string>;
  /** The operations it is made by. */
  readonly operations: ReadonlySet<Operation>;
}

/** No test that a person can read is made from more. */
const mostOperations = 200;

/** Walks back from a value to all that it is made from. */
export function behind(world: FactWorld, held: Held): Behind {
  const words = new Set<string>();
  const operations = new Set<Operation>();
  const bodies = new Set<string>();
  const pending: { readonly held: Held; readonly depth: number }[] = [{ held, depth: 0 }];
  for (let next = pending.pop(); next && operations.size < mostOperations; next = pending.pop()) {
    const { held: at, depth } = next;
    const operation = definitionOf(at);
    if (!operation || operations.has(operation)) continue;
    operations.add(operation);
    const into = (...registers: readonly number[]) => {
      for (const register of registers) pending.push({ held: { ...at, register }, depth });
    };
    switch (operation.kind) {
      case 'constant':
        if (typeof operation.value === 'string' && operation.value.length < 60) words.add(operation.value);
        break;
      case 'read': {
        const variable = variableOf(at.file, operation.variable);
        if (variable.name) words.add(variable.name);
        if (variable.kind !== 'import') for (const write of writesOf(at.file, operation.variable).slice(0, 8)) pending.push({ held: { file: write.file, function: write.function, register: write.operation.source }, depth });
        break;
      }
      case 'global': words.add(operation.name); break;
      case 'member':
        if ('name' in operation.key) words.add(operation.key.name);
        else into(operation.key.computed);
        into(operation.object);
        break;
      case 'cast': case 'await': into(operation.source); break;
      case 'unary': into(operation.operand); break;
      case 'compare': into(operation.left, operation.right); break;
      case 'combine': into(...operation.parts); break;
      case 'call': {
        into(operation.callee, ...operation.arguments.map(argument => argument.value));
        if (depth > 1) break;
        for (const { file, index } of calledFunctions(world, { ...at, register: operation.callee })) {
          const key = `${file.path}:${index}`;
          if (bodies.has(key)) continue;
          bodies.add(key);
          for (const word of wordsOfBody(file, index)) words.add(word);
        }
        break;
      }
      default:
    }
  }
  return { words, operations };
}

/** The names and short constants of a function, as `getItem`, `'consentRefusedAt'`. */
function wordsOfBody(file: Held['file'], index: number): readonly string[] {
  const inside = (kind: 'constant' | 'member' | 'global') => operationsOf(file, kind).filter(placed => placed.function === index);
  return [
    ...inside('constant').flatMap(({ operation }) => (operation.kind === 'constant' && typeof operation.value === 'string' && operation.value.length < 60 ? [operation.value] : [])),
    ...inside('member').flatMap(({ operation }) => (operation.kind === 'member' && 'name' in operation.key ? [operation.key.name] : [])),
    ...operationsOf(file, 'read').flatMap(placed => (placed.function === index ? [variableOf(file, placed.operation.variable).name] : [])),
  ];
}
