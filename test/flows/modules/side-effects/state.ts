export const state = { value: 'plain', note: 'plain' };
export const list = [];
export function set(value) {
  state.value = value;
}
export function add(value) {
  list.push(value);
}
