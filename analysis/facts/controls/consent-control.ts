import type { Place, Span } from '../../ir/span.js';

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
