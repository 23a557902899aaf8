function check(value) {
  return isSafe(value);
}
const a = source('email');
if (check(a)) sink(a); // spurious: email, barrier guards are not applied
if (!check(a)) sink(a); // flow: email

function assertSafe(value) {
  if (!isSafe(value)) throw new Error('unsafe');
}
function asserted(value) {
  assertSafe(value);
  sink(value); // spurious: email, barrier guards are not applied
}
asserted(source('email'));

const box = { x: source('email'), y: source('phone') };
if (isSafe(box.x)) {
  sink(box.x); // spurious: email, barrier guards are not applied
  sink(box.y); // flow: phone
}
sink([source('email')].filter(isSafe)); // spurious: email, barrier guards are not applied
sink([source('email')].filter(one => isSafe(one))); // spurious: email, barrier guards are not applied
sink([source('email')].filter(one => !isSafe(one))); // flow: email
for (const one of [source('email')]) {
  if (!isSafe(one)) continue;
  sink(one); // spurious: email, barrier guards are not applied
}
let b = source('email');
if (isSafe(b)) {
  b = source('phone');
  sink(b); // flow: phone
}
isSafe(b);
sink(b); // flow: email, phone
switch (isSafe(a)) {
  case true:
    sink(a); // spurious: email, barrier guards are not applied
    break;
  default:
    sink(a); // flow: email
}
