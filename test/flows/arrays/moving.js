const s = source('email');
export function shiftedSomeTimes(turns) {
  const a = ['x', s];
  while (turns-- > 0) a.shift();
  sink(a[0]); // flow: email
}
export function poppedSomeTimes(turns) {
  const a = ['x', s];
  while (turns-- > 0) a.pop();
  sink(a[0]);
  sink(a[1]); // flow: email
  if (a.length === 0) sink(s); // flow: email
}
export function reversedSomeTimes(turns) {
  const a = ['x', s];
  while (turns-- > 0) a.reverse();
  sink(a[0]); // flow: email
}
export function shiftedInside() {
  const a = ['x', 'y'];
  const next = () => {
    a.shift();
    if (!a.length) sink(s); // flow: email
  };
  next();
  next();
}
export function askedInside() {
  const a = ['x', 'y'];
  const next = () => {
    if (!a.length) sink(s);
  };
  next();
  next();
}
