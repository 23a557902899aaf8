// probes: this in detached methods, arrows, nested functions, bind
class S {
  constructor(v) { this.v = v; this.bound = this.get.bind(this); }
  get() { return this && this.v; }
  arrow = () => this.v;
  viaThen(cb) { return [1].map(() => cb(this.v))[0]; }
  viaFn() { return [1].map(function () { return this === undefined ? 'undef' : this.v; })[0]; }
}
const s = new S(source('email')), t = new S('t');
sink(s.get()); // flow: email
sink(t.get());
const { get, bound, arrow } = s;
sink(get());
sink(bound()); // flow: email
sink(arrow()); // flow: email
sink(s.get.call(t));
sink(t.get.call(s)); // flow: email
sink(s.arrow.call(t)); // flow: email
sink(t.arrow.call(s));
sink(s.viaThen((x) => x)); // flow: email
sink(s.viaFn());
t.get = s.get;
sink(t.get());
t.get = s.bound;
sink(t.get()); // flow: email
