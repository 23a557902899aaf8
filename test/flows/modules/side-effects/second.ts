import './first';
import { list, state } from './state';
sink(state.value); // flow: email
sink(state.note);
sink(list); // flow: phone
sink(list[0]); // flow: phone
export function later() {
  sink(state.value); // flow: email
  sink(state.note);
}
