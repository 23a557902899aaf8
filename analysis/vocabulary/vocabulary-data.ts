import type { WordingData } from './wording.js';

/** A name in each language the product speaks. */
export interface DisplayName {
  readonly en: string;
  readonly 'zh-cn': string;
}

/** A list under which a category counts as sensitive; `categories.yml` names the law behind each. */
export type SensitiveSet = 'pipl28' | 'gb45574' | 'gdpr9' | 'gdpr10' | 'bipa' | 'cpra' | 'restricted';

/** One category as `categories.yml` writes it; the head of that file says what each list means. */
export interface CategoryData {
  readonly dpv?: readonly string[];
  readonly names: DisplayName;
  readonly sensitive?: readonly SensitiveSet[];
  readonly trait?: boolean;
  readonly 'taken-with'?: string;
  readonly strong?: readonly string[];
  readonly weak?: readonly string[];
  readonly vague?: readonly string[];
  readonly pinyin?: readonly string[];
  readonly 'pinyin-in-context'?: readonly string[];
  readonly labels?: readonly string[];
  readonly autocomplete?: readonly string[];
  readonly tails?: readonly string[];
  readonly 'not-after'?: readonly string[];
  readonly 'not-beside'?: readonly string[];
  readonly 'not-of'?: readonly string[];
  readonly 'with-person'?: readonly string[];
  readonly of?: readonly string[];
}

/** `categories.yml`, parsed. */
export interface CategoriesData {
  readonly categories: Readonly<Record<string, CategoryData>>;
  readonly persons: Readonly<Record<'nouns' | 'pinyin' | 'either' | 'counts' | 'alone' | 'alone-after' | 'alone-not-of' | 'verbs' | 'acted' | 'records' | 'carriers' | 'trades', readonly string[]>>;
  readonly qualifiers: Readonly<Record<
    | 'tails' | 'neutral' | 'getters' | 'facts' | 'acts' | 'before' | 'beginnings' | 'samples' | 'descriptions' | 'things' | 'of-people' | 'types' | 'nothing'
    | 'label-remarks' | 'label-nothing' | 'label-noise' | 'label-owners',
    readonly string[]
  >>;
}

/** `purposes.yml`, parsed. */
export interface PurposesData {
  readonly purposes: Readonly<Record<string, {
    readonly parent?: string;
    readonly fides?: string;
    readonly dpv?: readonly string[];
    readonly names: DisplayName;
    readonly necessary: 'yes' | 'conditional' | 'no';
    readonly words?: readonly string[];
    readonly labels?: readonly string[];
    readonly covers?: readonly string[];
  }>>;
  readonly categories: Readonly<Record<string, { readonly words?: readonly string[]; readonly labels?: readonly string[] }>>;
  readonly 'no-labels': readonly string[];
}

/** `consent-words.yml`, parsed. */
export type ConsentWordsData = Readonly<Record<
  | 'nouns' | 'answers' | 'verbs' | 'acknowledgements' | 'privacy' | 'documents' | 'separate' | 'written' | 'refusals' | 'withdrawals'
  | 'absences' | 'turned' | 'closings' | 'needs' | 'remarks' | 'dialogs' | 'asking' | 'telling' | 'fetching' | 'told' | 'switched' | 'acting' | 'recording' | 'permissions' | 'not-consent' | 'switches' | 'switch-addresses' | 'of-any-service' | 'affirmative' | 'negative'
  | 'noes' | 'noes-within' | 'agreeing' | 'agreeing-within' | 'before-agreeing' | 'plain-yeses' | 'questions' | 'reminders' | 'further',
  readonly string[]
>> & {
  readonly chinese: Readonly<Record<'nouns' | 'documents' | 'separate' | 'written' | 'refusals' | 'withdrawals' | 'noes' | 'noes-within' | 'agreeing' | 'agreeing-within' | 'before-agreeing' | 'plain-yeses' | 'reminders' | 'further', readonly string[]>>;
};

/** `price-words.yml`, parsed. */
export interface PriceWordsData {
  readonly words: readonly string[];
  readonly rates: readonly string[];
  readonly tails: readonly string[];
  readonly 'not-after': readonly string[];
  readonly 'not-of': Readonly<Record<string, readonly string[]>>;
  readonly records: readonly string[];
  readonly wealth: readonly string[];
  readonly counted: readonly string[];
  readonly visits: readonly string[];
  readonly comings: readonly string[];
  readonly spans: readonly string[];
  readonly units: readonly string[];
  readonly amounts: readonly string[];
  readonly opinions: readonly string[];
  readonly chinese: readonly string[];
}

/** `message-words.yml`, parsed. */
export interface MessageWordsData {
  readonly marketing: readonly string[];
  readonly hints: readonly string[];
  readonly transactional: readonly string[];
  readonly plain: readonly string[];
  readonly 'ways-out': readonly string[];
  readonly joining: readonly string[];
  readonly registering: readonly string[];
  readonly chinese: Readonly<Record<'marketing' | 'transactional' | 'plain' | 'ways-out' | 'joining' | 'registering', readonly string[]>>;
}

/** `permission-words.yml`, parsed. */
export interface PermissionWordsData {
  readonly groups: Readonly<Record<string, { readonly names: DisplayName; readonly words: readonly string[]; readonly categories?: readonly string[] }>>;
  readonly places: Readonly<Record<'coarse' | 'precise', readonly string[]>> & { readonly chinese: Readonly<Record<'coarse' | 'precise', readonly string[]>> };
}

/** `decision-words.yml`, parsed. */
export type DecisionWordsData = Readonly<Record<'access' | 'entrances' | 'opening' | 'signers' | 'eligibility' | 'methods' | 'method-uses' | 'bodies' | 'comparing' | 'advantages' | 'advantage-states' | 'granting' | 'keeping' | 'galleries' | 'strangers' | 'recurrences' | 'transfers' | 'lifetimes' | 'protections' | 'watching' | 'private-rooms' | 'enrolling' | 'body-uses', readonly string[]>> & { readonly chinese: Readonly<Record<'methods' | 'bodies' | 'advantages' | 'recurrences' | 'transfers' | 'watching' | 'private-rooms', readonly string[]>> };

/** `store-words.yml`, parsed. */
export type StoreWordsData = Readonly<Record<'keepers' | 'keepers-on-servers' | 'keepers-alone' | 'databases' | 'senders' | 'servers' | 'clocks' | 'query-steps', readonly string[]>>;

/** `occasion-words.yml`, parsed. */
export type OccasionWordsData = Readonly<Record<'back-office' | 'account' | 'order' | 'account-tables' | 'payment' | 'paying' | 'handing-over' | 'releasing' | 'on-the-spot' | 'afterwards' | 'receipt' | 'statements', readonly string[]>>;

/** `authorization-words.yml`, parsed. */
export type AuthorizationWordsData = Readonly<Record<'words' | 'roles' | 'role-checks' | 'credentials' | 'carriers' | 'options' | 'mounting' | 'everywhere' | 'secrets', readonly string[]>>;

/** `control-words.yml`, parsed. */
export type ControlWordsData = Readonly<Record<
  | 'asks' | 'records' | 'agreeing' | 'what-for' | 'data-or-company' | 'handing-over' | 'others' | 'providing' | 'named-others' | 'handed-over'
  | 'towards' | 'cooperating' | 'giving-to' | 'takers' | 'rules-for-others' | 'tick-refusals' | 'choices' | 'putting-away' | 'dialogs' | 'explaining'
  | 'personalised' | 'codes' | 'searching' | 'searching-labels' | 'sealed',
  WordingData
>>;

/** `deletion-words.yml`, parsed. */
export type DeletionWordsData = Readonly<Record<
  | 'deleting' | 'hiding' | 'marking' | 'deletion-marks' | 'marks' | 'emptying' | 'erasing' | 'erased' | 'older-than' | 'cutoffs' | 'cleaning' | 'idle' | 'persons' | 'keeping-documents'
  | 'ending' | 'ending-beside',
  WordingData
>>;

/** `grant-words.yml`, parsed. */
export type GrantWordsData = Readonly<Record<
  | 'possible' | 'records' | 'record-parts' | 'writing' | 'reading' | 'granting' | 'removing' | 'recording' | 'yes-acts' | 'yes-objects' | 'yes-to-all'
  | 'pair-setters' | 'key-setters' | 'document-setters' | 'row-writers' | 'loose-row-writers' | 'rows' | 'no-rows' | 'savers' | 'owner-savers'
  | 'plain-answers' | 'answer-fields' | 'person-answers' | 'bare-agreements' | 'persons' | 'proofs' | 'proof-records' | 'row-times' | 'times' | 'matters'
  | 'of-data' | 'of-contracts' | 'of-privacy' | 'of-answers' | 'notices' | 'yes-documents' | 'shown' | 'yes-values' | 'yes-names' | 'yes-endings' | 'yes-tests'
  | 'no-answers' | 'read-only' | 'withdrawals' | 'withdrawal-calls' | 'withdrawn',
  WordingData
>>;

/** `question-words.yml`, parsed. */
export type QuestionWordsData = Readonly<Record<
  | 'personal-data' | 'data-acts' | 'data-objects' | 'contracts' | 'contract-kinds' | 'contract-documents' | 'privacy' | 'asked-before' | 'reading' | 'answer-keys' | 'undecided'
  | 'refused' | 'granted' | 'answers' | 'noes' | 'refusal-handlers' | 'dialogs' | 'consent-questions' | 'permission-questions' | 'permission-acts' | 'permission-objects' | 'opening'
  | 'opened' | 'settings' | 'topics' | 'asking' | 'showing' | 'asides' | 'asking-chinese' | 'topics-chinese',
  WordingData
>>;
