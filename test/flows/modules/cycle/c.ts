import { odd } from './d';
export function even(value, left) {
  return left === 0 ? value : odd(value, left - 1);
}
sink(even(source('email'), 2)); // flow: email
sink(even('plain', 2));
