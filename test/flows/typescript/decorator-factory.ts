// probes: decorator factories with arguments and addInitializer
function dflt(v: unknown) { return (_: undefined, ctx: any) => (init: any) => init ?? v; }
function memo() {
  return (f: any, ctx: any) => {
    let c: any;
    return function (this: any) { return (c ??= f.call(this)); };
  };
}
function reg(list: any[]) { return (f: any, ctx: any) => { ctx.addInitializer(function (this: any) { list.push(f.call(this)); }); }; }
const seen: any[] = [];
const none: any[] = [];
class A {
  @dflt(source('email')) mail: any = null;
  @dflt(source('email')) own: any = 'own';
  @dflt('k') other: any = undefined;
  @memo() get2() { return source('phone'); }
  @memo() one() { return 1; }
  @reg(seen) boot() { return source('name'); }
  @reg(none) boot2() { return 'b'; }
}
const a = new A();
sink(a.mail); // flow: email
sink(a.own);
sink(a.other);
sink(a.get2()); // flow: phone
sink(a.get2()); // flow: phone
sink(a.one());
sink(seen); // flow: name
sink(none);
