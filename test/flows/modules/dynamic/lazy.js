// probes: the module loaded lazily
export const mail = source('email');
export const id = 7;
export default source('phone');
export const mk = (v) => ({ v });
