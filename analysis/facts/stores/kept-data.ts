import type { Span } from '../../ir/span.js';
import type { Confidence } from '../provable.js';

/** One kind of personal data that is kept, with its column where a table has one. */
export interface StoredDatum {
  readonly category: string;
  readonly name: string;
  readonly confidence: Confidence;
  readonly span?: Span;
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
