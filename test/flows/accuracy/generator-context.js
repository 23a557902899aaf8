// probes: separate generator objects from one function, state kept per object
function* g(v) { yield v; yield 'end'; }
const a = g(source('email')), b = g('b');
sink(a.next().value); // flow: email
sink(b.next().value);
sink(a.next().value);
function* take(it, n) { let i = 0; for (const x of it) { if (i++ >= n) return; yield x; } }
sink([...take(['a', source('phone')], 1)]);
sink([...take(['a', source('phone')], 2)]); // flow: phone
function* mapG(it, f) { for (const x of it) yield f(x); }
sink([...mapG([source('name')], (x) => x)]); // flow: name
sink([...mapG([source('name')], () => 0)]);
function* zip(p, q) { for (let i = 0; i < p.length; i++) yield [p[i], q[i]]; }
for (const [x, y] of zip([source('location')], ['k'])) {
  sink(x); // flow: location
  sink(y);
}
function* tree(n) { if (!n) return; yield* tree(n.l); yield n.v; yield* tree(n.r); }
sink([...tree({ v: 'root', l: { v: source('email') } })]); // flow: email
sink([...tree({ v: 'root', l: { v: source('email') } })][1]);
function* acc() { let s = ''; for (;;) { const x = yield s; s = x; } }
const k = acc();
k.next();
sink(k.next(source('phone')).value); // flow: phone
sink(k.next('over').value);
const co = (gen) => { const it = gen(); let r = it.next(); while (!r.done) r = it.next(r.value); return r.value; };
sink(co(function* () { const m = yield source('name'); return m; })); // flow: name
sink(co(function* () { const m = yield source('name'); return 'done'; }));
