import type { Place, Span } from '../../ir/span.js';
import type { Confidence, PathStep } from '../provable.js';

/** A column of a row that is answered. */
export interface AnsweredDatum {
  readonly category: string;
  readonly name: string;
  readonly confidence: Confidence;
  /** Where the query asks for it by name. */
  readonly place?: Place;
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
