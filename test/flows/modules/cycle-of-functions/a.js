// probes: first half of the cycle
import { keep } from './b.js';
let s = 'a';
export function save(v) { s = v; }
export function start(v) { keep(v); }
export function stored() { return s; }
