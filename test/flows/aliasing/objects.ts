const a = { name: 'fox' };
const b = a;
b.name = source('email');
sink(a.name); // flow: email
a.name = 'fox again';
sink(b.name);

const c = { name: 'fox' };
const d = { ...c };
d.name = source('email');
sink(c.name);
sink(d.name); // flow: email

function fill(target) {
  target.name = source('email');
}
const e = { name: 'fox' };
const f = { name: 'fox' };
fill(e);
sink(e.name); // flow: email
sink(f.name);

const outer = { inner: e };
outer.inner.name = 'clean';
sink(e.name);
