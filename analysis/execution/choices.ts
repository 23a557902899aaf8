import { Undecided } from './value.js';

/** The answers that a run gives to what nobody knows: those it was told, and then the first of each. */
export class Choices {
  readonly taken: { readonly answer: number; readonly among: number }[] = [];

  constructor(private readonly told: readonly number[]) {}

  next(among: number): number {
    const answer = this.told[this.taken.length] ?? 0;
    this.taken.push({ answer, among });
    if (this.taken.length > 40) throw new Undecided();
    return answer;
  }
}
