import type { DataEntry, ProjectContext } from '../../analysis/index.js';
import { matchesPattern } from '../../policy/category-pattern.js';
import { necessaryFor } from '../../policy/necessary-information.js';
import { namesAny } from './field-context.js';

/** What a project needs at one place: what its types of app need, what the features there need. */
export interface NecessaryCategories {
  /** Whether the policy says enough to judge by: types of app, or a feature of this place. */
  readonly isKnown: boolean;
  has(category: string): boolean;
}

/**
 * Collects what is necessary in a file with these features. `part`: of the account alone, or also of the parties to an order. `place`: the names
 * around what takes the data, by which conditions are judged.
 */
export function necessaryCategories(context: ProjectContext, features: readonly string[], part?: 'account', place = ''): NecessaryCategories {
  const here = context.features.filter(({ id }) => features.includes(id));
  const patterns = [...necessaryFor(context.appTypes, part, words => namesAny(place, words)), ...here.flatMap(({ necessary }) => necessary)];
  return { isKnown: context.appTypes.length > 0 || here.length > 0, has: category => patterns.some(pattern => covers(pattern, category)) };
}

/** The entries of the inventory that speak of a category. */
export function entriesFor({ data }: ProjectContext, category: string): readonly DataEntry[] {
  return data.filter(entry => covers(entry.category, category));
}

/** Whether what is said of a category holds for another: a wider one, a narrower one, or one of which the other is a coarser form. */
function covers(pattern: string, category: string): boolean {
  return [category, ...(finer[category] ?? [])].some(each => each === pattern || each.startsWith(`${pattern}.`) || pattern.startsWith(`${each}.`) || matchesPattern(pattern, each));
}

/** Whether a category is another or below it. */
export function isWithin(category: string, prefix: string): boolean {
  return category === prefix || category.startsWith(`${prefix}.`);
}

/** Data of which something more precise may be asked instead. */
const finer: Readonly<Record<string, readonly string[]>> = {
  'user.location.imprecise': ['user.location.precise'],
  'user.demographic.age_range': ['user.demographic.date_of_birth'],
};
