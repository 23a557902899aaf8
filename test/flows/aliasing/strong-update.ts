const a = { x: source('email'), y: source('phone') };
a.x = 'plain';
sink(a.x);
sink(a.y); // flow: phone
sink(a); // flow: phone

const b = { x: source('email') };
delete b.x;
sink(b.x);

function clear(box) {
  box.x = undefined;
}
const c = { x: source('email') };
clear(c);
sink(c.x);

// Which of two objects is written is not known, so neither is surely clean.
const d = { x: source('email') };
const e = { x: source('email') };
const either = Math.random() > 0.5 ? d : e;
either.x = 'plain';
sink(d.x); // flow: email
sink(e.x); // flow: email

const f = { x: 'plain' };
const g = { x: 'plain' };
const one = Math.random() > 0.5 ? f : g;
one.x = source('email');
sink(f.x); // flow: email
sink(g.x); // flow: email
