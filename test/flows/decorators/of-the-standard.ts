export {};
function traced<T extends (...a: any[]) => any>(fn: T, _ctx: ClassMethodDecoratorContext) {
  return function (this: any, ...a: any[]) {
    const r = fn.call(this, ...a);
    return r;
  };
}
function first(fn: (...a: any[]) => any, _ctx: ClassMethodDecoratorContext) {
  return function (this: any, a: string) { return fn.call(this, a, "dflt"); };
}
function memo(fn: (k: string) => string, _ctx: ClassMethodDecoratorContext) {
  const cache = new Map<string, string>();
  return function (this: any, k: string) {
    if (!cache.has(k)) cache.set(k, fn.call(this, k));
    return cache.get(k)!;
  };
}
class S {
  @traced id(x: string) { return x; }
  @traced nope(_x: string) { return "nope"; }
  @first second(_a: string, b: string) { return b; }
  @first firstOf(a: string, _b: string) { return a; }
  @memo fetch(k: string) { return source('email') + k; }
  @memo local(k: string) { return "local " + k; }
}
const s = new S();
sink(s.id(source('email'))); // flow: email
sink(s.nope(source('email')));
sink(s.second("a", source('email')));
sink(s.firstOf(source('email'), "b")); // flow: email
sink(s.fetch("k")); // flow: email
sink(s.local("k"));

function suffixed(suf: string) {
  return (_v: undefined, _c: ClassFieldDecoratorContext) => (init: string) => init + suf;
}
function clamp(t: ClassAccessorDecoratorTarget<any, string>, _c: ClassAccessorDecoratorContext): ClassAccessorDecoratorResult<any, string> {
  return { get(this: any) { return t.get.call(this); }, set(this: any, v: string) { t.set.call(this, sanitize(v)); } };
}
function plainAcc(t: ClassAccessorDecoratorTarget<any, string>, _c: ClassAccessorDecoratorContext): ClassAccessorDecoratorResult<any, string> {
  return { get(this: any) { return t.get.call(this); }, set(this: any, v: string) { t.set.call(this, v); }, init(v: string) { return v; } };
}
class F {
  @suffixed(source('email')) a = "a";
  @suffixed("!") b = "b";
  @clamp accessor c = "c";
  @plainAcc accessor d = "d";
}
const f = new F();
f.c = source('email');
f.d = source('email');
sink(f.a); // flow: email
sink(f.b);
sink(f.c); // spurious: email, the decorator of an accessor stands beside it
sink(f.d); // flow: email

function replaced<T extends new (...a: any[]) => { name: string; kind: string }>(C: T, _ctx: ClassDecoratorContext) {
  return class extends C { get label() { return this.name; } override kind = "replaced"; };
}
@replaced
class N { kind = source('email'); constructor(public name: string) {} }
sink((new N(source('email')) as any).label); // flow: email
sink(new N("n").kind);
sink((new N("n") as any).label);

const table = new Map<string, (x: string) => void>();
function bound(_fn: any, ctx: ClassMethodDecoratorContext) {
  ctx.addInitializer(function (this: any) { table.set(String(ctx.name), this[ctx.name].bind(this)); });
}
class H {
  @bound save(x: string) {
    sink(x); // missing: email, what a decorator adds to the making of an instance does not run
  }
  @bound load(x: string) {
    sink(x);
  }
}
new H();
table.get("save")!(source('email'));
table.get("load")!("x");
