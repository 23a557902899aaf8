// probes: exporting side of the named scene
export const mail = source('email');
export const id = 1;
export let state = 'init';
export function read() { return state; }
export function write(v) { state = v; }
export default source('phone');
