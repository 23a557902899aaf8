export default source('email');
export const named = source('phone');
export let live = 'x';
export function setLive(v) { live = v; }
export * as ns from './c.js';
export * from './c.js';
export { fromC as renamed } from './c.js';
export { d as default2 } from './d.js';
const hidden = source('email');
export { hidden as shown, clean as alsoClean };
const clean = 'x';
export class Store { static v = 'x'; static set(v) { Store.v = v; } }
export const obj = { v: 'x' };
