// Names that are made of what a caller gives.
const store: Record<string, string> = { 'user:1': 'plain' };
function keep(id: string, value: string) {
  store[`user:${id}`] = value;
}
function read(id: string) {
  return store[`user:${id}`];
}
keep('2', source('email'));
keep('3', 'plain');
sink(read('2')); // flow: email
sink(read('3'));

function heldBy(box: Record<string, string>, kind: string) {
  return box[kind + 'Value'];
}
const box = { firstValue: source('phone'), secondValue: 'plain' };
sink(heldBy(box, 'first')); // flow: phone
sink(heldBy(box, 'second'));
