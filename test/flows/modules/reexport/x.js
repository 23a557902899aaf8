// probes: leaf of the re-export scene
export const a = source('email');
export const b = source('phone');
export const c = 'c';
export const shadow = source('location');
export default source('name');
export class Klass { constructor(v) { this.v = v; } }
