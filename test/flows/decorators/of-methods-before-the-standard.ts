export {};
function passThrough(_t: any, _k: string, d: PropertyDescriptor) {
  const orig = d.value;
  d.value = function (this: any, ...a: any[]) { return orig.apply(this, a); };
}
function addSource(_t: any, _k: string, d: PropertyDescriptor): PropertyDescriptor {
  const orig = d.value;
  return { ...d, value: function (this: any, ...a: any[]) { return orig.apply(this, a) + source('email'); } };
}
function cleaned(_t: any, _k: string, d: PropertyDescriptor) {
  const orig = d.value;
  d.value = function (this: any, ...a: any[]) { return sanitize(orig.apply(this, a)); };
}
function withArg(arg: string) {
  return (_t: any, _k: string, d: PropertyDescriptor) => {
    const orig = d.value;
    d.value = function (this: any) { return orig.call(this, arg); };
  };
}
class Svc {
  @passThrough echo(x: string) { return x; }
  @addSource hello(x: string) { return "hi " + x; }
  @cleaned tidy(x: string) { return x; }
  @withArg("fixed") replaced(x: string) { return x; }
  @withArg(source('email')) injected(x: string) { return x; }
  plain(x: string) { return "hi " + x; }
}
const s = new Svc();
sink(s.echo(source('email'))); // flow: email
sink(s.echo("lit"));
sink(s.hello("bob")); // flow: email
sink(s.plain("bob"));
sink(s.tidy(source('email')));
sink(s.replaced(source('email')));
sink(s.injected("x")); // flow: email
