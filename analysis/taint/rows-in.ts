import { textOf, type ApiAtom, type Atom, type DerivedAtom, type Value } from '../summaries/value.js';
import { isWholeAnswer } from './answers.js';
import { fieldHeld } from './field-held.js';
import type { LabelContext } from './label.js';

/** What a call finds, or a part of that, of what the program itself put there: the rows of a table. Absent where there are none. */
export function rowsIn(context: LabelContext, atom: ApiAtom | DerivedAtom): Value | undefined {
  const path: string[] = [];
  let step: Atom | undefined = atom;
  for (let depth = 0; step && depth < 24 && !(step.kind === 'api' && step.rows); depth++) {
    const [name, next]: readonly [string | undefined, Atom | undefined] = step.kind === 'api' ? stepBack(step) : step.kind === 'derived' ? stepBackFrom(step) : [undefined, undefined];
    if (name !== undefined) path.unshift(name);
    step = next;
  }
  const rows = step?.kind === 'api' ? step.rows : undefined;
  if (!rows) return undefined;
  const along = (names: readonly string[]): Value | undefined => names.reduce<Value | undefined>((value, name) => value && fieldHeld(context, value, name), rows);
  const held = along(path) ?? (isRowsOf(path[0]) ? along(path.slice(1)) : undefined);
  return held && held.length > 0 ? held : undefined;
}

/** The field that is read of what stands before, and that; a query that is only refined is the query. */
function stepBack({ step, name, parent, arguments: [key] = [] }: ApiAtom): readonly [string | undefined, Atom | undefined] {
  if (step === 'member') return [name, parent];
  // A row may give its fields by their names: `row.get('title')`.
  const isGetter = step === 'call' && parent?.kind === 'api' && parent.step === 'member' && /^get(?:DataValue)?$/.test(parent.name);
  return [isGetter && key ? textOf(key) : undefined, step === 'call' && parent?.kind === 'api' && parent.step === 'member' ? parent.parent : parent];
}

function stepBackFrom({ operator, name, parts: [before] }: DerivedAtom): readonly [string | undefined, Atom | undefined] {
  const atom = before?.length === 1 ? before[0]!.atom : undefined;
  if (operator === '.') return [name === undefined || /^%|^\d+$/.test(name) ? undefined : name, atom];
  return operator === 'call' ? [undefined, atom] : [undefined, undefined];
}

/** Whether a part of an answer may be the rows it has: `rows` of `{ rows, count }`, the first of a pair. */
function isRowsOf(name: string | undefined): boolean {
  return name !== undefined && (isWholeAnswer(name) || /^(?:%element|\d+)$/.test(name));
}
