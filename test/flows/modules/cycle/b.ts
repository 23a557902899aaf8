import { give, own, pass } from './a';
export function take() {
  sink(give()); // flow: email
  sink(own);
  pass(source('phone'));
}
