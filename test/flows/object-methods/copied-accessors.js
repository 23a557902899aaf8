// In a program that a run cannot follow.
import { unknown } from 'unknown-thing';
unknown(() => 1, {});
export function copies() {
  const from = { get v() { return source('email'); }, set w(x) { this.kept = x; }, plain: 'plain' };
  const to = Object.defineProperties({}, Object.getOwnPropertyDescriptors(from));
  sink(to.v); // flow: email
  sink(to.plain);
  to.w = source('phone');
  sink(to.kept); // flow: phone
  sink(from.kept);
}
export function hints() {
  const says = { [Symbol.toPrimitive](hint) { return hint === 'number' ? 5 : source('email'); } };
  sink(`${says}`); // flow: email
  sink(says + ''); // flow: email
  sink(says * 2);
  const both = { toString() { return source('phone'); }, valueOf() { return 1; } };
  sink(`${both}`); // flow: phone
  sink(both + 1);
  sink(both - 1);
}
