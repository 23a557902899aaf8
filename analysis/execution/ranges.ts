/** What a run has answered of numbers that nobody knows: that they are below or above others, or are not. Each is told by the object that stands for it. */
export class Ranges {
  readonly #answered = new Map<object, { readonly constant: number; readonly isBelow: boolean; readonly answer: boolean }[]>();

  /** Whether what is open is below a number, or above it: as far as that follows from what was answered before, or as `choose` says. */
  ask(open: object, constant: number, isBelow: boolean, choose: () => boolean): boolean {
    const before = this.#answered.get(open) ?? [];
    for (const known of before) {
      const isWider = isBelow ? constant >= known.constant : constant <= known.constant;
      const isNarrower = isBelow ? constant <= known.constant : constant >= known.constant;
      if (known.isBelow === isBelow && known.answer && isWider) return true;
      if (known.isBelow === isBelow && !known.answer && isNarrower) return false;
      // What is above a number is below no smaller one.
      if (known.isBelow !== isBelow && known.answer && isNarrower) return false;
    }
    const answer = choose();
    this.#answered.set(open, [...before, { constant, isBelow, answer }]);
    return answer;
  }
}
