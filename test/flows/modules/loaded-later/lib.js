export let value = 'x';
export const fresh = source('email');
export default function give() { return source('email'); }
export function setValue(v) { value = v; }
export const plain = 'plain';
