import type { Atom, Value } from '../summaries/value.js';
import { isPersonId, isPersonNoun } from '../vocabulary/person-nouns.js';
import { splitWords } from '../vocabulary/split-words.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { stepOf, textOf, type NamesOf } from './answers.js';

/** How deep the conditions of a query are read: `{ where: { AND: [{ userId }] } }`. */
const deepest = 5;

/**
 * Whether what a value is read from was looked up by whose it is: `interest.findFirst({ where: { userId } })`, `db('views').where('member_id', id)`,
 * `query('select … where user_id = $1')`. What such a record counts, it counts of that person.
 */
export function isFoundByPerson(vocabulary: Vocabulary, atom: Atom, namesOf: NamesOf): boolean {
  let step = stepOf(atom, namesOf);
  for (let depth = 0; step && depth < 16; depth++) {
    if (step.kind === 'call' && asksWhose(vocabulary, step.args, namesOf)) return true;
    step = step.of && stepOf(step.of, namesOf);
  }
  return false;
}

function asksWhose(vocabulary: Vocabulary, args: readonly Value[], namesOf: NamesOf): boolean {
  const [first = []] = args;
  const column = textOf(first);
  if (column !== undefined) return args.length > 1 && namesPerson(vocabulary, column) ? true : isAskedInQuery(vocabulary, column);
  return args.some(value => value.some(({ atom }) => isCondition(vocabulary, atom, namesOf, deepest)));
}

/** A text of SQL whose condition is whose the rows are. */
function isAskedInQuery(vocabulary: Vocabulary, text: string): boolean {
  const where = /\bwhere\b([\s\S]*)/i.exec(text)?.[1];
  return where !== undefined && [...where.matchAll(/(?:\w+\.)?["'`]?(\w+)["'`]?\s*(?:=|in\b)/gi)].some(([, name]) => namesPerson(vocabulary, name!));
}

function isCondition(vocabulary: Vocabulary, atom: Atom, namesOf: NamesOf, depth: number): boolean {
  if (depth === 0) return false;
  if (atom.kind === 'snapshot') {
    return [...atom.fields].some(([name, held]) => {
      // `{ select: { userId: true } }` asks for the field itself.
      const isSwitch = held.length > 0 && held.every(one => one.atom.kind === 'constant');
      return (!isSwitch && namesPerson(vocabulary, name)) || held.some(one => isCondition(vocabulary, one.atom, namesOf, depth - 1));
    });
  }
  // `eq(views.userId, id)`, `and(eq(…), eq(…))`.
  const step = stepOf(atom, namesOf);
  if (step?.kind !== 'call') return false;
  return step.args.some(value => value.some(one => {
    const column = stepOf(one.atom, namesOf);
    return (column?.kind === 'member' && step.args.length > 1 && isPersonId(vocabulary, column.name)) || isCondition(vocabulary, one.atom, namesOf, depth - 1);
  }));
}

function namesPerson(vocabulary: Vocabulary, name: string): boolean {
  return isPersonId(vocabulary, name) || isPersonNoun(vocabulary, splitWords(name));
}
