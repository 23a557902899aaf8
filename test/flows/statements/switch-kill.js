// probes: value overwritten in the reached switch case
let v = source('email');
switch (2) {
  case 2: v = 'k'; break;
  default: break;
}
sink(v);
let w = source('email');
switch (3) {
  case 2: w = 'k'; break;
  default: break;
}
sink(w); // flow: email
switch (true) {
  case 1 > 2: w = source('phone'); sink(w); break;
  case 2 > 1: sink(w); // flow: email
}
