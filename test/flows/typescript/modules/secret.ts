// probes: leaf with one exported and one unexported constant
const other = source('location');
export const secret = source('phone');
