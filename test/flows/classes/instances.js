const s = source('email');
class A { v = s; } class B extends A {} class C { w = 'x'; } class E1 extends Error { constructor(d) { super('m'); this.d = d; } } class E2 extends Error {} class E3 extends E1 {}
{ const a = new A(); if (a instanceof A) sink(a.v); } // flow: email
{ const a = new A(); if (a instanceof C) sink(a.v); }
{ const a = new B(); if (a instanceof A) sink(a.v); } // flow: email
{ const a = new A(); if (a instanceof B) sink(a.v); }
{ const a = new A(); if (!(a instanceof A)) sink(a.v); }
try { throw new E1(s); } catch (e) { if (e instanceof E1) sink(e.d); } // flow: email
try { throw new E3(s); } catch (e) { if (e instanceof E1) sink(e.d); } // flow: email
try { throw new E1(s); } catch (e) { if (e instanceof Error) sink(e.d); } // flow: email
function show(x) { if (x instanceof A) return x.v; return 'x'; }
sink(show(new A())); // flow: email
sink(show(new C()));
function pick(x) { return x instanceof E1 ? x.d : 'x'; }
sink(pick(new E1(s))); // flow: email
sink(pick({ d: s }));
sink(pick(s)); // spurious: email, what comes from outside may be an instance
