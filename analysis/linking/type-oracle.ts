import type { DeclaredType } from '../ir/declared-type.js';
import type { Place } from '../ir/span.js';

/** Answers what a compiler computes where nobody wrote a type. It can only add knowledge: everything works without one. */
export interface TypeOracle {
  /** Computes the type of the parameter, variable or expression that has this span. `undefined` where it is `any` or nothing has the span. */
  typeAt(place: Place): DeclaredType | undefined;
}
