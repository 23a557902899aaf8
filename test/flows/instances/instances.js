// probes: two instances from one class or factory
class User { constructor(m) { this.m = m; } get() { return this.m; } set(m) { this.m = m; } }
const a = new User(source('email'));
const b = new User('b');
sink(a.get()); // flow: email
sink(b.get());
sink(a.m); // flow: email
sink(b.m);
b.set(source('phone'));
sink(b.get()); // flow: phone
a.set('wiped');
sink(a.get());
const mk = (v) => ({ v, w: { v } });
const m1 = mk(source('name')), m2 = mk('m2');
sink(m1.w.v); // flow: name
sink(m2.w.v);
m2.w = m1.w;
sink(m2.w.v); // flow: name
sink(m2.v);
class Holder { constructor() { this.list = []; } add(x) { this.list.push(x); return this; } all() { return this.list; } }
const h1 = new Holder().add(source('location'));
const h2 = new Holder().add('k');
sink(h1.all()); // flow: location
sink(h2.all());
function Factory() { return new Holder(); }
const f1 = Factory(), f2 = Factory();
f1.add(source('email'));
sink(f2.all());
sink(f1.all()); // flow: email
class Pool { static items = []; add(x) { Pool.items.push(x); } }
new Pool().add(source('phone'));
sink(Pool.items); // flow: phone
class Pool2 { items = []; add(x) { this.items.push(x); } }
new Pool2().add(source('phone'));
sink(new Pool2().items);
const arr = Array.from({ length: 2 }, () => new User('init'));
arr[0].set(source('name'));
sink(arr[0].get()); // flow: name
sink(arr[1].get());
const sameArr = new Array(2).fill({ m: 'init' });
sameArr[0].m = source('name');
sink(sameArr[1].m); // flow: name
