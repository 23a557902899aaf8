const a = source('email');
if (isSafe(a)) sink(a); // spurious: email, barrier guards are not applied
if (!isSafe(a)) sink(a); // flow: email
if (isSafe(a)) {
  sink(a); // spurious: email, barrier guards are not applied
} else {
  sink(a); // flow: email
}
sink(a); // flow: email
sink(isSafe(a) ? a : 'plain'); // spurious: email, barrier guards are not applied
sink(isSafe(a) ? 'plain' : a); // flow: email
sink(isSafe(a) && a); // spurious: email, barrier guards are not applied
sink(isSafe(a) || a); // flow: email

function early(value) {
  if (!isSafe(value)) return;
  sink(value); // spurious: email, barrier guards are not applied
}
early(source('email'));

function thrown(value) {
  if (!isSafe(value)) throw new Error('unsafe');
  sink(value); // spurious: email, barrier guards are not applied
}
thrown(source('email'));

function other(value, second) {
  if (isSafe(second)) sink(value); // flow: email
}
other(source('email'), source('phone'));

const ok = isSafe(a);
if (ok) sink(a); // spurious: email, barrier guards are not applied
if (isSafe(a) && Math.random() > 0.5) sink(a); // spurious: email, barrier guards are not applied
if (isSafe(a) || Math.random() > 0.5) sink(a); // flow: email
while (!isSafe(a)) sink(a); // flow: email
