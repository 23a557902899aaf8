// probes: standard decorators on methods, fields, accessors, classes
function mask(f: any, ctx: any) { return function (this: any, ...a: any[]) { return '***'; }; }
function log(f: any, ctx: any) {
  return function (this: any, ...a: any[]) {
    sink(a[0]); // flow: email
    return f.apply(this, a);
  };
}
function logName(f: any, ctx: any) {
  sink(ctx.name);
  return f;
}
function inject(_: undefined, ctx: any) { return () => source('phone'); }
function zero(_: undefined, ctx: any) { return () => 0; }
function addTag(C: any, ctx: any) { return class extends C { tag = source('name'); }; }
function noop(C: any, ctx: any) { }
@addTag
class A {
  @mask hidden(v: string) { return v; }
  @log echo(v: string) { return v; }
  @logName plain(v: string) { return v; }
  @inject tel = 'init';
  @zero z = source('location');
}
const a: any = new A();
sink(a.hidden(source('email')));
sink(a.echo(source('email'))); // flow: email
sink(a.plain(source('phone'))); // flow: phone
sink(a.plain('k'));
sink(a.tel); // flow: phone
sink(a.z);
sink(a.tag); // flow: name
@noop
class B { v = source('email'); w = 1; }
sink(new B().v); // flow: email
sink(new B().w);
