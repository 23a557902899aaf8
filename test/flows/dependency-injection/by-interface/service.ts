import type { Clock, Store } from './store';
export class Service {
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
  ) {}
  show() {
    sink(this.store.load()); // flow: email
    sink(this.clock.now());
    this.store.save(source('phone'));
  }
}
export function report(store: Store, clock: Clock) {
  sink(store.load()); // flow: email
  sink(clock.now());
}
