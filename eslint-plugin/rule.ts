import type { Confidence, FileFacts, PathStep, Place, Span } from '../analysis/index.js';

export type Locale = 'en' | 'zh-cn';
export type Severity = 'off' | 'warn' | 'error';

/** A text in each language; `{{name}}` is filled from the finding's data. */
export type LocalText = Readonly<Record<Locale, string>>;

/** An article of law, shown only where its jurisdiction is configured. */
export interface LawReference {
  readonly jurisdiction: 'cn' | 'eu' | 'us-il' | 'us-ca' | 'us-ny';
  readonly article: string;
  readonly url: string;
}

export interface Edit {
  readonly file: string;
  readonly span: Span;
  readonly text: string;
}

/** A change that settles a finding. `fix` keeps what the code does for those who agreed; a `suggestion` is for a person to choose. */
export interface Fix {
  readonly kind: 'fix' | 'suggestion';
  readonly titleId: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly edits: readonly Edit[];
}

/** What a rule says of one place. */
export interface Report<MessageId extends string = string> {
  readonly span: Span;
  readonly messageId: MessageId;
  readonly data?: Readonly<Record<string, string | LocalText>>;
  readonly confidence: Confidence;
  /** How much it counts at most, for a rule that knows graver and lighter cases; absent: as the rule does. */
  readonly severity?: 'warn' | 'error';
  /** From the source or entry to the place; may be empty. */
  readonly path?: readonly PathStep[];
  /** The names of the data that arrive, for a rule about where data go: what one value causes in one statement is one finding. */
  readonly flows?: readonly string[];
  /** Other places of the same cause: the other fields of a form. */
  readonly related?: readonly PathStep[];
  readonly fixes?: readonly Fix[];
}

export interface RuleMeta<MessageId extends string, Options extends object> {
  readonly type: 'problem' | 'suggestion';
  readonly docs: { readonly description: LocalText; readonly recommended: Severity; readonly law: readonly LawReference[]; /** A page on it, for a rule that has none of the product's. */ readonly page?: string };
  readonly messages: Readonly<Record<MessageId, LocalText>>;
  /** Titles of fixes, by `titleId`. */
  readonly fixes: Readonly<Record<string, LocalText>>;
  readonly hasFix: 'none' | 'suggestion' | 'fix';
  readonly schema: readonly object[];
  readonly defaultOptions: Options;
}

/** A privacy rule, which knows no host: the ESLint plugin, the command line and the language server all call `check`. */
export interface PrivacyRule<MessageId extends string = string, Options extends object = object> {
  readonly name: string;
  readonly meta: RuleMeta<MessageId, Options>;
  check(facts: FileFacts, report: (report: Report<MessageId>) => void, options: Options): void;
}

/** A report placed in the project, as every host shows it. Order: file, span, rule. */
export interface Finding {
  readonly rule: string;
  readonly messageId: string;
  readonly message: LocalText;
  /** What the message was filled from. */
  readonly data: Readonly<Record<string, string | LocalText>>;
  readonly place: Place;
  readonly severity: 'warn' | 'error';
  readonly confidence: Confidence;
  readonly path: readonly PathStep[];
  readonly related: readonly PathStep[];
  /** The articles of the configured jurisdictions. */
  readonly law: readonly LawReference[];
  readonly fixes: readonly (Fix & { readonly title: LocalText })[];
  /** The team's page on the rule, where the rule is the team's own and names one. */
  readonly page?: string;
  /** Survives moved lines and renamed files: hash of rule, message and the code around it without white space, with a count for repeats. */
  readonly fingerprint: string;
}
