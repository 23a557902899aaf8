import { take } from './b';
export function give() {
  return source('email');
}
export function pass(value) {
  sink(value); // missing: phone, told where the data is given and not at the sink
}
export const own = 'plain';
take();
