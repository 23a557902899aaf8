const s = source('email');
export function put(i) {
  const a = ['x', 'y'];
  a[i] = s;
  sink(a[0]); // flow: email
  sink(a.at(1)); // flow: email
  sink(a.length);
  for (const one of a) sink(one); // flow: email
  sink(a.map(one => one)[0]); // flow: email
  sink(a.join()); // flow: email
  const [first] = a;
  sink(first); // flow: email
}
export function putAtRandom() {
  const a = ['x', 'y'];
  a[Math.floor(Math.random() * 2)] = s;
  sink(a[0]); // flow: email
}
export function putIntoNothing(i) {
  const a = [];
  a[i] = s;
  const b = [...a];
  sink(b[0]); // flow: email
  sink(Math.max(...a)); // flow: email
}
export function putSomethingElse(i) {
  const a = [s, 'y'];
  a[i] = 'x';
  sink(a[0]); // flow: email
  sink(a[1]);
}
export function overwrite(i) {
  const a = ['x', 'y'];
  a[i] = s;
  a[0] = 'z';
  sink(a[0]); // spurious: email, what was written where nobody knows may be in any place
  sink(a[1]); // flow: email
}
function made(i, value) {
  const a = ['x', 'y'];
  a[i] = value;
  return a;
}
sink(made(1, s)[1]); // flow: email
sink(made(1, s)[0]);
