// probes: overriding, base methods, abstract calls, instance-specific methods
class Shape { describe(v) { return this.fmt(v); } fmt(v) { return 'base'; } }
class Leaky extends Shape { fmt(v) { return v; } }
class Quiet extends Shape { fmt(v) { return 'quiet'; } }
class Sub extends Leaky { fmt(v) { return super.fmt('replaced'); } }
const e = source('email');
sink(new Shape().describe(e));
sink(new Leaky().describe(e)); // flow: email
sink(new Quiet().describe(e));
sink(new Sub().describe(e));
const list = [new Quiet(), new Leaky()];
sink(list[0].describe(e));
sink(list[1].describe(e)); // flow: email
let out = '';
for (const s of list) out += s.describe(e);
sink(out); // flow: email
let out2 = '';
for (const s of [new Quiet(), new Shape(), new Sub()]) out2 += s.describe(e);
sink(out2);
const make = (k) => (k === 'l' ? new Leaky() : new Quiet());
sink(make('l').describe(e)); // flow: email
sink(make('q').describe(e));
const q = new Quiet();
q.fmt = (v) => v;
sink(q.describe(e)); // flow: email
delete q.fmt;
sink(q.describe(e));
const l = new Leaky();
l.fmt = () => 'own';
sink(l.describe(e));
Quiet.prototype.fmt = Leaky.prototype.fmt;
sink(new Quiet().describe(e)); // flow: email
Object.setPrototypeOf(l, Shape.prototype);
delete l.fmt;
sink(l.describe(e));
sink(Leaky.prototype.describe.call({ fmt: () => 'duck' }, e));
sink(Shape.prototype.describe.call({ fmt: (v) => v }, e)); // flow: email
