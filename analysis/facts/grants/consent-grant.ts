import type { Span } from '../../ir/span.js';
import type { Confidence } from '../provable.js';

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

/** What is taken for a yes that nobody said. `press` is on something else than the question, `notice` on a button that only says it was read. */
export type ImpliedAct = 'scroll' | 'leave' | 'close' | 'wait' | 'visit' | 'press' | 'notice';

/** A place where consent is recorded because of something that says nothing. */
export interface ImpliedGrant {
  /** The call or write that records it; where that is also what a button of consent does, what else sets it off. */
  readonly span: Span;
  readonly act: ImpliedAct;
  readonly confidence: Confidence;
}
