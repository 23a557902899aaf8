function check(value) {
  return isSafe(value);
}
const a = source('email');
if (check(a)) sink(a);
if (!check(a)) sink(a); // flow: email

function assertSafe(value) {
  if (!isSafe(value)) throw new Error('unsafe');
}
function asserted(value) {
  assertSafe(value);
  sink(value);
}
asserted(source('email'));

const box = { x: source('email'), y: source('phone') };
if (isSafe(box.x)) {
  sink(box.x);
  sink(box.y); // flow: phone
}
sink([source('email')].filter(isSafe));
sink([source('email')].filter(one => isSafe(one)));
sink([source('email')].filter(one => !isSafe(one))); // flow: email
for (const one of [source('email')]) {
  if (!isSafe(one)) continue;
  sink(one);
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
    sink(a);
    break;
  default:
    sink(a); // flow: email
}
