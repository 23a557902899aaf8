import type { Shape } from '../models';
export function save(shape: Shape) {
  sink(shape.value); // flow: email
}
export function count(shape: Shape) {
  sink(shape ? 1 : 0);
}
