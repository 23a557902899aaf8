export {};
interface Events { login: { holder: string; at: string }; logout: { holder: string }; tick: [string, string]; }
class Bus<E> {
  private subs: { [K in keyof E]?: Array<(p: E[K]) => void> } = {};
  on<K extends keyof E>(k: K, f: (p: E[K]) => void): () => void {
    (this.subs[k] ??= []).push(f);
    return () => { this.subs[k] = this.subs[k]!.filter((g) => g !== f); };
  }
  emit<K extends keyof E>(k: K, p: E[K]) { for (const f of this.subs[k] ?? []) f(p); }
}
const bus = new Bus<Events>();
bus.on("login", ({ holder, at }) => {
  sink(holder); // flow: email
  sink(at);
});
bus.on("logout", (p) => {
  sink(p.holder);
});
bus.on("tick", ([a, b]) => {
  sink(a);
  sink(b); // flow: email
});
bus.emit("login", { holder: source('email'), at: "now" });
bus.emit("logout", { holder: "bob" });
bus.emit("tick", ["a", source('email')]);
// separate instance of the same class
const quiet = new Bus<Events>();
quiet.on("login", (p) => {
  sink(p.holder);
});
quiet.emit("login", { holder: "root", at: source('email') });

// state machine
type State = { tag: "idle" } | { tag: "loading"; url: string } | { tag: "done"; url: string; body: string };
type Ev = { type: "fetch"; url: string } | { type: "resolve"; body: string } | { type: "reset" };
const step = (s: State, e: Ev): State => {
  if (e.type === "reset") return { tag: "idle" };
  if (s.tag === "idle" && e.type === "fetch") return { tag: "loading", url: e.url };
  if (s.tag === "loading" && e.type === "resolve") return { tag: "done", url: s.url, body: e.body };
  return s;
};
let st: State = { tag: "idle" };
st = step(st, { type: "fetch", url: "/u" });
st = step(st, { type: "resolve", body: source('email') });
if (st.tag === "done") {
  sink(st.body); // flow: email
  sink(st.url);
}
st = step(st, { type: "reset" });
sink(st);

class Machine {
  private ctx = { input: "", output: "", retries: "0" };
  private readonly on: Record<string, (arg: string) => void> = {
    put: (a) => { this.ctx.input = a; },
    flush: () => { this.ctx.output = this.ctx.input; },
    clear: () => { this.ctx.output = ""; },
  };
  send(ev: string, arg = "") { this.on[ev]?.(arg); return this; }
  get out() { return this.ctx.output; }
  get retries() { return this.ctx.retries; }
}
const m = new Machine().send("put", source('email')).send("flush");
sink(m.out); // flow: email
sink(m.retries);
