const s = source('email');
// legacy style method decorators
function replace(target: any, key: string, d: PropertyDescriptor) { d.value = () => s; return d; }
function clean(target: any, key: string, d: PropertyDescriptor) { d.value = function () { return 'clean'; }; }
function wrap(target: any, key: string, d: PropertyDescriptor) { const old = d.value; d.value = function (...a: any[]) { return old.apply(this, a); }; return d; }
function upper(target: any, key: string, d: PropertyDescriptor) { const old = d.value; return { ...d, value(...a: any[]) { return String(old.apply(this, a)).toUpperCase(); } }; }
function logged(target: any, key: string, d: PropertyDescriptor) { const old = d.value; d.value = function (...a: any[]) { sink(a[0]); return old.apply(this, a); }; } // flow: email
function argsafe(target: any, key: string, d: PropertyDescriptor) { const old = d.value; d.value = function (...a: any[]) { return old.apply(this, a.map(x => 'x')); }; }
class A {
  @replace one() { return 'x'; }
  @clean two() { return s; }
  @wrap three(v: string) { return v; }
  @upper four(v: string) { return v; }
  @logged five(v: string) { return 'r'; }
  @argsafe six(v: string) { return v; }
  @wrap seven(v: string) { return 'q'; }
}
const a = new A();
sink(a.one()); // flow: email
sink(a.two());
sink(a.three(s)); // flow: email
sink(a.three('x'));
sink(a.four(s)); // flow: email
sink(a.five(s));
sink(a.six(s));
sink(a.seven(s));
// class decorators
function addField<T extends { new (...a: any[]): {} }>(c: T) { return class extends c { extra = s; other = 'x'; }; }
@addField class B { own = 'p'; }
sink((new B() as any).extra); // flow: email
sink((new B() as any).other);
sink(new B().own);
function register(tag: string) { return (c: any) => { c.tag = tag; }; }
@register(s) class C {}
sink((C as any).tag); // flow: email
@register('x') class D {}
sink((D as any).tag);
// proto changing
function addMethod(c: any) { c.prototype.leak = () => s; }
@addMethod class E {}
sink((new E() as any).leak()); // flow: email
// factories
function withDefault(v: string) { return (t: any, k: string, d: PropertyDescriptor) => { d.value = () => v; }; }
class F { @withDefault(s) m() { return 'x'; } @withDefault('y') n() { return s; } }
sink(new F().m()); // flow: email
sink(new F().n());
// accessor decorators
function getTainted(t: any, k: string, d: PropertyDescriptor) { d.get = () => s; }
class G { @getTainted get v() { return 'x'; } }
sink(new G().v); // flow: email
// stage 3
function bound(value: Function, ctx: any) { return function (this: any, ...a: any[]) { return value.call(this, ...a); }; }
function constant(value: Function, ctx: any) { return () => 'c'; }
class H { @bound m(x: string) { return x; } @constant n() { return s; } }
sink(new H().m(s)); // flow: email
sink(new H().m('x'));
sink(new H().n());
function init(value: undefined, ctx: any) { return (v: any) => s; }
class I { @init f = 'x'; }
sink(new I().f); // flow: email
