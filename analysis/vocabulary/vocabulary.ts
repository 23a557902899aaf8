import { joinWords } from './split-words.js';
import type { AuthorizationWordsData, CategoriesData, CategoryData, ConsentWordsData, ControlWordsData, DecisionWordsData, DeletionWordsData, DisplayName, GrantWordsData, MessageWordsData, OccasionWordsData, PermissionWordsData, PriceWordsData, PurposesData, QuestionWordsData, SensitiveSet, StoreWordsData } from './vocabulary-data.js';
import { readWordings, type Wording } from './wording.js';
import { longestFirst, wordSet, wordTable, type WordSet, type WordTable } from './word-table.js';

/** A kind of personal data, under its fideslang key or an extension of ours that begins with `x.`. */
export interface Category {
  readonly key: string;
  /** The nearest wider category by its key; absent for `user` and for the roots of `x.`. */
  readonly parent?: string;
  /** Terms of the W3C Data Privacy Vocabulary that mean the same; may be empty. */
  readonly dpv: readonly string[];
  readonly names: DisplayName;
  readonly sensitive: readonly SensitiveSet[];
  /** Whether it says who a person is or how they behave, where a price or a benefit should not depend on it. */
  readonly trait: boolean;
  /** The category of what a device shows or hears while it takes it. */
  readonly takenWith?: string;
}

/** What personal data is used for. */
export interface Purpose {
  readonly id: string;
  /** The wider purpose whose consent covers this one too. */
  readonly parent?: string;
  readonly fides?: string;
  readonly dpv: readonly string[];
  readonly names: DisplayName;
  /** Whether a service can need it by its nature. `conditional`: where a law or a declaration says so. */
  readonly necessary: 'yes' | 'conditional' | 'no';
  /** Categories that consent for this purpose usually speaks of; may be empty. */
  readonly covers: readonly string[];
}

/** How sure a token is of its category; see the head of `categories.yml`. */
export type TokenKind = 'strong' | 'weak' | 'vague' | 'pinyin' | 'pinyin-in-context';

/** A word or two by which code names a category. `category` is absent for a compound that names something else. */
export interface Token {
  readonly text: string;
  readonly kind: TokenKind;
  readonly category?: string;
}

/** What limits the tokens of one category; empty sets limit nothing. */
export interface TokenLimits {
  readonly tails: WordSet;
  readonly notAfter: WordSet;
  readonly notBeside: WordSet;
  readonly notOf: WordSet;
  readonly of: WordSet;
  readonly withPerson: WordSet;
}

/** The nouns for a person, and the words that may stand around them; see the `persons` of `categories.yml`. */
export interface PersonWords {
  /** The nouns that are pinyin. */
  readonly pinyin: readonly string[];
  readonly nouns: WordSet;
  /** Nouns for persons and for things alike. */
  readonly either: WordSet;
  readonly counts: WordSet;
  readonly alone: WordSet;
  readonly aloneAfter: WordSet;
  readonly aloneNotOf: WordSet;
  readonly verbs: WordSet;
  readonly acted: WordSet;
  readonly records: WordSet;
  readonly carriers: WordSet;
  readonly trades: WordSet;
}

/** The tables that tell whether a name stands for personal data. */
export interface NameWords {
  readonly tokens: WordTable<Token>;
  readonly limits: ReadonlyMap<string, TokenLimits>;
  readonly autocomplete: ReadonlyMap<string, string>;
  /** Chinese labels to categories, longest first. */
  readonly labels: ReadonlyMap<string, string>;
  readonly persons: PersonWords;
  readonly tails: WordSet;
  readonly neutral: WordSet;
  readonly getters: WordSet;
  readonly facts: WordSet;
  readonly acts: WordSet;
  readonly before: WordSet;
  readonly beginnings: WordSet;
  readonly samples: WordSet;
  readonly descriptions: WordSet;
  readonly things: WordSet;
  /** Keys of categories that no thing has, and texts of such tokens. */
  readonly ofPeople: readonly string[];
  readonly types: WordSet;
  readonly labelRemarks: readonly string[];
  readonly labelNothing: readonly string[];
  readonly labelNoise: readonly string[];
  readonly labelOwners: readonly string[];
}

/** The words of consent; Chinese phrases stand apart, since they match anywhere in a text. */
export interface ConsentWords {
  readonly nouns: WordSet;
  readonly answers: WordSet;
  readonly verbs: WordSet;
  readonly acknowledgements: WordSet;
  readonly privacy: WordSet;
  readonly documents: WordSet;
  readonly separate: WordSet;
  readonly written: WordSet;
  readonly refusals: WordSet;
  readonly withdrawals: WordSet;
  readonly absences: WordSet;
  readonly needs: WordSet;
  readonly turned: WordSet;
  /** Whole texts, in small letters. */
  readonly closings: ReadonlySet<string>;
  readonly remarks: WordSet;
  readonly dialogs: WordSet;
  readonly asking: WordSet;
  /** Words in the names of functions, as they are written. */
  readonly telling: ReadonlySet<string>;
  readonly fetching: ReadonlySet<string>;
  readonly told: readonly string[];
  readonly switched: readonly string[];
  readonly acting: ReadonlySet<string>;
  readonly recording: ReadonlySet<string>;
  readonly permissions: WordSet;
  readonly notConsent: WordSet;
  readonly switches: WordSet;
  readonly switchAddresses: WordSet;
  readonly ofAnyService: WordSet;
  readonly chinese: ConsentWordsData['chinese'];
  readonly affirmative: WordSet;
  readonly negative: WordSet;
  /** What the label of a button says. */
  readonly noes: WordSet;
  readonly noesWithin: WordSet;
  readonly agreeing: WordSet;
  readonly agreeingWithin: WordSet;
  readonly beforeAgreeing: WordSet;
  readonly plainYeses: WordSet;
  readonly questions: WordSet;
  readonly reminders: WordSet;
  readonly further: WordSet;
}

/** The words for a price. */
export interface PriceWords {
  readonly words: WordSet;
  readonly rates: WordSet;
  readonly tails: WordSet;
  readonly notAfter: WordSet;
  readonly notOf: ReadonlyMap<string, WordSet>;
  /** Words that name a record or a text as often as a number. */
  readonly records: WordSet;
  /** Words for how rich somebody is taken to be. */
  readonly wealth: WordSet;
  /** Words of keys under which it is counted what somebody did. */
  readonly counted: WordSet;
  /** Words of keys under which a device keeps that somebody was here before. */
  readonly visits: WordSet;
  /** What the coming of a person is called: what it counts, that person did. */
  readonly comings: WordSet;
  /** Words for the time of which a number tells. */
  readonly spans: WordSet;
  /** Words for what a number counts in. */
  readonly units: WordSet;
  /** What may be a price, and is one where it is computed from an amount of money. */
  readonly amounts: WordSet;
  /** What functions are called that tell what is thought of something, and no price. */
  readonly opinions: WordSet;
  readonly chinese: readonly string[];
}

/** Words of letting people in and of judging them. `methods` end the name of a set of ways, `methodUses` say what the ways are for, `bodies` name a way by a part of the body. */
export interface DecisionWords extends Readonly<Record<'access' | 'entrances' | 'opening' | 'signers' | 'eligibility' | 'methods' | 'methodUses' | 'bodies' | 'comparing' | 'advantages' | 'advantage-states' | 'granting' | 'keeping' | 'galleries' | 'strangers' | 'recurrences' | 'transfers' | 'lifetimes' | 'protections' | 'watching' | 'privateRooms' | 'enrolling' | 'bodyUses', WordSet>> {
  readonly chinese: Readonly<Record<'methods' | 'bodies' | 'advantages' | 'recurrences' | 'transfers' | 'watching' | 'private-rooms', readonly string[]>>;
}

/** A set of words, and Chinese phrases that match anywhere in a text. */
export interface Words {
  readonly words: WordSet;
  readonly phrases: readonly string[];
}

/** The words that tell a message that advertises from one that somebody waits for. */
export interface MessageWords {
  /** Enough alone. */
  readonly marketing: Words;
  /** Enough where nothing says otherwise. */
  readonly hints: Words;
  readonly transactional: Words;
  /** What settles that a message is no advertisement, whatever else it says. */
  readonly plain: Words;
  readonly waysOut: Words;
  /** Acts by which people put themselves on a list, and others by which they do not. */
  readonly joining: Words;
  readonly registering: Words;
}

/** One thing that a platform asks a person for: the camera, the place. */
export interface PermissionGroup {
  readonly names: DisplayName;
  readonly words: WordSet;
  /** The categories that a call collects with it; may be empty. */
  readonly categories: readonly string[];
}

/** The words of permissions, by group, and those that tell what a place is needed for. */
export interface PermissionWords {
  readonly groups: ReadonlyMap<string, PermissionGroup>;
  /** What a town is enough for, and what it is not. */
  readonly coarsePlaces: Words;
  readonly precisePlaces: Words;
}

/** What programs call what keeps data, sends it and tells the time; see `store-words.yml`. */
export type StoreWords = Readonly<Record<'keepers' | 'keepersOnServers' | 'keepersAlone' | 'databases' | 'senders' | 'servers' | 'clocks' | 'querySteps', WordSet>>;

/** The words by which code asks who somebody is and whether they may; see `authorization-words.yml`. `credentials` are as they are written. */
export type AuthorizationWords = Readonly<Record<'words' | 'roles' | 'roleChecks' | 'credentials' | 'carriers' | 'options' | 'mounting' | 'everywhere' | 'secrets', WordSet>>;

/** How questions of consent are worded; see `question-words.yml`. */
export type QuestionWords = Readonly<Record<keyof QuestionWordsData, Wording>>;

/** What boxes, buttons and the texts beside them say; see `control-words.yml`. */
export type ControlWords = Readonly<Record<keyof ControlWordsData, Wording>>;

/** How programs delete what they keep; see `deletion-words.yml`. */
export type DeletionWords = Readonly<Record<keyof DeletionWordsData, Wording>>;

/** How programs keep and give answers to questions of consent; see `grant-words.yml`. */
export type GrantWords = Readonly<Record<keyof GrantWordsData, Wording>>;

/** The words by which code speaks of personal data, purposes, consent, prices and decisions. */
export interface Vocabulary {
  readonly categories: ReadonlyMap<string, Category>;
  readonly purposes: ReadonlyMap<string, Purpose>;
  readonly names: NameWords;
  /** What each word of a consent text means: ids of purposes and keys of categories, often one. */
  readonly purposeWords: WordTable<readonly string[]>;
  /** Chinese phrases to the same, longest first; to nothing where only their characters are those of one. */
  readonly purposeLabels: ReadonlyMap<string, readonly string[]>;
  readonly consent: ConsentWords;
  readonly prices: PriceWords;
  readonly messages: MessageWords;
  readonly permissions: PermissionWords;
  readonly decisions: DecisionWords;
  readonly stores: StoreWords;
  readonly authorization: AuthorizationWords;
  readonly questions: QuestionWords;
  readonly controls: ControlWords;
  readonly deletions: DeletionWords;
  readonly grants: GrantWords;
}

/** The parsed files of `api-models/vocabulary/`, each under its name in camel case. */
export interface VocabularyData {
  readonly categories: CategoriesData;
  readonly purposes: PurposesData;
  readonly consentWords: ConsentWordsData;
  readonly priceWords: PriceWordsData;
  readonly messageWords: MessageWordsData;
  readonly permissionWords: PermissionWordsData;
  readonly decisionWords: DecisionWordsData;
  readonly storeWords: StoreWordsData;
  readonly authorizationWords: AuthorizationWordsData;
  readonly questionWords: QuestionWordsData;
  readonly controlWords: ControlWordsData;
  readonly deletionWords: DeletionWordsData;
  readonly grantWords: GrantWordsData;
  /** Read by what looks at names around fields; no table is built of them. */
  readonly occasionWords: OccasionWordsData;
}

/** Builds the tables that every lookup reads; where the data gives a word twice, the first category keeps it. */
export function createVocabulary(texts: VocabularyData): Vocabulary {
  const { categories, purposes, consentWords, priceWords, messageWords, permissionWords, decisionWords, storeWords, authorizationWords, questionWords, controlWords, deletionWords, grantWords } = texts;
  return {
    categories: readCategories(categories),
    purposes: readPurposes(purposes),
    names: readNameWords(categories),
    purposeWords: wordTable(purposeEntries(purposes, entry => entry.words)),
    purposeLabels: longestFirstMap(new Map([...wordLists(purposeEntries(purposes, entry => entry.labels)), ...purposes['no-labels'].map(text => [text, []] as const)])),
    consent: readConsentWords(consentWords),
    prices: readPriceWords(priceWords),
    messages: readMessageWords(messageWords),
    permissions: readPermissionWords(permissionWords),
    decisions: {
      access: wordSet(decisionWords.access), entrances: wordSet(decisionWords.entrances), opening: wordSet(decisionWords.opening), signers: wordSet(decisionWords.signers), eligibility: wordSet(decisionWords.eligibility),
      methods: wordSet(decisionWords.methods), methodUses: wordSet(decisionWords['method-uses']), bodies: wordSet(decisionWords.bodies), comparing: wordSet(decisionWords.comparing), advantages: wordSet(decisionWords.advantages), 'advantage-states': wordSet(decisionWords['advantage-states']), granting: wordSet(decisionWords.granting),
      keeping: wordSet(decisionWords.keeping), galleries: wordSet(decisionWords.galleries), strangers: wordSet(decisionWords.strangers), recurrences: wordSet(decisionWords.recurrences), transfers: wordSet(decisionWords.transfers),
      lifetimes: wordSet(decisionWords.lifetimes), protections: wordSet(decisionWords.protections), watching: wordSet(decisionWords.watching), privateRooms: wordSet(decisionWords['private-rooms']), enrolling: wordSet(decisionWords.enrolling), bodyUses: wordSet(decisionWords['body-uses']), chinese: decisionWords.chinese,
    },
    stores: {
      keepers: wordSet(storeWords.keepers), keepersOnServers: wordSet(storeWords['keepers-on-servers']), keepersAlone: wordSet(storeWords['keepers-alone']),
      databases: wordSet(storeWords.databases), senders: wordSet(storeWords.senders), servers: wordSet(storeWords.servers), clocks: wordSet(storeWords.clocks), querySteps: wordSet(storeWords['query-steps']),
    },
    authorization: readAuthorizationWords(authorizationWords),
    questions: readWordings(questionWords),
    controls: readWordings(controlWords),
    deletions: readWordings(deletionWords),
    grants: readWordings(grantWords),
  };
}

function readCategories({ categories }: CategoriesData): ReadonlyMap<string, Category> {
  return new Map(Object.entries(categories).map(([key, { dpv = [], names, sensitive = [], trait = false, 'taken-with': takenWith }]) => {
    const parent = nearestParent(key, categories);
    return [key, { key, ...(parent === undefined ? {} : { parent }), dpv, names, sensitive, trait, ...(takenWith !== undefined && { takenWith }) }];
  }));
}

function nearestParent(key: string, categories: Readonly<Record<string, unknown>>): string | undefined {
  for (let end = key.lastIndexOf('.'); end > 0; end = key.lastIndexOf('.', end - 1)) {
    const parent = key.slice(0, end);
    if (parent in categories) return parent;
  }
  return undefined;
}

function readPurposes({ purposes }: PurposesData): ReadonlyMap<string, Purpose> {
  return new Map(Object.entries(purposes).map(([id, { parent, fides, dpv = [], names, necessary, covers = [] }]) => [
    id,
    { id, ...(parent === undefined ? {} : { parent }), ...(fides === undefined ? {} : { fides }), dpv, names, necessary, covers },
  ]));
}

function* purposeEntries({ purposes, categories }: PurposesData, read: (entry: { words?: readonly string[]; labels?: readonly string[] }) => readonly string[] | undefined): Iterable<readonly [string, string]> {
  for (const [id, entry] of Object.entries(purposes)) {
    for (const text of read(entry) ?? []) yield [text, id];
  }
  for (const [key, entry] of Object.entries(categories)) {
    for (const text of read(entry) ?? []) yield [text, key];
  }
}

function readNameWords({ categories, persons, qualifiers }: CategoriesData): NameWords {
  const entries = Object.entries(categories);
  const tokens = new Map<string, Token>();
  const add = (texts: readonly string[] | undefined, kind: TokenKind, category?: string) => {
    for (const text of texts ?? []) {
      const key = joinWords(text);
      if (!tokens.has(key)) tokens.set(key, { text, kind, ...(category === undefined ? {} : { category }) });
    }
  };
  add(qualifiers.nothing, 'strong');
  const kinds: readonly [TokenKind, (data: CategoryData) => readonly string[] | undefined][] = [
    ['strong', data => data.strong],
    ['pinyin', data => data.pinyin],
    ['weak', data => data.weak],
    ['pinyin-in-context', data => data['pinyin-in-context']],
    ['vague', data => data.vague],
  ];
  for (const [kind, read] of kinds) for (const [key, data] of entries) add(read(data), kind, key);
  return {
    tokens,
    limits: new Map(entries.map(([key, data]) => [key, readLimits(data)])),
    autocomplete: new Map(entries.flatMap(([key, data]) => (data.autocomplete ?? []).map(text => [text, key] as const))),
    labels: longestFirstMap(new Map(entries.flatMap(([key, data]) => (data.labels ?? []).map(text => [text, key] as const)))),
    persons: {
      pinyin: persons.pinyin,
      nouns: wordSet([...persons.nouns, ...persons.pinyin]),
      either: wordSet(persons.either),
      counts: wordSet(persons.counts),
      alone: wordSet(persons.alone),
      aloneAfter: wordSet(persons['alone-after']),
      aloneNotOf: wordSet(persons['alone-not-of']),
      verbs: wordSet([...persons.verbs, ...qualifiers.acts, ...qualifiers.facts, ...qualifiers.getters, ...qualifiers.before]),
      acted: wordSet(persons.acted),
      records: wordSet(persons.records),
      carriers: wordSet(persons.carriers),
      trades: wordSet(persons.trades),
    },
    tails: wordSet(qualifiers.tails),
    neutral: wordSet(qualifiers.neutral),
    getters: wordSet(qualifiers.getters),
    facts: wordSet(qualifiers.facts),
    acts: wordSet(qualifiers.acts),
    before: wordSet(qualifiers.before),
    beginnings: wordSet(qualifiers.beginnings),
    samples: wordSet(qualifiers.samples),
    descriptions: wordSet(qualifiers.descriptions),
    things: wordSet(qualifiers.things),
    ofPeople: qualifiers['of-people'],
    types: wordSet(qualifiers.types),
    labelRemarks: qualifiers['label-remarks'],
    labelNothing: longestFirst(qualifiers['label-nothing']),
    labelNoise: longestFirst(qualifiers['label-noise']),
    labelOwners: qualifiers['label-owners'],
  };
}

function readLimits(data: CategoryData): TokenLimits {
  return { tails: wordSet(data.tails), notAfter: wordSet(data['not-after']), notBeside: wordSet(data['not-beside']), notOf: wordSet(data['not-of']), of: wordSet(data.of), withPerson: wordSet(data['with-person']) };
}

function readConsentWords(data: ConsentWordsData): ConsentWords {
  return {
    nouns: wordSet(data.nouns),
    answers: wordSet(data.answers),
    verbs: wordSet(data.verbs),
    acknowledgements: wordSet(data.acknowledgements),
    privacy: wordSet(data.privacy),
    documents: wordSet(data.documents),
    separate: wordSet(data.separate),
    written: wordSet(data.written),
    refusals: wordSet(data.refusals),
    withdrawals: wordSet(data.withdrawals),
    absences: wordSet(data.absences),
    needs: wordSet(data.needs),
    turned: wordSet(data.turned),
    closings: new Set(data.closings),
    remarks: wordSet(data.remarks),
    dialogs: wordSet(data.dialogs),
    asking: wordSet(data.asking),
    telling: new Set(data.telling),
    fetching: new Set(data.fetching),
    told: data.told,
    switched: data.switched,
    acting: new Set(data.acting),
    recording: new Set(data.recording),
    permissions: wordSet(data.permissions),
    notConsent: wordSet(data['not-consent']),
    switches: wordSet(data.switches),
    switchAddresses: wordSet(data['switch-addresses']),
    ofAnyService: wordSet(data['of-any-service']),
    chinese: data.chinese,
    affirmative: wordSet(data.affirmative),
    negative: wordSet(data.negative),
    noes: wordSet(data.noes),
    noesWithin: wordSet(data['noes-within']),
    agreeing: wordSet(data.agreeing),
    agreeingWithin: wordSet(data['agreeing-within']),
    beforeAgreeing: wordSet(data['before-agreeing']),
    plainYeses: wordSet(data['plain-yeses']),
    questions: wordSet(data.questions),
    reminders: wordSet(data.reminders),
    further: wordSet(data.further),
  };
}

function readPriceWords(data: PriceWordsData): PriceWords {
  return {
    words: wordSet(data.words),
    rates: wordSet(data.rates),
    tails: wordSet(data.tails),
    notAfter: wordSet(data['not-after']),
    notOf: new Map(Object.entries(data['not-of']).map(([word, owners]) => [joinWords(word), wordSet(owners)])),
    records: wordSet(data.records),
    wealth: wordSet(data.wealth),
    counted: wordSet(data.counted),
    visits: wordSet(data.visits),
    comings: wordSet(data.comings),
    spans: wordSet(data.spans),
    units: wordSet(data.units),
    amounts: wordSet(data.amounts),
    opinions: wordSet(data.opinions),
    chinese: data.chinese,
  };
}

function readMessageWords({ chinese, ...data }: MessageWordsData): MessageWords {
  const read = (words: readonly string[], phrases: readonly string[] = []): Words => ({ words: wordSet(words), phrases: longestFirst(phrases) });
  return {
    marketing: read(data.marketing, chinese.marketing),
    hints: read(data.hints),
    transactional: read(data.transactional, chinese.transactional),
    plain: read(data.plain, chinese.plain),
    waysOut: read(data['ways-out'], chinese['ways-out']),
    joining: read(data.joining, chinese.joining),
    registering: read(data.registering, chinese.registering),
  };
}

function readPermissionWords({ groups, places }: PermissionWordsData): PermissionWords {
  return {
    groups: new Map(Object.entries(groups).map(([id, { names, words, categories = [] }]) => [id, { names, words: wordSet(words), categories }])),
    coarsePlaces: { words: wordSet(places.coarse), phrases: longestFirst(places.chinese.coarse) },
    precisePlaces: { words: wordSet(places.precise), phrases: longestFirst(places.chinese.precise) },
  };
}

function readAuthorizationWords(data: AuthorizationWordsData): AuthorizationWords {
  return {
    words: wordSet(data.words),
    roles: wordSet(data.roles),
    roleChecks: wordSet(data['role-checks']),
    credentials: new Set(data.credentials),
    carriers: wordSet(data.carriers),
    options: wordSet(data.options),
    mounting: wordSet(data.mounting),
    everywhere: wordSet(data.everywhere),
    secrets: wordSet(data.secrets),
  };
}

function wordLists(entries: Iterable<readonly [string, string]>): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  for (const [text, value] of entries) lists.set(text, [...(lists.get(text) ?? []), value]);
  return lists;
}

function longestFirstMap<Value>(map: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  return new Map(longestFirst([...map.keys()]).map(text => [text, map.get(text)!]));
}
