// probes: getters and setters, mismatched storage
const o = {
  _a: 'init',
  get a() { return this._a; },
  set a(v) { this._a = v; },
  set b(v) { this._c = v; },
  get b() { return 'fixed'; },
  get ro() { return source('phone'); },
};
o.a = source('email');
sink(o.a); // flow: email
sink(o._a); // flow: email
o.a = 'clean';
sink(o.a);
o.b = source('name');
sink(o.b);
sink(o._c); // flow: name
sink(o.ro); // flow: phone
o.ro = 'x';
sink(o.ro); // flow: phone
class T {
  set v(x) { this._v = x.trim(); }
  get v() { return this._v; }
  set only(x) { }
  static get conf() { return T.stored; }
  static set conf(x) { T.stored = x; }
}
const t = new T();
t.v = source('location');
sink(t.v); // flow: location
t.only = source('location');
sink(t.only);
T.conf = source('email');
sink(T.stored); // flow: email
sink(T.conf); // flow: email
const d = {};
let hold = 'none';
Object.defineProperty(d, 'x', { get: () => hold, set: (v) => { hold = v; } });
d.x = source('phone');
sink(hold); // flow: phone
sink(d.x); // flow: phone
const wo = {};
Object.defineProperty(wo, 'x', { set(v) { } });
wo.x = source('phone');
sink(wo.x);
const lazy = { get val() { const v = source('name'); Object.defineProperty(this, 'val', { value: 'memo' }); return v; } };
sink(lazy.val); // flow: name
sink(lazy.val);
