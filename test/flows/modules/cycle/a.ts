import { take } from './b';
export function give() {
  return source('email');
}
export function pass(value) {
  sink(value); // flow: phone
}
export const own = 'plain';
take();
