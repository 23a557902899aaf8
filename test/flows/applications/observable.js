// probes: signals, computed values, stores with subscribers, undo history
function signal(v) { const subs = new Set(); return { get value() { return v; }, set value(n) { v = n; subs.forEach((s) => s(n)); }, sub(f) { subs.add(f); return () => subs.delete(f); } }; }
const s = signal('init');
const seen = [];
const un = s.sub((v) => seen.push(v));
sink(seen);
s.value = source('email');
sink(seen); // flow: email
sink(s.value); // flow: email
s.value = 'later';
sink(s.value);
sink(seen[0]); // flow: email
sink(seen[1]);
un();
s.value = source('phone');
sink(seen[2]);
const computed = (f) => ({ get value() { return f(); } });
const full = computed(() => `<${s.value}>`);
sink(full.value); // flow: phone
s.value = 'z';
sink(full.value);
class Store {
  #st; #subs = []; #hist = [];
  constructor(i) { this.#st = i; }
  get state() { return this.#st; }
  update(f) { this.#hist.push(this.#st); this.#st = f(this.#st); for (const x of this.#subs) x(this.#st); }
  undo() { this.#st = this.#hist.pop(); }
  subscribe(f) { this.#subs.push(f); }
}
const st = new Store({ a: 1 });
let last = null;
st.subscribe((x) => { last = x; });
st.update((x) => ({ ...x, m: source('name') }));
sink(last); // flow: name
sink(last.a);
st.update(({ m, ...r }) => r);
sink(last);
sink(st.state);
st.undo();
sink(st.state); // flow: name
st.undo();
sink(st.state);
sink(last);
