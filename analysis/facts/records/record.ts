/** A record that stands in an expression, with all of its fields. */
export interface KnownRecord {
  readonly fields: readonly RecordField[];
  /** Whether there may be none, by what is declared of it. */
  readonly mayBeMissing: boolean;
}

/** A field of a record. */
export interface RecordField {
  readonly name: string;
  /** What its name says that it is of a person; absent where it says nothing. */
  readonly category?: string;
}
