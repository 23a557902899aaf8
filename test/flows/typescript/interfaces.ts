// probes: dispatch over interface implementations and generic repositories
interface Sender { send(v: string): string }
class Plain implements Sender { send(v: string) { return v; } }
class Masked implements Sender { send(v: string) { return v ? '*' : ''; } }
class Wrapped implements Sender { constructor(private inner: Sender) { } send(v: string) { return `[${this.inner.send(v)}]`; } }
function deliver(s: Sender, v: string) { return s.send(v); }
sink(deliver(new Plain(), source('email'))); // flow: email
sink(deliver(new Masked(), source('email')));
sink(deliver(new Wrapped(new Plain()), source('email'))); // flow: email
sink(deliver(new Wrapped(new Masked()), source('email')));
sink(deliver({ send: (v) => v }, source('phone'))); // flow: phone
sink(deliver({ send: () => 'lit' }, source('phone')));
const reg: Record<string, Sender> = { p: new Plain(), m: new Masked() };
sink(reg['p'].send(source('name'))); // flow: name
sink(reg['m'].send(source('name')));
interface Repo<T> { add(t: T): void; first(): T | undefined }
class Mem<T> implements Repo<T> { private xs: T[] = []; add(t: T) { this.xs.push(t); } first() { return this.xs[0]; } }
class Null<T> implements Repo<T> { add(t: T) { } first() { return undefined; } }
function via<T>(r: Repo<T>, t: T) { r.add(t); return r.first(); }
sink(via(new Mem<string>(), source('location'))); // flow: location
sink(via(new Null<string>(), source('location')));
sink(via(new Mem<string>(), 'k'));
class Ctl { constructor(private readonly repo: Repo<string>) { } run(v: string) { this.repo.add(v); return this.repo.first() ?? 'none'; } }
sink(new Ctl(new Mem()).run(source('email'))); // flow: email
sink(new Ctl(new Null()).run(source('email')));
