// probes: visitor, strategy, command, state machine, middleware chains
const visit = (n, v) => v[n.type](n);
const show = { lit: (n) => n.v, user: (n) => n.mail, pair: (n) => visit(n.l, show) + visit(n.r, show) };
const hide = { lit: (n) => n.v, user: (n) => '*', pair: (n) => visit(n.l, hide) + visit(n.r, hide) };
const ast = { type: 'pair', l: { type: 'lit', v: 1 }, r: { type: 'user', mail: source('email') } };
sink(visit(ast, show)); // flow: email
sink(visit(ast, hide));
sink(visit(ast.l, show));
function run(mws, ctx) {
  const go = (i) => (i < mws.length ? mws[i](ctx, () => go(i + 1)) : undefined);
  go(0);
  return ctx;
}
const setMail = (c, next) => { c.mail = source('email'); next(); };
const strip = (c, next) => { delete c.mail; next(); };
const stop = (c, next) => { };
sink(run([setMail], {})); // flow: email
sink(run([setMail, strip], {}));
sink(run([strip, setMail], {})); // flow: email
sink(run([stop, setMail], {}));
const after = (c, next) => { next(); c.mail = 'masked'; };
sink(run([after, setMail], {}));
const reducer = (s, a) => {
  switch (a.type) {
    case 'login': return { ...s, mail: a.mail };
    case 'logout': return { ...s, mail: null };
    default: return s;
  }
};
const acts = [{ type: 'login', mail: source('phone') }, { type: 'logout' }];
sink(acts.slice(0, 1).reduce(reducer, {})); // flow: phone
sink(acts.reduce(reducer, {}));
sink(acts.toReversed().reduce(reducer, {})); // flow: phone
sink(reducer({ id: 1 }, { type: 'x', mail: source('phone') }));
class Cmd { constructor(f, u) { this.f = f; this.u = u; } }
const st = { v: 'init' };
const cmd = new Cmd(() => { st.v = source('name'); }, () => { st.v = 'init'; });
sink(st.v);
cmd.f();
sink(st.v); // flow: name
cmd.u();
sink(st.v);
class Obs { #s = {}; on(k, f) { (this.#s[k] ??= []).push(f); return () => { this.#s[k] = []; }; } emit(k, v) { for (const f of this.#s[k] ?? []) f(v); } }
const o = new Obs();
o.on('a', (v) => { sink(v); }); // flow: location
o.on('b', (v) => { sink(v); });
const off = o.on('c', (v) => { sink(v); });
o.emit('a', source('location'));
o.emit('b', 'k');
off();
o.emit('c', source('location'));
const build = () => { const p = {}; const b = { mail(v) { p.mail = v; return b; }, id(v) { p.id = v; return b; }, build: () => p }; return b; };
sink(build().mail(source('email')).id(1).build()); // flow: email
sink(build().id(1).build());
sink(build().mail(source('email')).mail('x').build());
