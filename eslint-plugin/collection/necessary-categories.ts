import type { ProjectContext } from '../../analysis/index.js';
import { matchesPattern } from '../../policy/category-pattern.js';
import { necessaryFor } from '../../policy/necessary-information.js';

/** What a project may ask for at one place: what its types of app need, what the features there need, what its policy declares. */
export interface AllowedCategories {
  /** Whether the policy says enough to judge by: types of app, or a feature of this place. */
  readonly isKnown: boolean;
  allows(category: string): boolean;
}

/**
 * Collects what may be asked for in a file with these features. `part`: of the account alone, or also of the parties to an order.
 *
 * A category is allowed by a wider one, by a narrower one, and where the same datum may be taken more precisely.
 */
export function allowedCategories(context: ProjectContext, features: readonly string[], part?: 'account'): AllowedCategories {
  const here = context.features.filter(({ id }) => features.includes(id));
  const patterns = [...necessaryFor(context.appTypes, part), ...here.flatMap(({ necessary }) => necessary), ...context.data.map(({ category }) => category)];
  return {
    isKnown: context.appTypes.length > 0 || here.length > 0,
    allows: category => [category, ...(wider[category] ?? [])].some(each => patterns.some(pattern => isOneOf(each, pattern))),
  };
}

function isOneOf(category: string, pattern: string): boolean {
  return category === pattern || category.startsWith(`${pattern}.`) || pattern.startsWith(`${category}.`) || matchesPattern(pattern, category);
}

/** Data of which something more precise may be asked instead. */
const wider: Readonly<Record<string, readonly string[]>> = {
  'user.location.imprecise': ['user.location.precise'],
  'user.demographic.age_range': ['user.demographic.date_of_birth'],
};
