import type { Span } from '../../ir/span.js';
import type { BiometricOperation, Trigger } from '../../summaries/model.js';
import type { Confidence, PathStep, Provable } from '../provable.js';
import type { Datum } from '../datum.js';

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
  /** Of a picture that is measured nowhere here: the address it is sent to, which says that it is there. */
  readonly address?: string;
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

/** A place where faces are looked for on a way that goes on to recognise them, or again and again without anybody's act. */
export interface FaceDetection extends Provable {
  readonly leadsTo: 'recognition' | 'watching';
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
