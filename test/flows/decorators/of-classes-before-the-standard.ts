export {};
function extended<T extends new (...a: any[]) => {}>(C: T) {
  return class extends C { extra = source('email'); fixed = "p"; };
}
@extended
class Page { title = "t"; constructor(public path: string) {} }
const pg = new Page("/p") as any;
sink(pg.extra); // flow: email
sink(pg.fixed);
sink(pg.path);
sink((new Page(source('email')) as any).path); // flow: email

const routes: Record<string, Function> = {};
function Route(path: string) { return (_t: any, _k: string, d: PropertyDescriptor) => { routes[path] = d.value; }; }
class Ctl {
  @Route("/in") input(body: string, id: string) {
    sink(body); // flow: email
    sink(id);
  }
  @Route("/health") health(body: string) {
    sink(body);
  }
}
const ctl = new Ctl();
routes["/in"].call(ctl, source('email'), "7");
routes["/health"].call(ctl, "ok");

const meta = new Map<any, string>();
function Meta(v: string) { return (C: any) => { meta.set(C, v); }; }
@Meta(source('email')) class A1 {}
@Meta("clean") class B1 {}
sink(meta.get(A1)); // flow: email
sink(meta.get(B1));
