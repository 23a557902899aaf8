// probes: exported functions are called by somebody, unexported are not
export function api(x) {
  sink(source('email')); // flow: email
  sink(x);
  return helper(source('phone'));
}
function helper(v) {
  sink(v); // flow: phone
}
function unused(v) {
  sink(source('name'));
}
export const arrow = () => {
  sink(source('name')); // flow: name
};
const hidden = () => {
  sink(source('name'));
};
export default function () {
  sink(source('location')); // flow: location
}
const later = function () {
  sink(source('phone')); // flow: phone
};
export { later as renamed };
export function cond(flag) {
  let v = 'k';
  if (flag) v = source('email');
  sink(v); // flow: email
}
