import type { Place, Span } from '../../ir/span.js';
import type { Confidence } from '../provable.js';

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
