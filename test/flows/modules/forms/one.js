// probes: class default export and destructured exports
export default class { constructor(v) { this.v = v; } }
export const [a1, b1] = [source('phone'), 'b'];
export const { x: { y: nested } } = { x: { y: source('name'), z: 1 } };
