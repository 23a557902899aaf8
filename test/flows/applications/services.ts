export {};
// strategy maps
type Op = (a: string, b: string) => string;
const ops: Record<"left" | "right" | "clean", Op> = {
  left: (a, _b) => a,
  right: (_a, b) => b,
  clean: (a) => sanitize(a),
};
function apply(op: keyof typeof ops, a: string, b: string) { return ops[op](a, b); }
sink(ops.left(source('email'), "b")); // flow: email
sink(ops.left("a", source('email')));
sink(ops["clean"](source('email'), "b"));
sink(apply("right", "a", source('email'))); // flow: email

const handlers = new Map<string, (p: { data: string; id: string }) => void>([
  ["save", (p) => {
    sink(p.data); // flow: email
    sink(p.id);
  }],
  ["ping", (p) => {
    sink(p.data);
  }],
]);
handlers.get("save")?.({ data: source('email'), id: "1" });
handlers.get("ping")?.({ data: "pong", id: "2" });

// repository + service + DI by constructor
interface Repo<T> { save(id: string, t: T): void; find(id: string): T | undefined; }
class MemRepo<T> implements Repo<T> {
  private store = new Map<string, T>();
  save(id: string, t: T) { this.store.set(id, t); }
  find(id: string) { return this.store.get(id); }
}
class NullRepo<T> implements Repo<T> { save(_id: string, _t: T) {} find(_id: string): T | undefined { return undefined; } }
interface User { name: string; role: string; }
class UserService {
  constructor(private readonly repo: Repo<User>, private readonly log: (m: string) => void) {}
  register(name: string) { const u = { name, role: "member" }; this.repo.save("u", u); this.log("registered"); return u; }
  nameOf() { return this.repo.find("u")?.name; }
  roleOf() { return this.repo.find("u")?.role; }
}
const svc = new UserService(new MemRepo<User>(), (m) => {
  sink(m);
});
svc.register(source('email'));
sink(svc.nameOf()); // flow: email
sink(svc.roleOf());
const nul = new UserService(new NullRepo<User>(), () => {});
nul.register(source('email'));
sink(nul.nameOf());

// hand-made container
class Container {
  private factories = new Map<string, (c: Container) => unknown>();
  private cache = new Map<string, unknown>();
  bind<T>(k: string, f: (c: Container) => T) { this.factories.set(k, f); return this; }
  get<T>(k: string): T {
    if (!this.cache.has(k)) this.cache.set(k, this.factories.get(k)!(this));
    return this.cache.get(k) as T;
  }
}
class Settings { constructor(public secret: string, public region: string) {} }
class Client { constructor(private s: Settings) {} auth() { return "Bearer " + this.s.secret; } where() { return this.s.region; } }
const c = new Container()
  .bind("settings", () => new Settings(source('email'), "eu"))
  .bind("client", (k) => new Client(k.get<Settings>("settings")));
const client = c.get<Client>("client");
sink(client.auth()); // flow: email
sink(client.where());
sink(c.get<Settings>("settings").secret); // flow: email
