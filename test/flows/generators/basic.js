// probes: yield, next(value), return, throw, delegation
function* g1() { yield 'a'; yield source('email'); return source('phone'); }
const i1 = g1();
sink(i1.next().value);
sink(i1.next().value); // flow: email
sink(i1.next().value); // flow: phone
sink(i1.next().value);
sink([...g1()]); // flow: email
function* g2() { const x = yield 'q'; yield x; const y = yield 'r'; yield 'z'; }
const i2 = g2();
i2.next(source('name'));
sink(i2.next('k').value);
const i3 = g2();
i3.next();
sink(i3.next(source('name')).value); // flow: name
sink(i3.next().value);
sink(i3.next(source('name')).value);
function* g3() { try { yield 1; } catch (e) { yield e; } finally { yield 'fin'; } }
const i4 = g3();
i4.next();
sink(i4.throw(source('location')).value); // flow: location
sink(i4.next().value);
const i5 = g3();
i5.next();
sink(i5.return(source('location')).value);
sink(i5.next().value); // flow: location
function* g4() { const r = yield* g1(); yield r; }
sink([...g4()][2]); // flow: phone
sink([...g4()][0]);
function* g5(x) { while (true) x = yield x; }
const i6 = g5(source('email'));
sink(i6.next().value); // flow: email
sink(i6.next('b').value);
sink(i6.next(source('phone')).value); // flow: phone
function* lazy() { sink(source('email')); yield 1; }
lazy();
function* lazy2() { yield 1; sink(source('email')); yield 2; } // flow: email
const l2 = lazy2();
l2.next();
l2.next();
function* lazy3() { yield 1; sink(source('email')); }
lazy3().next();
sink(g1().return(source('name')).value); // flow: name
