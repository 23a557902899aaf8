import { even } from './c';
export function odd(value, left) {
  return left === 0 ? 'plain' : even(value, left - 1);
}
