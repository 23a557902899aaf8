// probes: functions used through the hub
export const pass = (x) => x;
export function drop(x) { return 'dropped'; }
