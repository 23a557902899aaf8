import type { FileIr } from '../ir/file-ir.js';
import type { Place } from '../ir/span.js';
import { keyOf, makersOf } from './stated-types.js';

/** Answers what a program calls the value of an expression: `customer` of `const customer = await response.json()`; `undefined` where it gives it no name. */
export type StatedNames = (place: Place) => StatedName | undefined;

/** A name, and the field that is read there; without one it is what a call gives. */
export interface StatedName {
  readonly name: string;
  readonly field?: string;
}

/** Finds the names that calls and fields of what comes from outside are given by those who get them. A file is read when it is first asked about. */
export function createStatedNames(files: ReadonlyMap<string, FileIr>): StatedNames {
  return place => {
    const file = files.get(place.file);
    return file && namesStatedIn(file).get(keyOf(place));
  };
}

/** By where the value is got; the first who names it is heard. */
function namesStatedIn(file: FileIr): ReadonlyMap<string, StatedName> {
  let stated = known.get(file);
  if (!stated) known.set(file, (stated = readFile(file)));
  return stated;
}

const known = new WeakMap<FileIr, ReadonlyMap<string, StatedName>>();

function readFile({ functions }: FileIr): ReadonlyMap<string, StatedName> {
  const stated = new Map<string, StatedName>();
  for (const body of functions) {
    const makers = makersOf(body);
    for (const { operations } of body.blocks) {
      for (const operation of operations) {
        if (operation.kind !== 'write' || !operation.declares) continue;
        const name = functions[operation.variable.owner]?.variables[operation.variable.index]?.name;
        for (let maker = makers.get(operation.source); name && maker; maker = maker.kind === 'await' || maker.kind === 'cast' ? makers.get(maker.source) : undefined) {
          if ((maker.kind === 'call' || maker.kind === 'member' || maker.kind === 'await') && !stated.has(keyOf(maker.span))) stated.set(keyOf(maker.span), { name, ...(maker.kind === 'member' && 'name' in maker.key && { field: maker.key.name }) });
        }
      }
    }
  }
  return stated;
}
