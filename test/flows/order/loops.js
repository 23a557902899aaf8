// probes: values around loop iterations
let a = 'start';
for (let i = 0; i < 2; i++) {
  sink(a); // flow: email
  a = source('email');
}
let b = 'start';
for (let i = 0; i < 2; i++) {
  b = 'reset';
  sink(b);
  b = source('email');
}
sink(b); // flow: email
let c = source('phone');
for (let i = 0; i < 2; i++) {
  sink(c); // flow: phone
  c = 'gone';
}
sink(c);
const list = [source('name'), 'x', 'y'];
for (let i = 0; i < list.length; i++) list[i] = 'w';
sink(list);
const out = [];
for (const u of [{ m: source('location'), id: 1 }]) {
  out.push(u.id);
}
sink(out);
let d = 'k';
for (let i = 0; i < 1; i++) {
  sink(d);
  d = source('email');
}
const objs = [{ v: source('email') }, { v: source('email') }];
for (const q of objs) q.v = '';
sink(objs);
objs.forEach((q) => { q.v = source('phone'); });
sink(objs[0].v); // flow: phone
objs.forEach((q) => delete q.v);
sink(objs);
let e = 'z';
for (;;) { e = source('name'); if (e) break; e = 'z'; }
sink(e); // flow: name
let w = 3, f = 'f';
while (w--) { if (w === 1) f = source('location'); }
sink(f); // flow: location
