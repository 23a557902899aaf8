const s = source('email');
class E1 { constructor() { this.h = {}; } on(n, f) { (this.h[n] = this.h[n] || []).push(f); } emit(n, ...a) { (this.h[n] || []).forEach(f => f(...a)); } }
{ const e = new E1(); e.on('a', v => sink(v)); e.emit('a', s); } // flow: email
{ const e = new E1(); e.on('a', v => sink(v)); e.emit('a', 'plain'); }
class E2 { h = new Map(); on(n, f) { if (!this.h.has(n)) this.h.set(n, []); this.h.get(n).push(f); } emit(n, v) { for (const f of this.h.get(n) ?? []) f(v); } }
{ const e = new E2(); e.on('a', v => sink(v)); e.emit('a', s); } // flow: email
{ const e = new E2(); e.on('a', v => sink(v)); e.emit('a', 'plain'); }
class E3 { h = {}; on(n, f) { this.h[n] ??= new Set(); this.h[n].add(f); } emit(n, v) { this.h[n]?.forEach(f => f(v)); } }
{ const e = new E3(); e.on('a', v => sink(v)); e.emit('a', s); } // flow: email
class E4 { h = {}; on(n, f) { this.h[n] = f; return this; } emit(n, v) { this.h[n](v); } }
{ const e = new E4(); e.on('a', v => sink(v)).on('b', v => sink('plain')); e.emit('a', s); } // flow: email
{ const e = new E4(); e.on('a', v => sink(v)).on('b', v => {}); e.emit('b', s); }
class E5 { h = []; on(n, f) { this.h.push({ n, f }); } emit(n, v) { this.h.filter(x => x.n === n).forEach(x => x.f(v)); } }
{ const e = new E5(); e.on('a', v => sink(v)); e.emit('a', s); } // flow: email
function bus() { const h = {}; return { on: (n, f) => { (h[n] ??= []).push(f); }, emit: (n, v) => (h[n] ?? []).forEach(f => f(v)) }; }
{ const e = bus(); e.on('a', v => sink(v)); e.emit('a', s); } // flow: email
{ const e = bus(), o = bus(); o.on('a', v => sink(v)); e.emit('a', s); }
function bus2() { const h = new Map(); return { on: (n, f) => { h.set(n, [...(h.get(n) || []), f]); }, emit: (n, v) => { for (const f of h.get(n) || []) f(v); } }; }
{ const e = bus2(); e.on('a', v => sink(v)); e.emit('a', s); } // flow: email
const reg = {}; function on(k, f) { (reg[k] ??= []).push(f); } function emit(k, v) { (reg[k] || []).forEach(f => f(v)); }
on('a', v => sink(v)); emit('a', s); // flow: email
const handlers = { save: v => sink(v), load: v => sink('plain') }; // flow: email
function dispatch(action) { const f = handlers[action.type]; if (f) f(action.payload); }
dispatch({ type: 'save', payload: s });
function createStore(reducer, state) { const subs = []; return { getState: () => state, dispatch(a) { state = reducer(state, a); subs.forEach(f => f()); }, subscribe(f) { subs.push(f); } }; }
{ const st = createStore((x, a) => (a.type === 'set' ? { ...x, v: a.v } : x), { v: 'plain', w: 'plain' }); st.subscribe(() => sink(st.getState().v)); st.dispatch({ type: 'set', v: s }); sink(st.getState().v); } // flow: email
{ const st = createStore((x, a) => (a.type === 'set' ? { ...x, v: a.v } : x), { v: 'plain', w: 'plain' }); st.dispatch({ type: 'set', v: s }); sink(st.getState().w); }
{ const st = createStore((x, a) => { switch (a.type) { case 'set': return { ...x, v: a.v }; default: return x; } }, { v: 'plain' }); st.dispatch({ type: 'other', v: s }); sink(st.getState().v); }
class Node1 { constructor(v) { this.v = v; this.next = null; } }
class L { head = null; add(v) { const n = new Node1(v); if (!this.head) this.head = n; else { let c = this.head; while (c.next) c = c.next; c.next = n; } } first() { return this.head.v; } toArray() { const out = []; let c = this.head; while (c) { out.push(c.v); c = c.next; } return out; } }
{ const l = new L(); l.add('plain'); l.add(s); sink(l.toArray()); } // missing: email, a list that grows at its end is followed some steps
{ const l = new L(); l.add(s); sink(l.first()); } // flow: email
class Subject { o = []; subscribe(f) { this.o.push(f); return { unsubscribe: () => { this.o = this.o.filter(x => x !== f); } }; } next(v) { this.o.forEach(f => f(v)); } }
{ const b = new Subject(); b.subscribe(v => sink(v)); b.next(s); } // flow: email
{ const b = new Subject(); b.subscribe(v => sink(v)); b.next('plain'); }
class Mw { stack = []; use(f) { this.stack.push(f); return this; } run(ctx) { const next = i => { const f = this.stack[i]; if (f) f(ctx, () => next(i + 1)); }; next(0); } }
{ const m = new Mw(); m.use((c, next) => { c.v = s; next(); }); m.use((c, next) => { sink(c.v); }); m.run({}); } // flow: email
class Container { m = new Map(); register(k, f) { this.m.set(k, f); } resolve(k) { return this.m.get(k)(this); } }
{ const c = new Container(); c.register('v', () => s); c.register('p', () => 'plain'); sink(c.resolve('v')); } // flow: email
{ const c = new Container(); c.register('v', () => s); c.register('p', () => 'plain'); sink(c.resolve('p')); }
class Maybe { constructor(v) { this.v = v; } static of(v) { return new Maybe(v); } map(f) { return this.v == null ? this : Maybe.of(f(this.v)); } getOrElse(d) { return this.v ?? d; } }
sink(Maybe.of(s).map(x => x + '!').getOrElse('plain')); // flow: email
sink(Maybe.of(s).map(() => 'p').getOrElse('plain'));
class Lazy { #f; #v; constructor(f) { this.#f = f; } get value() { return (this.#v ??= this.#f()); } }
sink(new Lazy(() => s).value); // flow: email
sink(new Lazy(() => 'plain').value);
class Visitor { visit(n) { return this['visit' + n.type](n); } visitA(n) { return n.v; } visitB() { return 'plain'; } }
sink(new Visitor().visit({ type: 'A', v: s })); // flow: email
sink(new Visitor().visit({ type: 'B', v: s }));
const builder = () => { const parts = []; const b = { add(x) { parts.push(x); return b; }, build: () => parts.join(' ') }; return b; };
sink(builder().add('a').add(s).build()); // flow: email
sink(builder().add('a').add('b').build());
class Q { constructor() { this.parts = []; } where(k, v) { this.parts.push([k, v]); return this; } toString() { return this.parts.map(([k, v]) => `${k}=${v}`).join('&'); } }
sink(new Q().where('a', s).toString()); // flow: email
sink(`${new Q().where('a', 'b')}`);
function makeProxy(t) { return new Proxy(t, { get(t, k) { return t[k]; }, set(t, k, v) { t[k] = v; return true; } }); }
{ const p = makeProxy({}); p.x = s; sink(p.x); sink(p.y); } // flow: email
function observable(t, f) { return new Proxy(t, { set(o, k, v) { o[k] = v; f(k, v); return true; } }); }
{ const p = observable({}, (k, v) => sink(v)); p.x = s; } // flow: email
const api = { users: { get: id => ({ id, name: s }), list: () => ['plain'] } };
sink(api.users.get(1).name); // flow: email
sink(api.users.list()[0]);
function groupBy(list, key) { return list.reduce((all, x) => { (all[x[key]] ||= []).push(x); return all; }, {}); }
sink(groupBy([{ k: 'a', v: s }], 'k').a[0].v); // flow: email
sink(groupBy([{ k: 'a', v: 'plain' }], 'k').a[0].v);
function deepClone(o) { if (typeof o !== 'object' || o === null) return o; if (Array.isArray(o)) return o.map(deepClone); const r = {}; for (const k in o) r[k] = deepClone(o[k]); return r; }
sink(deepClone({ a: { b: s } }).a.b); // flow: email
function merge(a, b) { for (const k of Object.keys(b)) { if (typeof b[k] === 'object') a[k] = merge(a[k] || {}, b[k]); else a[k] = b[k]; } return a; }
sink(merge({ x: 'plain' }, { y: s }).y); // flow: email
function get(o, path) { return path.split('.').reduce((x, k) => x?.[k], o); }
sink(get({ a: { b: s } }, 'a.b')); // flow: email
function set(o, path, v) { const ks = path.split('.'); const last = ks.pop(); ks.reduce((x, k) => (x[k] ??= {}), o)[last] = v; return o; }
sink(set({}, 'a.b', s).a.b); // flow: email
const pick = (o, ...ks) => Object.fromEntries(ks.map(k => [k, o[k]]));
sink(pick({ a: s, b: 'plain' }, 'a').a); // flow: email
const omit = (o, k) => { const { [k]: _, ...rest } = o; return rest; };
sink(omit({ a: s, b: 'plain' }, 'a').b);
sink(omit({ a: s, b: 'plain' }, 'b').a); // flow: email
