// probes: bus with handlers by name
const hs = {};
export const on = (k, f) => { (hs[k] ||= []).push(f); };
export const fire = (k, v) => { (hs[k] || []).forEach((f) => f(v)); };
