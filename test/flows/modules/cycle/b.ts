import { give, own, pass } from './a';
export function take() {
  sink(give()); // flow: email
  sink(own);
  pass(source('phone')); // spurious: phone, told where the data is given and not at the sink
}
