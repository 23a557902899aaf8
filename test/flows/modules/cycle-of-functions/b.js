// probes: second half of the cycle
import { save } from './a.js';
export let last = 'b';
export function keep(v) { last = v; save(v); }
