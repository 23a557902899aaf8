import type { Atom, Value } from '../summaries/value.js';
import { namesQueryStep } from '../vocabulary/store-words.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { stepOf, textOf, type NamesOf } from './answers.js';

/** Methods that run a statement written as a text. */
const statements = /^(?:query|execute|raw|unsafe|all|get|any|one|oneOrNone|many|manyOrNone|run|\$queryRawUnsafe)$/;

/** Methods besides its steps that a query has and a plain function's result has not: they tell `db('riders').first(…)` from `t('riders')`. */
const refinements = /^(?:select|first|join|returning|groupBy|columns?|distinct|pluck)$/;

/** The table, model or collection whose rows a call asks for that a value is read from: `riders` of `db('riders').where({ id }).first()`. */
export function tableBehind(vocabulary: Vocabulary, atom: Atom, namesOf: NamesOf): string | undefined {
  let isRefined = false;
  let step = stepOf(atom, namesOf);
  for (let depth = 0; step && depth < 16; depth++) {
    if (step.kind === 'call') {
      const text = textOf(step.args[0] ?? []);
      if (/^(?:collection|from|table|into)$/.test(step.name)) return text;
      if (text !== undefined && statements.test(step.name) && /\bfrom\b/i.test(text)) return /\bfrom\s+["'`[]?(?:\w+\.)?(\w+)/i.exec(text)?.[1];
      if (text !== undefined && isRefined && step.of === undefined && /^\w+$/.test(text)) return text;
      isRefined ||= refinements.test(step.name) || namesQueryStep(vocabulary, step.name);
      const owner = /^(?:find|aggregate|groupBy)/.test(step.name) && step.of ? stepOf(step.of, namesOf) : undefined;
      if (owner?.kind === 'member') return owner.name;
    }
    step = step.of && stepOf(step.of, namesOf);
  }
  return undefined;
}

/** What is kept for a person under a key with their id: `views` of `views:${user.id}`. `isPersons` tells whether a part of the key is such an id. */
export function keptForPerson(key: Value, isPersons: (part: Value) => boolean): string | undefined {
  const [only] = key;
  if (key.length !== 1 || only!.atom.kind !== 'derived' || !/^(?:template|\+|text)$/.test(only!.atom.operator)) return undefined;
  const { parts } = only!.atom;
  const words = parts.flatMap(part => textOf(part)?.split(/[^A-Za-z_-]+/) ?? []).filter(word => word !== '');
  return words.length > 0 && parts.some(part => textOf(part) === undefined && isPersons(part)) ? words.at(-1) : undefined;
}
