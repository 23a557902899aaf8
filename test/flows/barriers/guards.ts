const a = source('email');
if (isSafe(a)) sink(a);
if (!isSafe(a)) sink(a); // flow: email
if (isSafe(a)) {
  sink(a);
} else {
  sink(a); // flow: email
}
sink(a); // flow: email
sink(isSafe(a) ? a : 'plain');
sink(isSafe(a) ? 'plain' : a); // flow: email
sink(isSafe(a) && a);
sink(isSafe(a) || a); // flow: email

function early(value) {
  if (!isSafe(value)) return;
  sink(value);
}
early(source('email'));

function thrown(value) {
  if (!isSafe(value)) throw new Error('unsafe');
  sink(value);
}
thrown(source('email'));

function other(value, second) {
  if (isSafe(second)) sink(value); // flow: email
}
other(source('email'), source('phone'));

const ok = isSafe(a);
if (ok) sink(a);
if (isSafe(a) && Math.random() > 0.5) sink(a);
if (isSafe(a) || Math.random() > 0.5) sink(a); // flow: email
while (!isSafe(a)) sink(a); // flow: email
