import type { Place, Span } from '../ir/span.js';
import type { BiometricOperation, CollectionEntry, MessageChannel, SettingKind, SinkKind, Trigger } from '../summaries/model.js';
import type { ProjectContext, Recipient } from './context.js';
import type { ModelCitation } from './cite.js';
import type { Inspection } from './inspection/inspection.js';
import type { Sensitivity } from './sensitivity.js';
import type { Datum } from './datum.js';
import type { Confidence, PathStep, ConsentNeed, ConsentProof, Provable } from './provable.js';
import type { BiometricFacts } from './biometrics/biometrics.js';
import type { CollectedField, PurposeNote } from './fields/collected-field.js';
import type { ConsentControl } from './controls/consent-control.js';
import type { ConsentGrant, BareConsent, ImpliedGrant } from './grants/consent-grant.js';
import type { RepeatedQuestion } from './questions/repeated-question.js';
import type { MissingRefusal, RefusalBranch } from './refusals/refusal.js';
import type { DataStore } from './stores/kept-data.js';
import type { Response } from './responses/response.js';
import type { KnownRecord } from './records/record.js';

export type { ModelCitation } from './cite.js';
export type { Datum } from './datum.js';
export type * from './provable.js';
export type * from './biometrics/biometrics.js';
export type * from './controls/consent-control.js';
export type * from './fields/collected-field.js';
export type * from './grants/consent-grant.js';
export type * from './inspection/inspection.js';
export type * from './questions/repeated-question.js';
export type * from './records/record.js';
export type * from './refusals/refusal.js';
export type * from './responses/response.js';
export type * from './stores/kept-data.js';
export type { ConsentGap, MetCheck } from '../consent/prove-consent.js';
export type { Sensitivity } from './sensitivity.js';

/** A call (or script element) that collects personal data. One per place and category, however many ways lead there. */
export interface Collection extends Provable {
  readonly span: Span;
  /** As a person would say it: `faceapi.detectSingleFace().withFaceDescriptor`, `navigator.geolocation.watchPosition`. */
  readonly api: string;
  readonly category: string;
  readonly purpose?: string;
  readonly kind: CollectionEntry['kind'];
  readonly operation?: BiometricOperation;
  /** How every path that leads here starts, innermost trigger first; without duplicates. */
  readonly triggers: readonly Trigger[];
  /** Whether every path comes from a person's gesture. */
  readonly onGesture: boolean;
  /** Where what it delivers goes. */
  readonly reaches: readonly { readonly kind: SinkKind | 'biometric'; readonly place: Place }[];
  /** Whether it is a camera that is asked to look away from whoever holds the device, on every way. */
  readonly looksAway: boolean;
  /** Whether a person picks each time what is handed over: a place on a map. */
  readonly isPicked: boolean;
  /** Options with which the call collects nothing before it is told to, any of them; may be empty. */
  readonly optOuts: readonly OptOut[];
  readonly model: ModelCitation;
}

/** An option of an API: the field of its argument `argument` that is to hold `value`. */
export interface OptOut {
  readonly argument: number;
  readonly field: string;
  readonly value: string | number | boolean;
}

/** Who is given data. */
export interface Receiver {
  /** `own`: the project's own place; `other`: somebody else's; `unknown`: the address is made at run time. */
  readonly party: 'own' | 'other' | 'unknown';
  /** The vendor by the name the models have for it, else the host or the package; absent if nothing names it. */
  readonly name?: string;
  readonly host?: string;
  /** Whether a vendor of this kind usually works on instructions or for itself. */
  readonly usualRole?: 'processor' | 'controller';
  /** The policy's entry for it. */
  readonly declared?: Recipient;
}

/** Personal data arriving at a sink. */
export interface Disclosure extends Provable {
  readonly span: Span;
  /** The argument that carries the data. */
  readonly argument: Span;
  readonly api: string;
  readonly sink: SinkKind;
  readonly recipient?: string;
  /** For network sinks: the constant beginning of the address, if known. */
  readonly url?: string;
  readonly receiver: Receiver;
  readonly data: readonly Datum[];
  /** Those of `data` that stand in the address itself: its path, query or fragment. */
  readonly addressed: readonly Datum[];
  /** Whether an error is made of the same, which is told here, once. */
  readonly isThrownToo?: boolean;
  readonly model: ModelCitation;
}

/** An option that makes a call do more with personal data than it would by itself. */
export interface Setting {
  /** The call or element that is given it. */
  readonly span: Span;
  readonly api: string;
  readonly kind: SettingKind;
  /** The argument that holds it, and the names that lead to it there: `session_recording`, `maskAllInputs`. */
  readonly argument: number;
  readonly names: readonly string[];
  /** The value that would not do it; absent where the option has to go. */
  readonly safe?: string | number | boolean;
  readonly receiver: Receiver;
}

/** A place where a number becomes a price (or another decision is taken), with the person's traits it depends on. */
export interface Decision {
  readonly span: Span;
  readonly kind: 'price' | 'access' | 'eligibility';
  /** The name that makes it one: `deliveryFee`. */
  readonly name: string;
  /** Traits that reach the number by data or by control, with the condition that asks for one. */
  readonly influences: readonly (Datum & { readonly by: 'data' | 'control'; readonly test?: PathStep })[];
}

/**
 * Why a condition that asks for consent keeps nothing from happening. `not-called`: it names the check. `not-awaited`: it asks a promise.
 * `not-read`: it asks what holds the answer. `assigned`: it puts the answer there. `always-true`: it asks a constant. `yes-by-default`: a missing answer counts as yes. `refused-only`: only a no turns anybody away. `any-answer`: any answer will do.
 * `inverted`: it lets through who did not agree. `both-ways`: the other side collects the same. `always-active`: nobody can refuse what it
 * asks for. `decoy`: it asks a consent manager for something else. `other-way`: something else will do, too. `too-late`: it comes after.
 */
export type CheckDefect = 'not-called' | 'not-awaited' | 'not-read' | 'assigned' | 'always-true' | 'yes-by-default' | 'refused-only' | 'any-answer' | 'inverted' | 'both-ways' | 'always-active' | 'decoy' | 'other-way' | 'too-late';

/** A condition, default or answer that speaks of consent and lets through who never agreed. */
export interface ConsentCheck {
  readonly span: Span;
  /** As the source writes it, at most 60 characters. */
  readonly name: string;
  readonly defect: CheckDefect;
  /** The collections behind it for which no consent is proven. */
  readonly guarded: readonly Collection[];
  /** Whether it can stop nothing, whatever it guards. */
  readonly isCertain: boolean;
  /** What would make it ask: to await the call at `span`, to call what stands before it or to read what it holds, to turn the constant there, to compare otherwise, or at all. */
  readonly repair?:
    | { readonly kind: 'await'; readonly span: Span; readonly inParentheses?: boolean }
    | { readonly kind: 'call' | 'default'; readonly span: Span }
    | { readonly kind: 'compare' | 'read' | 'equals'; readonly span: Span; readonly text: string };
}

/** A message that advertises, or a call that puts somebody on a list of those who get such messages. */
export interface MarketingMessage {
  readonly span: Span;
  readonly api: string;
  readonly channel: MessageChannel;
  readonly act: 'send' | 'subscribe';
  /** The words by which it advertises. */
  readonly sign: string;
  /** The consent that was looked for, and whether those who get it gave it: by a check, by how they were selected, or by their own act. */
  readonly need: ConsentNeed;
  readonly proof: ConsentProof;
  /** Whether it says how to be left alone; `unseen` where its text is kept or made elsewhere. */
  readonly wayOut: 'found' | 'none' | 'unseen';
  readonly confidence: Confidence;
}

/** Permissions that a person is asked for together. */
export interface PermissionBundle {
  readonly span: Span;
  readonly apis: readonly string[];
  /** Groups of `permission-words.yml`, at least two, in the order asked. */
  readonly groups: readonly string[];
  readonly isOneCall: boolean;
  readonly path: readonly PathStep[];
}

/** A permission that is asked for as an app or one of its pages begins. */
export interface PermissionAsked {
  readonly span: Span;
  readonly api: string;
  readonly groups: readonly string[];
  /** What is collected with it; may be empty. */
  readonly categories: readonly string[];
  readonly at: 'app' | 'page';
  readonly path: readonly PathStep[];
}

/** A call that finds out where somebody is as exactly, as often or as long as the platform can. */
export interface LocationReading {
  readonly span: Span;
  readonly api: string;
  readonly excess: 'accuracy' | 'continuous' | 'background';
  /** What names around it say that the place is for. */
  readonly neededFor?: { readonly precision: 'coarse' | 'precise'; readonly name: string };
  /** The option that chooses the accuracy, and what to write there for a coarse one. */
  readonly option?: { readonly argument: number; readonly field: string; readonly low: string };
  readonly path: readonly PathStep[];
}

/** A call that chooses what somebody sees by what is known of them. */
export interface Personalisation {
  readonly span: Span;
  readonly api: string;
  readonly shows: 'recommendations' | 'results' | 'advertising';
  /** Whether a setting of the person, or their consent, decides on the way here that it is done. */
  readonly isOptional: boolean;
  /** The field of an argument that holds whether it is done, and the constant by which it is not. */
  readonly option?: OptOut;
  readonly path: readonly PathStep[];
}

/** What rules may ask of one file. All lists are sorted by position. */
export interface FileFacts {
  readonly path: string;
  readonly text: string;
  readonly context: ProjectContext;
  readonly collections: readonly Collection[];
  readonly disclosures: readonly Disclosure[];
  /** What would arrive at sinks but for barriers: each datum names the kinds it came through. */
  readonly heldBack: readonly Disclosure[];
  readonly decisions: readonly Decision[];
  readonly biometrics: BiometricFacts;
  readonly messages: readonly MarketingMessage[];
  readonly permissionBundles: readonly PermissionBundle[];
  readonly permissionsAtStart: readonly PermissionAsked[];
  readonly locationReadings: readonly LocationReading[];
  readonly personalisations: readonly Personalisation[];
  readonly settings: readonly Setting[];
  readonly fields: readonly CollectedField[];
  readonly controls: readonly ConsentControl[];
  /** The checks of consent in this file that keep nothing from happening. */
  readonly checks: readonly ConsentCheck[];
  /** The statements in this file by which a refusal of consent ends the service. */
  readonly refusals: readonly RefusalBranch[];
  /** The places in this file that record consent which nobody gave. */
  readonly impliedGrants: readonly ImpliedGrant[];
  /** The questions of consent in this file that offer no refusal of the same rank. */
  readonly missingRefusals: readonly MissingRefusal[];
  /** The call in this file that records a yes which nothing in the project takes back: at most one in a project. */
  readonly lastingGrants: readonly ConsentGrant[];
  /** The places in this file that keep a yes without what would prove it. */
  readonly bareConsents: readonly BareConsent[];
  /** The places in this file where a refusal is not taken for an answer. */
  readonly repeatedQuestions: readonly RepeatedQuestion[];
  /** What this file keeps of people. */
  readonly stores: readonly DataStore[];
  /** What this file answers to requests. */
  readonly responses: readonly Response[];
  /** The project's own consent checks, for fixes that add one: `hasConsent` from './consent'. */
  readonly guards: readonly ProjectGuard[];
  /** The project's own components that show what is inside them to who agreed, for fixes that add one. */
  readonly gates: readonly ProjectGate[];
  /** The policy's consent checks that the project does not have, as the policy writes them. */
  readonly missingGuards: readonly string[];
  /** The fields of what a variable or property holds that is read at a span; undefined where nobody knows all of them. */
  recordAt(span: Span): KnownRecord | undefined;
  /** What the comments around a place say that the data taken there are for. */
  noteAt(span: Span): PurposeNote;
  /** How much harm a leak of data of a category does, by the law of the project. */
  sensitivityOf(category: string): Sensitivity;
  /** Whether a check that is asked by a word, as `hasConsent('face')`, answers for what is needed. */
  answersFor(word: string, need: ConsentNeed): boolean;
  /** The words for a category or purpose. */
  describe(key: string, locale: 'en' | 'zh-cn'): string;
}

/** A function of the project that tells whether somebody consented. */
export interface ProjectGuard {
  readonly name: string;
  readonly file: string;
  /** Whether it is the file's default export; else it is exported by its name. */
  readonly isDefault: boolean;
  /** Whether its answer has to be awaited. */
  readonly isAsync: boolean;
  /** Finds how to call it so that its yes is the consent needed: with a purpose, or with nothing. Undefined where its yes is not enough. */
  ask(need: ConsentNeed): { readonly purpose?: string } | undefined;
}

/** A component of the project, declared in the policy, that shows what is inside it to who agreed. */
export interface ProjectGate {
  readonly name: string;
  readonly file: string;
  /** Whether it is the file's default export; else it is exported by its name. */
  readonly isDefault: boolean;
  /** Finds how to write it so that what is inside needs no more: with a purpose in a property, or without. Undefined where it is not enough. */
  ask(need: ConsentNeed): { readonly prop?: string; readonly purpose?: string } | undefined;
}

/** Something that was not followed to its end. */
export interface Unresolved {
  readonly place: Place;
  readonly reason: 'unknown-callee' | 'module-not-found' | 'step-limit' | 'syntax' | 'skipped' | 'crashed';
  readonly text: string;
}

/** What the engine knows of a project. */
export interface ProjectFacts {
  readonly files: ReadonlyMap<string, FileFacts>;
  readonly unresolved: readonly Unresolved[];
  /** What was seen in a part of a file, found out when somebody asks why; undefined for a file that is not there. */
  inspect(path: string, span: Span): Inspection | undefined;
  /** Keeps what is found by asking these facts, under a name; after an edit it is found again only if one of the answers is another. */
  keep<Found>(name: string, find: () => Found): Found;
  /** What was done, for tests of incrementality and for reports; counts. */
  readonly work: {
    readonly lowered: number; readonly summarised: number; readonly reused: number;
    /** Whether the program was run for it, and no earlier run stood. */
    readonly ran: boolean;
    /** How many ways into the program were gone then, and not found to stand; none where that is not noted. */
    readonly entered: number;
    /** The answers that were found so far, and not kept: of facts, and of what is kept by them. */
    readonly found: number;
  };
}
