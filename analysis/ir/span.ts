/** A half-open range of a source text. Unit: UTF-16 code units from 0. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span in a named file. `file` is the path the host gave, with forward slashes, relative to the project's root. */
export interface Place extends Span {
  readonly file: string;
}
