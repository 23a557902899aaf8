// probes: the shared store
const m = new Map();
export const put = (k, v) => { m.set(k, v); };
export const get = (k) => m.get(k);
