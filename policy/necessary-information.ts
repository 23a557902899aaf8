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
 * The categories that any of the types needs, conditions aside. Unknown ids add nothing.
 * `part`: only what may be asked of the `account`, or of parties to an `order`; absent, both.
 */
export function necessaryFor(types: readonly string[], part?: 'account' | 'order'): ReadonlySet<string> {
  const items = appTypes.filter(type => types.includes(type.id)).flatMap(type => type.necessary);
  return new Set(items.filter(item => part === undefined || item.ofOrder === (part === 'order')).flatMap(item => item.categories));
}
