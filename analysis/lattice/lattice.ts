/**
 * A join-semilattice of finite height: all a solver needs to know of an abstract domain.
 *
 * Every implementation obeys the laws in `test/analysis/lattice/laws.ts`.
 */
export interface Lattice<Value> {
  /** The value that says nothing: the state of code not reached yet. */
  readonly bottom: Value;
  /** The least value that says what `left` says and what `right` says. */
  join(left: Value, right: Value): Value;
  /** Whether `left` says no more than `right`. The solver stops where this holds. */
  atMost(left: Value, right: Value): boolean;
}
