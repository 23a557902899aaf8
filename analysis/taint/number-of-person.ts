import { classifyPath } from '../vocabulary/classify-name.js';
import { readObjectContext } from '../vocabulary/object-context.js';
import { endsInAct, measured, namesComing, namesNumberOfActs } from '../vocabulary/price-words.js';
import { categoryWithin } from '../vocabulary/purposes.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/**
 * The category of what a number of a person tells of what they did: `visitor.pageViewCount`, `member.swipesLastWeek`,
 * `guest.totalSpentCents`. Absent for a number of anything else, and for what says nothing of behaviour.
 */
export function numberOfPerson(vocabulary: Vocabulary, names: readonly string[], ownerType: string | undefined): string | undefined {
  const name = names.at(-1)!;
  if (readObjectContext(vocabulary, names.at(-2), ownerType).kind !== 'person') return [names.at(-2), ownerType].some(owner => owner !== undefined && namesComing(vocabulary, owner)) && namesNumberOfActs(vocabulary, name) ? 'user.behavior' : undefined;
  if (namesNumberOfActs(vocabulary, name)) return 'user.behavior';
  const number = measured(vocabulary, name);
  if (!number) return undefined;
  const named = classifyPath(vocabulary, [...names.slice(0, -1), number.of], ownerType);
  if (named && categoryWithin(named.category, 'user.behavior')) return named.category;
  return number.isOverTime && endsInAct(vocabulary, number.of) ? 'user.behavior' : undefined;
}
