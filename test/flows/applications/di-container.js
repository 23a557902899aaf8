// probes: dependency injection, plugins, registries keyed by symbol and class
const T = { mail: Symbol('mail'), id: Symbol('id') };
class Container {
  #f = new Map(); #s = new Map();
  bind(t, f) { this.#f.set(t, f); return this; }
  get(t) { if (!this.#s.has(t)) this.#s.set(t, this.#f.get(t)(this)); return this.#s.get(t); }
}
const c = new Container().bind(T.mail, () => source('email')).bind(T.id, () => 4);
sink(c.get(T.mail)); // flow: email
sink(c.get(T.id));
class A { constructor(x) { this.x = x; } }
class B { constructor(a) { this.a = a; this.y = 'y'; } }
c.bind(A, (k) => new A(k.get(T.mail))).bind(B, (k) => new B(k.get(A)));
sink(c.get(B).a.x); // flow: email
sink(c.get(B).y);
c.get(A).x = 'reset';
sink(c.get(B).a.x);
sink(c.get(T.mail)); // flow: email
const t = new Container().bind(T.mail, () => 'test double').bind(A, (k) => new A(k.get(T.mail)));
sink(t.get(A).x);
const plugins = [];
const use = (p, o) => { plugins.push([p, o]); };
use((api, o) => { api.v = o.v; }, { v: source('phone') });
use((api, o) => { api.w = o.w; }, { w: 1, v: source('name') });
const api = {};
for (const [p, o] of plugins) p(api, o);
sink(api.v); // flow: phone
sink(api.w);
const hooks = { before: [], after: [] };
hooks.before.push((x) => x + source('location'));
hooks.after.push((x) => 'wrapped');
sink(hooks.before.reduce((v, f) => f(v), 'q')); // flow: location
sink(hooks.after.reduce((v, f) => f(v), hooks.before.reduce((v, f) => f(v), 'q')));
