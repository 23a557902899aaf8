function choose(kind, given = source('email')) {
  let result = 'plain';
  switch (kind) {
    case 'a':
      result = given;
    case 'b':
      return result;
    case 'c':
      return 'plain';
    default:
      return source('phone');
  }
}
sink(choose(String(Math.random()))); // flow: email, phone
sink(choose('a')); // flow: email
sink(choose('b'));
sink(choose('c'));
sink(choose('d')); // flow: phone

const kind = ['x', 'y'][Math.floor(Math.random() * 2)];
let a;
switch (kind) {
  case 'x':
    a = 'plain';
    break;
  case 'y':
    a = source('email');
    break;
  default:
    a = 'plain';
}
sink(a); // flow: email

let b = source('email');
switch (kind) {
  default:
    b = 'plain';
  case 'x':
}
sink(b); // flow: email

let c = source('email');
switch (true) {
  case kind === 'x':
    c = 'plain';
    break;
  default:
    c = 'plain';
}
sink(c);

switch (source('phone')) {
  case 'x':
    sink('plain');
}
let d = 'plain';
switch (1) {
  case 2:
    d = source('email');
}
sink(d);
