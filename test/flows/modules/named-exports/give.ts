export const value = source('email');
export const plain = 'plain';
export function give() {
  return source('phone');
}
export let changing = 'plain';
export function change() {
  changing = source('email');
}
const inner = source('email');
export { inner as renamed };
