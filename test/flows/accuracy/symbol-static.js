// probes: symbols, static inheritance, species and statics shadowed in subclasses
class A { static v = source('email'); static get() { return this.v; } static w = 'w'; }
class B extends A { static v = 'b'; }
class C extends A { }
sink(A.get()); // flow: email
sink(B.get());
sink(C.get()); // flow: email
C.v = 'own';
sink(C.get());
sink(A.get()); // flow: email
A.w = source('phone');
sink(C.w); // flow: phone
delete C.v;
sink(C.get()); // flow: email
A.v = 'reset';
sink(C.get());
const k1 = Symbol('k'), k2 = Symbol('k');
const o = { [k1]: source('name'), [k2]: 'x' };
sink(o[k1]); // flow: name
sink(o[k2]);
sink(Object.keys(o));
sink(JSON.stringify(o));
sink({ ...o }[k1]); // flow: name
sink(Symbol.for('a') === Symbol.for('a') ? 'same' : source('phone'));
const reg = { [Symbol.for('u')]: source('location') };
sink(reg[Symbol.for('u')]); // flow: location
sink(reg[Symbol('u')]);
class List extends Array { get mail() { return this[0]; } }
const l = List.of(source('email'), 'z');
sink(l.mail); // flow: email
sink(l.slice(1).mail);
sink(l.map((v) => v).mail); // flow: email
sink(l.map(() => 0).mail);
class M2 extends Map { get(k) { return k === 'mail' ? '***' : super.get(k); } }
const m = new M2([['mail', source('email')], ['tel', source('phone')]]);
sink(m.get('mail'));
sink(m.get('tel')); // flow: phone
class E2 extends Promise { }
E2.resolve(source('name')).then((v) => { sink(v); }); // flow: name
