// probes: switch with fall-through, default in the middle, break
function f(n) {
  let v = 'start';
  switch (n) {
    case 1:
      v = source('email');
    case 2:
      v = v + '!';
      break;
    default:
      v = 'def';
    case 3:
      v = v + '?';
  }
  return v;
}
sink(f(1)); // flow: email
sink(f(2));
sink(f(3));
sink(f(4));
switch ('b') {
  case 'a':
    sink(source('email'));
    break;
  case 'b':
    sink(source('phone')); // flow: phone
  case 'c':
    sink(source('name')); // flow: name
    break;
  case 'd':
    sink(source('location'));
}
