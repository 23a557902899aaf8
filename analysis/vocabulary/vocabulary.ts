/** A name in each language the product speaks. */
export interface DisplayName {
  readonly en: string;
  readonly 'zh-cn': string;
}

/** A list under which a category counts as sensitive; see the comments of `categories.yml` for the law behind each. */
export type SensitiveSet = 'pipl28' | 'gb45574' | 'gdpr9' | 'gdpr10' | 'bipa' | 'cpra' | 'restricted';

/** A kind of personal data, under its fideslang key or an extension of ours that begins with `x.`. */
export interface Category {
  readonly key: string;
  /** The key without its last part, where that is a category too. */
  readonly parent?: string;
  /** Terms of the W3C Data Privacy Vocabulary that mean the same; may be empty. */
  readonly dpv: readonly string[];
  readonly names: DisplayName;
  readonly sensitive: readonly SensitiveSet[];
  /** Whether it says something about who a person is or how they behave that must not move a price. */
  readonly trait: boolean;
}

/** What personal data is used for. */
export interface Purpose {
  readonly id: string;
  /** The wider purpose whose consent covers this one too. */
  readonly parent?: string;
  readonly fides?: string;
  readonly dpv: readonly string[];
  readonly names: DisplayName;
  /** Whether a service can need it by its nature. `conditional`: where a law or a declared basis says so. */
  readonly necessary: 'yes' | 'conditional' | 'no';
}

/** The words by which code speaks of personal data, purposes, consent, prices and decisions. */
export interface Vocabulary {
  readonly categories: ReadonlyMap<string, Category>;
  readonly purposes: ReadonlyMap<string, Purpose>;
}

/** The parsed files of `api-models/vocabulary/`, each under its name in camel case. */
export interface VocabularyData {
  readonly categories: unknown;
  readonly purposes: unknown;
  readonly consentWords: unknown;
  readonly priceWords: unknown;
  readonly decisionWords: unknown;
}

/** Builds the tables that every lookup shares. */
export function createVocabulary(_texts: VocabularyData): Vocabulary {
  return { categories: new Map(), purposes: new Map() };
}
