import type { ConsentGap, MetCheck } from '../consent/prove-consent.js';
import type { Place, Span } from '../ir/span.js';
import type { BarrierKind, BiometricOperation, CollectionEntry, ConsentLevel, MessageChannel, SettingKind, SinkKind, Trigger } from '../summaries/model.js';
import type { ProjectContext, Recipient } from './context.js';
import type { ModelCitation } from './cite.js';
import type { Inspection } from './inspection/inspection.js';
import type { Sensitivity } from './sensitivity.js';

export type { ModelCitation } from './cite.js';

export type * from './inspection/inspection.js';

export type { ConsentGap, MetCheck } from '../consent/prove-consent.js';

export type { Sensitivity } from './sensitivity.js';

export type Confidence = 'high' | 'medium' | 'low';

/** A place a person can click through on the way from where something starts to where it is reported. */
export interface PathStep {
  readonly place: Place;
  readonly kind: 'entry' | 'source' | 'call' | 'step' | 'guard' | 'sink';
  /** What is there: the call, the datum held, the condition; as the source writes it, at most 80 characters. */
  readonly text: string;
}

/** Personal data that a value holds. */
export interface Datum {
  readonly category: string;
  readonly confidence: Confidence;
  /** The source's words for it: `user.email`, `getCurrentPosition`. */
  readonly name: string;
  /** Where it comes from, then where it passed; ends before the place it is asked at. */
  readonly path: readonly PathStep[];
  /** Whether it is a whole record of a person and not one field. */
  readonly whole: boolean;
  /** Whether only a digest of it arrives, by which it can be recognised and not read. */
  readonly hashed: boolean;
  /** What decided that it is such data: a signal of the classifier such as `strong-token:phone`, or `model`. */
  readonly because: string;
  /** The model that says so, where a model does. */
  readonly model?: ModelCitation;
  /** Only for what is held back: the kinds of barrier that it came through. */
  readonly behind?: readonly BarrierKind[];
}

/** What consent a rule asks for. */
export interface ConsentNeed {
  readonly category: string;
  /** Any of these will do; empty: a purpose or category that covers `category`. */
  readonly purposes: readonly string[];
  readonly level: ConsentLevel;
}

/** The answer to a `ConsentNeed` on the worst path. */
export type ConsentProof =
  | { readonly proven: true; readonly level: ConsentLevel; readonly confidence: Confidence }
  | {
      readonly proven: false;
      readonly gap: ConsentGap;
      /** The best level found on that path; absent if none. */
      readonly found?: ConsentLevel;
      /** From the entry point to the call. */
      readonly path: readonly PathStep[];
      readonly trigger: Trigger;
      readonly confidence: Confidence;
    };

/** One way that leads to a use, with the checks of consent on it. */
export interface ConsentWay {
  /** From the entry point to the call. */
  readonly path: readonly PathStep[];
  readonly trigger: Trigger;
  /** The best level that is proven on it; absent if none. */
  readonly level?: ConsentLevel;
  readonly isEnough: boolean;
  /** Everything on it that speaks of consent; each once. */
  readonly checks: readonly MetCheck[];
}

/** Something before which consent may be asked for. */
export interface Provable {
  /** Whether each path here is preceded by the consent asked for; the worst path answers. */
  prove(need: ConsentNeed): ConsentProof;
  /** The same for each path, with what was met on it: for whoever asks why. */
  ways(need: ConsentNeed): readonly ConsentWay[];
}

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
  /** Traits that reach the number by data or by control. */
  readonly influences: readonly (Datum & { readonly by: 'data' | 'control' })[];
}

/** A place where the comparison of a body decides who is let in, logged in or served. */
export interface AccessDecision {
  /** The condition; where a callback is the answer, the call it is given to. */
  readonly span: Span;
  /** What is done then: `openGate`. */
  readonly name: string;
  /** What compares: `FaceMatcher.findBestMatch`. */
  readonly api: string;
  readonly confidence: Confidence;
  /** Whether the same can be had, somewhere in the project, without a body. */
  readonly hasOtherWay: boolean;
  readonly path: readonly PathStep[];
}

/** A closed set of ways to be let in, to log in or to pay, some of which need a body. */
export interface MethodSet {
  readonly span: Span;
  readonly name: string;
  readonly form: 'type' | 'enum' | 'list';
  /** The ways that need one: `face`. Never empty. */
  readonly bodies: readonly string[];
  readonly others: readonly string[];
  /** Whether the project names one of these ways outside of the set; one that nobody names can be chosen by nobody. */
  readonly offersBody: boolean;
  readonly offersOther: boolean;
}

/** A place where the comparison of a body decides what somebody pays, gets or may have. */
export interface BenefitDecision {
  readonly span: Span;
  /** What is decided: `commission`, `voidDiscount`. */
  readonly name: string;
  /** What compares: `RekognitionClient.send.FaceMatches`. */
  readonly api: string;
  readonly operation?: BiometricOperation;
  readonly confidence: Confidence;
  readonly path: readonly PathStep[];
}

/** A place where people who never enrolled are known again: a search among many, and what is kept because of its answer. */
export interface Reidentification extends Provable {
  readonly span: Span;
  /** What searches: `RekognitionClient.send`. */
  readonly search: string;
  /** What keeps: `RekognitionClient.send`, `saveFace`, `visits.create`. */
  readonly keeps: string;
  readonly confidence: Confidence;
  readonly path: readonly PathStep[];
}

/** A place where what shows or measures a body leaves the device. */
export interface BiometricUpload extends Provable {
  readonly span: Span;
  readonly api: string;
  readonly holds: 'template' | 'picture';
  /** The source's words for the template. */
  readonly name?: string;
  readonly receiver?: string;
  /** Whether the policy declares who receives it, as a processor or controller. */
  readonly isDeclared: boolean;
  /** Whether what is asked on the way speaks of sending, or of who receives. */
  readonly namesTransfer: boolean;
  readonly confidence: Confidence;
  readonly path: readonly PathStep[];
}

/** A place where what shows or measures a body is kept as it is: with nothing there that encrypts it, ends it or deletes it after use. */
export interface BiometricStore {
  /** The call that keeps it; of a table, the column. */
  readonly span: Span;
  /** What keeps it: `localStorage.setItem`, `Member.faceEmbedding`. */
  readonly api: string;
  readonly place: 'device' | 'database' | 'file' | 'column';
  /** What is kept; empty for a picture that has no name of its own. */
  readonly data: readonly Datum[];
  readonly confidence: Confidence;
  readonly path: readonly PathStep[];
}

/** A place where a template that a request brings is written to a table: somebody is enrolled by it. */
export interface KeptTemplate extends Provable {
  readonly span: Span;
  readonly api: string;
  /** What is kept: `body.faceDescriptor`. */
  readonly name: string;
  readonly category: string;
  readonly confidence: Confidence;
  readonly path: readonly PathStep[];
}

/** A place where faces are looked for on a way that goes on to recognise them. */
export interface FaceDetection extends Provable {
  readonly span: Span;
  readonly api: string;
  readonly category: string;
  readonly path: readonly PathStep[];
}

/** A place where a body is recognised by a camera that nobody set going for themselves. */
export interface PlaceRecognition extends Provable {
  readonly span: Span;
  readonly api: string;
  readonly category: string;
  readonly operation: BiometricOperation;
  /** What says that the camera watches a place: an address, a name; absent where only the policy can say so. */
  readonly watches?: string;
  /** What says that the place is one where nobody may be watched. */
  readonly room?: string;
  readonly triggers: readonly Trigger[];
}

/**
 * A place where using one's body is made worth more than another way. `reward`: an advantage for taking it into use; `price`: a price or advantage that hangs
 * on having chosen it; `default`: a way that is chosen already; `words`: words that promise an advantage.
 */
export interface BodyInducement {
  readonly span: Span;
  readonly how: 'reward' | 'price' | 'default' | 'words';
  /** What is given, chosen or promised: `grantCoupon`, `payMethod`. */
  readonly name: string;
  /** The way that needs a body: `face`, `enrolFace`. */
  readonly way: string;
  /** Of a default, another way of the same set. */
  readonly other?: string;
  readonly confidence: Confidence;
  readonly path: readonly PathStep[];
}

/** What a file does by faces and other parts of the body, beside collecting them. All lists are sorted by position. */
export interface BiometricFacts {
  readonly access: readonly AccessDecision[];
  readonly methodSets: readonly MethodSet[];
  readonly benefits: readonly BenefitDecision[];
  readonly reidentifications: readonly Reidentification[];
  readonly uploads: readonly BiometricUpload[];
  readonly stores: readonly BiometricStore[];
  readonly keptTemplates: readonly KeptTemplate[];
  readonly detections: readonly FaceDetection[];
  readonly places: readonly PlaceRecognition[];
  readonly inducements: readonly BodyInducement[];
}

/** A field of a form, request type, validator or entity that asks for personal data. */
export interface CollectedField {
  readonly span: Span;
  readonly name: string;
  readonly category: string;
  readonly confidence: Confidence;
  /** As `Datum.because`. */
  readonly because: string;
  readonly surface: 'form' | 'schema' | 'request' | 'entity' | 'permission';
  readonly required: boolean;
  /** The texts beside it that say what it asks for, the most telling first; may be empty. */
  readonly labels: readonly string[];
  /** The names of what is done with what the form or schema is given: `machine dispense`, `createIntent`, `/pay`. May be empty. */
  readonly leadsTo: readonly string[];
  /** What a person reads where an input of a form stands; empty for other surfaces. */
  readonly notices: readonly ShownNotice[];
  /** What makes it required; empty where it is not. */
  readonly demands: readonly Demand[];
  /** What the comments, decorators and descriptions at the field, its form or type, or the head of its file say it is for. */
  readonly note: PurposeNote;
  /** The form or type it belongs to: same id, same form. */
  readonly group: string;
  readonly groupName: string;
  /** The features of the policy whose paths hold this file. */
  readonly features: readonly string[];
  /** The statement or member as a whole, comma or line end included, for a fix that drops it. */
  readonly whole: Span;
}

/**
 * Why a field cannot be left empty. `attribute`: `required` on an element. `rule`: the value of `required` among rules. `call`: a call
 * that demands it, from its dot. `silence`: nothing says that it may be left out, and `form` how its package would say so:
 * `.optional()`, `optional(…)`, `@IsOptional()`. `list`: its name among those that are required. `guard`: what refuses to go on without it.
 */
export interface Demand {
  readonly kind: 'attribute' | 'rule' | 'call' | 'silence' | 'list' | 'guard';
  readonly place: Place;
  readonly form?: string;
}

/**
 * Something that is shown beside an input. `help`: of the input itself. `description`: the id of what describes it. `text`, `link` and
 * `component`: words, addresses and components' names anywhere in the component that shows the input.
 */
export interface ShownNotice {
  readonly kind: 'help' | 'description' | 'text' | 'link' | 'component';
  readonly text: string;
}

/** What the code itself says that data are for: `@purpose order-delivery @basis contract`. */
export interface PurposeNote {
  /** As written; may be empty. */
  readonly purposes: readonly string[];
  readonly basis?: string;
}

/** Something that a person could say yes or no to on its own. */
export interface ConsentMatter {
  /** The key or words by which the code names it: `partnerSharing`. */
  readonly name: string;
  /** Sorted; empty for an agreement or policy that is accepted as a whole. */
  readonly purposes: readonly string[];
  /** Whether it asks for an answer of its own in the configured jurisdictions. */
  readonly separate: boolean;
  /** The constants that say yes to it; empty where a person's answer does. */
  readonly answers: readonly Place[];
}

/** A control, flag or call by which consent is given. */
export interface ConsentControl {
  readonly span: Span;
  readonly kind: 'checkbox' | 'button' | 'state' | 'schema' | 'record';
  readonly label: string;
  /** Purposes (and categories that ask for separate consent) it answers for; sorted, without duplicates. */
  readonly purposes: readonly string[];
  /** What one yes here settles at once; matters that overlap are one. */
  readonly matters: readonly ConsentMatter[];
  /** Whether the same component offers a control of its own for each of the separate matters, or leads to one that does. */
  readonly granular: boolean;
  /** Whether its own words or names ask a person to agree; else it only switches something that may need consent. */
  readonly asksToAgree: boolean;
  /** The constant it starts with; absent if unknown. */
  readonly initial?: boolean;
  readonly initialSpan?: Span;
  /** The element with its closing tag, and the declaration of the state behind it; for a fix that adds another. Absent where either is not in this file. */
  readonly split?: { readonly element: Span; readonly state?: Span; readonly names: readonly string[] };
}

/** A call that records a yes. */
export interface ConsentGrant {
  readonly span: Span;
  /** The purposes it is for; empty where it names none. */
  readonly purposes: readonly string[];
  /** Set where it can be taken back, and what is started with it goes on. */
  readonly leavesRunning?: boolean;
}

/** A place that keeps a yes and nothing by which it could be shown later. */
export interface BareConsent {
  readonly span: Span;
  /** The key, field or column it is kept under. */
  readonly name: string;
  readonly where: 'client' | 'database';
  /** The purposes that its name says; may be empty. */
  readonly purposes: readonly string[];
  /** The value, where it is kept under a key. */
  readonly value?: Span;
}

/**
 * A place where somebody who refused is asked again, and nothing on the way tells that they did. `loop`: until they say yes. `refusal`:
 * because they said no. `interval`: by a clock. `return`: whenever they come back. `start`: at each start. `settings`: they are sent to
 * the settings of the platform instead.
 */
export interface RepeatedQuestion {
  readonly span: Span;
  /** What asks, as the source calls it. */
  readonly name: string;
  readonly topic: 'consent' | 'permission' | 'settings';
  readonly again: 'loop' | 'refusal' | 'interval' | 'return' | 'start' | 'settings';
}

/** One kind of personal data that is kept, with its column where a table has one. */
export interface StoredDatum {
  readonly category: string;
  readonly name: string;
  readonly confidence: Confidence;
  readonly span?: Span;
}

/** A column of a row that is answered. */
export interface AnsweredDatum {
  readonly category: string;
  readonly name: string;
  readonly confidence: Confidence;
  /** Where the query asks for it by name. */
  readonly place?: Place;
}

/** A table that keeps personal data, or a call that writes them to a database or file for which no table is known. */
export interface DataStore {
  /** The first column that holds any, or the call. */
  readonly span: Span;
  readonly form: 'table' | 'call';
  /** `faceSchema`, `prisma.patient.create`. */
  readonly name: string;
  /** Never empty. */
  readonly data: readonly StoredDatum[];
  /** Whether it is of somebody who has an account. */
  readonly isOfPerson: boolean;
  /** Whether it says by itself when what is kept ends. */
  readonly ends: boolean;
  /** Whether something in the project deletes what is old. */
  readonly isPurged: boolean;
  /** Whether something in the project deletes from it; `marked`: the rows stay. */
  readonly deletion: 'deleted' | 'marked' | 'none';
}

/** What is taken for a yes that nobody said. `press` is on something else than the question, `notice` on a button that only says it was read. */
export type ImpliedAct = 'scroll' | 'leave' | 'close' | 'wait' | 'visit' | 'press' | 'notice';

/** A place where consent is recorded because of something that says nothing. */
export interface ImpliedGrant {
  /** The call or write that records it; where that is also what a button of consent does, what else sets it off. */
  readonly span: Span;
  readonly act: ImpliedAct;
  readonly confidence: Confidence;
}

/** A question of consent that can be answered with yes, and not as easily with no. */
export interface MissingRefusal {
  /** The button or component that says yes; of a dialog that a call shows, the call. */
  readonly span: Span;
  readonly form: 'call' | 'control';
  /** The words of the yes; may be empty. */
  readonly label: string;
  /** The words of what leads to a no further on. */
  readonly behind?: string;
  readonly confidence: Confidence;
}

/** A statement that ends a service because somebody refused the use of their data. */
export interface RefusalBranch {
  readonly span: Span;
  /** What it ends: the program, the session or account, or the request it answers. */
  readonly ends: 'app' | 'session' | 'request';
  /** The purposes whose refusal leads there; empty where words asked for them. */
  readonly purposes: readonly string[];
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

/** Rows of persons that an answer holds as a database gave them. */
export interface AnsweredRecord {
  /** What asks for them: `user.findMany`, `staff`. */
  readonly name: string;
  readonly table: string;
  readonly place?: Place;
  /** Whether they may be of several persons. */
  readonly many: boolean;
  /** Whether all columns were asked for. */
  readonly isWhole: boolean;
  /** Whether they are of people who have an account or are looked after, and not of those whom everybody may know by their trade. */
  readonly isOfPrivatePersons: boolean;
  /** The columns that were asked for; absent where all were. */
  readonly columns?: readonly string[];
  /** The columns that are surely not in it; sorted. */
  readonly without: readonly string[];
  /** The personal data that they are known to have; empty where nobody knows their columns. */
  readonly data: readonly AnsweredDatum[];
}

/** What a program answers to a request. */
export interface Response {
  readonly span: Span;
  readonly api: string;
  readonly records: readonly AnsweredRecord[];
  /** Whether nothing on the way to it asks who wants to know. */
  readonly isOpen: boolean;
  /** From where the request comes in, by where the rows are asked for, to the answer. */
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
  /** The policy's consent checks that the project does not have, as the policy writes them. */
  readonly missingGuards: readonly string[];
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
  /** What was done, for tests of incrementality and for reports; counts. */
  readonly work: { readonly lowered: number; readonly summarised: number; readonly reused: number };
}
