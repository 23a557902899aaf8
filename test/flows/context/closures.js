// probes: closures with state per call
function box(v) { return { get: () => v, set: (n) => { v = n; } }; }
const b1 = box(source('email'));
const b2 = box('x');
sink(b1.get()); // flow: email
sink(b2.get());
b2.set(source('phone'));
sink(b2.get()); // flow: phone
b1.set('over');
sink(b1.get());
let shared = 'init';
const write = (v) => { shared = v; };
const read = () => shared;
sink(read());
write(source('name'));
sink(read()); // flow: name
write('again');
sink(read());
function counter() { let n = 0; return () => ++n; }
sink(counter()());
const mod = (() => { let p = source('location'); return { leak: () => p, size: () => 3, wipe() { p = ''; } }; })();
sink(mod.size());
sink(mod.leak()); // flow: location
mod.wipe();
sink(mod.leak());
const fs = [];
for (const v of ['a', source('email')]) fs.push(() => v);
sink(fs[0]());
sink(fs[1]()); // flow: email
function outer(x) { function mid() { return () => x; } return mid()(); }
sink(outer(source('phone'))); // flow: phone
sink(outer('k'));
