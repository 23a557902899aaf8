// probes: exported functions are called by somebody, and what nobody calls yet will be; not what only dead code calls
export function api(x) {
  sink(source('email')); // flow: email
  sink(x);
  return helper(source('phone'));
}
function helper(v) {
  sink(v); // flow: phone
}
function unused(v) {
  sink(source('name')); // flow: name
}
export const arrow = () => {
  sink(source('name')); // flow: name
};
const hidden = () => {
  sink(source('name')); // flow: name
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
const fallback = () => {
  sink(source('name'));
};
const isOld = false;
if (isOld) fallback();
function again(times) {
  sink(source('phone')); // flow: phone
  if (times > 0) again(times - 1);
}
class Unused {
  show() {
    sink(source('email')); // flow: email
  }
  static one = new Unused();
}
