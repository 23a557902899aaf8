// probes: one function exported twice
export default function fn(x) { return x; }
export { fn };
