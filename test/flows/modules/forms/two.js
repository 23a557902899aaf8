// probes: export list with as default; binding reassigned before import is read
let v = 'early';
let other = source('email');
export { v as default, other };
v = source('location');
other = 'replaced';
