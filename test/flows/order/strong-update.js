// probes: reassignment order, updates through aliases, compound state
let x = source('email');
sink(x); // flow: email
x = 'c';
sink(x);
x = source('phone');
sink(x); // flow: phone
const o = { v: source('email') };
const al = o;
al.v = 'killed through alias';
sink(o.v);
al.v = source('name');
sink(o.v); // flow: name
const arr = [source('email')];
const arr2 = arr;
arr2[0] = 'x';
sink(arr[0]);
const nest = { in: { v: source('location') } };
const inn = nest.in;
inn.v = 'k';
sink(nest.in.v);
sink(nest);
let y = source('email');
const saved = y;
y = 'new';
sink(saved); // flow: email
sink(y);
function clean(p) { p.v = 'clean'; }
const c1 = { v: source('phone') };
sink(c1.v); // flow: phone
clean(c1);
sink(c1.v);
function rebind(p) { p = { v: 'local' }; }
const c2 = { v: source('phone') };
rebind(c2);
sink(c2.v); // flow: phone
let z = 'first';
const late = () => z;
z = source('name');
sink(late()); // flow: name
z = 'then';
sink(late());
const pick = Math.random() > 0.5 ? { v: 'a' } : { v: 'b' };
pick.v = source('email');
sink(pick.v); // flow: email
pick.v = 'x';
sink(pick.v);
