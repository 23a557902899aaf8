import table from './necessary-information.json' with { type: 'json' };
import type { LocalText } from './policy-problem.js';

/** One of the 39 types of app, with the personal data that its basic function needs. */
export interface AppType {
  readonly id: string;
  readonly name: LocalText;
  /** Where the law names the type. */
  readonly article: LocalText;
  readonly basicFunction: LocalText;
  /** Empty where the basic function has to work without personal data. */
  readonly necessary: readonly NecessaryData[];
  /** Conditions, and what is easily mistaken. */
  readonly notes: readonly LocalText[];
}

export interface NecessaryData {
  readonly what: LocalText;
  /** May be empty, for what is no personal data by itself. */
  readonly categories: readonly string[];
  /** Whether the data are of a party to an order, as a consignee or passenger, and not of the account. */
  readonly ofOrder: boolean;
  /** On what condition they are necessary; absent where on none. */
  readonly when?: NecessityCondition;
}

/** What part of a type's services needs the data, told by the names around the place that takes them. */
export interface NecessityCondition {
  readonly note: LocalText;
  readonly at: readonly string[];
  /** Words of the other services of the type. */
  readonly notAt: readonly string[];
  /** Whether the data count as necessary where the names tell neither. */
  readonly otherwise: boolean;
}

/** The types in the law's order. Source: http://www.cac.gov.cn/2021-03/22/c_1617990997054277.htm, Art. 5. */
export const appTypes: readonly AppType[] = table.types;

/** Ids of the types, as a policy names them. */
export const appTypeIds: ReadonlySet<string> = new Set(appTypes.map(type => type.id));

/** Words by which code names those who offer a service. The table is not about them (Art. 3). */
export const supplySideWords: readonly string[] = table.supplySide.words;

/** Patterns of categories that stand in no row of the table. */
export const neverNecessary: readonly string[] = table.neverNecessary;

export function findAppType(id: string): AppType | undefined {
  return appTypes.find(type => type.id === id);
}

/**
 * The categories that any of the types needs. Unknown ids add nothing.
 * `part`: only what may be asked of the `account`, or of parties to an `order`; absent, both.
 * `names`: tells whether the names around a place have one of some words; absent, nothing is known of the place.
 */
export function necessaryFor(types: readonly string[], part?: 'account' | 'order', names: (words: readonly string[]) => boolean = () => false): ReadonlySet<string> {
  const items = appTypes.filter(type => types.includes(type.id)).flatMap(type => type.necessary);
  const isAsked = ({ ofOrder, when }: NecessaryData) => (part === undefined || ofOrder === (part === 'order')) && (!when || holdsAt(when, names));
  return new Set(items.filter(isAsked).flatMap(item => item.categories));
}

function holdsAt({ at, notAt, otherwise }: NecessityCondition, names: (words: readonly string[]) => boolean): boolean {
  return names(at) || (otherwise && !names(notAt));
}
