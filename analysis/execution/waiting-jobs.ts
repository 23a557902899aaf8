/** What is to be done once all that runs now is through, and what is to be done at a time of the run's own clock. */
export class WaitingJobs {
  readonly #jobs: (() => void)[] = [];
  #timers: readonly { readonly id: number; readonly due: number; readonly job: () => void }[] = [];
  #now = 0;

  enqueue(job: () => void): void {
    this.#jobs.push(job);
  }

  schedule(id: number, delay: number, job: () => void): void {
    this.#timers = [...this.#timers, { id, due: this.#now + delay, job }];
  }

  unschedule(timer: number): void {
    this.#timers = this.#timers.filter(({ id }) => id !== timer);
  }

  /** Takes off what comes next: what waits, and then what is due first. Absent where nothing waits any more. */
  takeNext(): (() => void) | undefined {
    const job = this.#jobs.shift();
    if (job) return job;
    const [next] = [...this.#timers].sort((left, right) => left.due - right.due || left.id - right.id);
    if (!next) return undefined;
    this.unschedule(next.id);
    this.#now = Math.max(this.#now, next.due);
    return next.job;
  }
}
