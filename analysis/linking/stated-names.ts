import type { FileIr } from '../ir/file-ir.js';
import type { Operation, Register } from '../ir/operation.js';
import type { Place, Span } from '../ir/span.js';
import { keyOf, makersOf, type Makers } from './stated-types.js';

/**
 * Answers what a program calls the value of an expression: `customer` of `const customer = await response.json()`, `email` of
 * `this.email = event.target.value` and of `setEmail(event.target.value)`; `undefined` where it gives it no name. What is read along a
 * path from a parameter is asked for by the parameter's place.
 */
export type StatedNames = (place: Place, path?: readonly string[]) => StatedName | undefined;

/** A name, and the field that is read there; without one it is what a call gives. */
export interface StatedName {
  readonly name: string;
  readonly field?: string;
}

/** Finds the names that calls and fields of what comes from outside are given by those who get them. A file is read when it is first asked about. */
export function createStatedNames(files: ReadonlyMap<string, FileIr>): StatedNames {
  return (place, path = []) => {
    const file = files.get(place.file);
    return file && namesStatedIn(file).get(keyAlong(place, path));
  };
}

/** By where the value is got; the first who names it is heard. */
function namesStatedIn(file: FileIr): ReadonlyMap<string, StatedName> {
  let stated = known.get(file);
  if (!stated) known.set(file, (stated = readFile(file)));
  return stated;
}

const known = new WeakMap<FileIr, ReadonlyMap<string, StatedName>>();

function readFile(file: FileIr): ReadonlyMap<string, StatedName> {
  const stated = new Map<string, StatedName>();
  for (const body of file.functions) {
    const makers = makersOf(body);
    for (const { operations } of body.blocks) {
      for (const operation of operations) {
        for (const { name, register } of namesIn(file, makers, operation)) {
          for (let maker = makers.get(register); maker; maker = maker.kind === 'await' || maker.kind === 'cast' ? makers.get(maker.source) : undefined) {
            if (maker.kind !== 'call' && maker.kind !== 'member' && maker.kind !== 'await' && maker.kind !== 'read') continue;
            const key = pathFromParameter(file, makers, maker) ?? (maker.kind === 'read' ? undefined : keyOf(maker.span));
            if (key !== undefined && !stated.has(key)) stated.set(key, { name, ...(maker.kind === 'member' && 'name' in maker.key && { field: maker.key.name }) });
          }
        }
      }
    }
  }
  return stated;
}

/** The names that an operation gives, with what it gives them to. */
function namesIn({ functions }: FileIr, makers: Makers, operation: Operation): readonly { readonly name: string; readonly register: Register }[] {
  switch (operation.kind) {
    case 'write': {
      const name = functions[operation.variable.owner]?.variables[operation.variable.index]?.name;
      return name ? [{ name, register: operation.source }] : [];
    }
    case 'write-member': return 'name' in operation.key ? [{ name: operation.key.name.replace(/^#/, ''), register: operation.source }] : [];
    case 'object': return operation.properties.flatMap(one => (one.kind === 'value' && 'name' in one.key ? [{ name: one.key.name, register: one.value }] : []));
    case 'call': {
      const [only, ...others] = operation.arguments;
      const name = only?.kind === 'value' && others.length === 0 ? setBy(functions, makers.get(operation.callee)) : undefined;
      return name === undefined ? [] : [{ name, register: only!.value }];
    }
    default: return [];
  }
}

/** What a setter sets: `email` of `setEmail`. */
function setBy(functions: FileIr['functions'], callee: Operation | undefined): string | undefined {
  const name = callee?.kind === 'read' ? functions[callee.variable.owner]?.variables[callee.variable.index]?.name : callee?.kind === 'member' && 'name' in callee.key ? callee.key.name : undefined;
  const [, first, rest] = /^set([A-Z])(\w*)$/.exec(name ?? '') ?? [];
  return first === undefined ? undefined : `${first.toLowerCase()}${rest!}`;
}

/** What is read along a path from a parameter, by the parameter's place. */
function pathFromParameter({ functions }: FileIr, makers: Makers, maker: Operation): string | undefined {
  const path: string[] = [];
  let step: Operation | undefined = maker;
  for (; step?.kind === 'member' && 'name' in step.key; step = makers.get(step.object)) path.unshift(step.key.name);
  if (step?.kind !== 'read') return undefined;
  const owner = functions[step.variable.owner];
  const variable = step.variable.index < (owner?.parameters.length ?? 0) ? owner!.variables[step.variable.index] : undefined;
  return variable && keyAlong(variable.span, path);
}

function keyAlong(span: Span, path: readonly string[]): string {
  return [keyOf(span), ...path].join(' .');
}
