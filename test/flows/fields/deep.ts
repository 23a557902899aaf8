// Five and more levels: nothing is lost where paths are folded.
const a = { b: { c: { d: { e: { f: source('email') } } } } };
sink(a.b.c.d.e.f); // flow: email
sink(a); // flow: email
const e = a.b.c.d.e;
sink(e.f); // flow: email

const list = { value: 'plain', next: undefined };
let last = list;
for (let i = 0; i < 10; i++) {
  last.next = { value: source('email'), next: undefined };
  last = last.next;
}
sink(list.next.next.next.value); // flow: email
sink(list.value);

const p = { left: { left: { left: { value: source('email') } } }, right: { left: { left: { value: 'plain' } } } };
sink(p.left.left.left.value); // flow: email
sink(p.right.left.left.value);
