import type { Span } from '../../ir/span.js';
import type { Confidence } from '../provable.js';

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
