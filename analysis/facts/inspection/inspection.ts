import type { Place, Span } from '../../ir/span.js';
import type { NearWord } from '../../vocabulary/nearest-words.js';
import type { Refusal } from '../../vocabulary/classify-name.js';
import type { ModelCitation } from '../cite.js';

/** What the engine saw in a part of a file, made when somebody asks why nothing is reported there. */
export interface Inspection {
  /** The functions that the part lies in or that begin in it, the outermost first; the module itself is not among them. */
  readonly functions: readonly InspectedFunction[];
  /** Whether the module is loaded by anything that runs. */
  readonly isLoaded: boolean;
  /** The calls, elements and writes of the part; sorted by position. */
  readonly calls: readonly InspectedCall[];
  /** The names of the part, each once; sorted by position. */
  readonly names: readonly InspectedName[];
}

export interface InspectedFunction {
  readonly name?: string;
  readonly span: Span;
  /** Whether any way into the program leads there. */
  readonly isReached: boolean;
}

/**
 * A call as the engine took it. `modelled`: models describe it. `unmodelled`: of a package or platform, and no model says anything of it.
 * `project`: a function of the project. `language`: JavaScript's own. `given`: whoever calls the function around it decides. `unknown`:
 * what is called was not found out.
 */
export interface InspectedCall {
  readonly span: Span;
  readonly name: string;
  readonly kind: 'modelled' | 'unmodelled' | 'project' | 'language' | 'given' | 'unknown';
  /** The package it is of, or the module that was not found. */
  readonly module?: { readonly name: string; readonly isFound: boolean };
  /** Where the project's function stands. */
  readonly target?: Place;
  /** Whether it happens on any way into the program; known of calls that models describe, and of those that conditions rule out. */
  readonly happens?: boolean;
  readonly sayings: readonly ModelSaying[];
  /** What each argument holds that a person is known by, and what stays behind on the way. */
  readonly arguments: readonly InspectedArgument[];
}

/** What a model says of a call: that it collects, gives or takes data, or proves consent. */
export interface ModelSaying {
  readonly what: 'collects' | 'gives' | 'takes' | 'asks-consent' | 'takes-away';
  readonly model: ModelCitation;
  /** The category, kind of sink, purpose or barrier. */
  readonly of: string;
  /** Whether it holds for this call; absent where that was not found out. */
  readonly applies?: boolean;
  /** Why it does not: `condition`: its arguments are not such; `opted-out`: one of them says no; `told-before`: a call before told it to collect nothing. */
  readonly unless?: 'condition' | 'opted-out' | 'told-before';
}

/** A datum as `Datum` tells of it, without the way it came. */
export interface SeenDatum {
  readonly name: string;
  readonly category: string;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly because: string;
}

export interface InspectedArgument {
  readonly span: Span;
  readonly data: readonly SeenDatum[];
  readonly stops: readonly InspectedStop[];
}

/** Where data stay behind; see `Stop`. */
export interface InspectedStop {
  readonly how: 'barrier' | 'mask' | 'question' | 'cleared' | 'key';
  readonly name: string;
  readonly place?: Place;
  /** The kind of barrier and the model that says so. */
  readonly barrier?: { readonly kind: string; readonly model: ModelCitation };
  readonly data: readonly string[];
}

/** What the classifier makes of a name. */
export interface InspectedName {
  readonly text: string;
  readonly span: Span;
  readonly taken?: { readonly category: string; readonly confidence: SeenDatum['confidence']; readonly because: string };
  readonly refusal?: Refusal;
  /** What it nearly says, where it says nothing. */
  readonly nearest: readonly NearWord[];
}
