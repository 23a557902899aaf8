interface Shape { area(): string }
class Sq implements Shape { constructor(private v: string) {} area() { return this.v; } }
class Ci implements Shape { constructor(private v: string) {} area() { return 'x'; } }
const make = (k: string, v: string): Shape => (k === 'sq' ? new Sq(v) : new Ci(v));
export function t1(__taint_src: string) { __taint_sink(make('sq', __taint_src).area()); } // flow: email
export function t2(__taint_src: string) { __taint_sink(make('ci', __taint_src).area()); }
abstract class Node2<T> { protected items: T[] = []; abstract push(x: T): void; first(): T | undefined { return this.items[0]; } }
class Stack<T> extends Node2<T> { push(x: T) { this.items.unshift(x); } }
export function t3(__taint_src: string) { const s = new Stack<string>(); s.push(__taint_src); __taint_sink(s.first()); } // flow: email
export function t4(__taint_src: string) { const s = new Stack<string>(); s.push('x'); __taint_sink(s.first()); }
export function t5(__taint_src: string) { const a = new Stack<string>(), b = new Stack<string>(); a.push(__taint_src); b.push('x'); __taint_sink(b.first()); }
class Builder { private parts: string[] = []; add(p: string) { this.parts.push(p); return this; } toString() { return this.parts.join(' '); } }
export function t6(__taint_src: string) { __taint_sink(new Builder().add('select').add(__taint_src).toString()); } // flow: email
export function t7(__taint_src: string) { __taint_sink(new Builder().add('select').add('x').toString()); }
export function t8(__taint_src: string) { __taint_sink(`${new Builder().add(__taint_src)}`); } // flow: email
class Repo { private db = new Map<string, { id: string; name: string }>(); save(id: string, name: string) { this.db.set(id, { id, name }); } find(id: string) { return this.db.get(id); } }
export function t9(__taint_src: string) { const r = new Repo(); r.save('1', __taint_src); __taint_sink(r.find('1')!.name); } // flow: email
export function t10(__taint_src: string) { const r = new Repo(); r.save('1', __taint_src); __taint_sink(r.find('1')?.id); }
class Svc { constructor(private readonly repo: Repo) {} run(v: string) { this.repo.save('k', v); return this.repo.find('k')?.name; } }
export function t11(__taint_src: string) { __taint_sink(new Svc(new Repo()).run(__taint_src)); } // flow: email
type Handler = (x: string) => string;
const handlers: Record<string, Handler> = { up: x => x.toUpperCase(), none: () => '' };
export function t12(__taint_src: string) { __taint_sink(handlers.up!(__taint_src)); } // flow: email
export function t13(__taint_src: string) { __taint_sink(handlers['none']!(__taint_src)); }
export function t14(__taint_src: string, k: string) { __taint_sink(handlers[k]!(__taint_src)); } // flow: email
class Ev { private ls: Record<string, Array<(x: string) => void>> = {}; on(n: string, f: (x: string) => void) { (this.ls[n] ||= []).push(f); } emit(n: string, x: string) { (this.ls[n] || []).forEach(f => f(x)); } }
export function t15(__taint_src: string) { const e = new Ev(); e.on('a', x => __taint_sink(x)); e.emit('a', __taint_src); } // flow: email
export function t16(__taint_src: string) { const e = new Ev(); e.on('a', x => __taint_sink(x)); e.on('b', x => {}); e.emit('b', __taint_src); }
export function t17(__taint_src: string) { const e = new Ev(); e.on('a', x => __taint_sink(x)); e.emit('a', 'x'); }
class Obs<T> { private subs = new Set<(x: T) => void>(); subscribe(f: (x: T) => void) { this.subs.add(f); return () => this.subs.delete(f); } next(x: T) { for (const f of this.subs) f(x); } map<U>(g: (x: T) => U) { const o = new Obs<U>(); this.subscribe(x => o.next(g(x))); return o; } }
export function t18(__taint_src: string) { const o = new Obs<string>(); o.subscribe(x => __taint_sink(x)); o.next(__taint_src); } // flow: email
export function t19(__taint_src: string) { const o = new Obs<string>(); o.map(x => x + '!').subscribe(x => __taint_sink(x)); o.next(__taint_src); } // flow: email
export function t20(__taint_src: string) { const o = new Obs<string>(); o.map(() => 'x').subscribe(x => __taint_sink(x)); o.next(__taint_src); }
class LinkedList { head: any = null; add(v: string) { this.head = { v, next: this.head }; } *[Symbol.iterator]() { for (let n = this.head; n; n = n.next) yield n.v; } }
export function t21(__taint_src: string) { const l = new LinkedList(); l.add('x'); l.add(__taint_src); for (const v of l) __taint_sink(v); } // flow: email
export function t22(__taint_src: string) { const l = new LinkedList(); l.add('x'); for (const v of l) __taint_sink(v); }
class Lazy<T> { private v?: T; constructor(private f: () => T) {} get value() { return (this.v ??= this.f()); } }
export function t23(__taint_src: string) { __taint_sink(new Lazy(() => __taint_src).value); } // flow: email
export function t24(__taint_src: string) { __taint_sink(new Lazy(() => 'x').value); }
class Result { static ok(v: string) { return new Result(v, undefined); } static err(e: string) { return new Result(undefined, e); } private constructor(readonly v?: string, readonly e?: string) {} map(f: (x: string) => string) { return this.v === undefined ? this : Result.ok(f(this.v)); } orElse(d: string) { return this.v ?? d; } }
export function t25(__taint_src: string) { __taint_sink(Result.ok(__taint_src).map(x => x.trim()).orElse('d')); } // flow: email
export function t26(__taint_src: string) { __taint_sink(Result.err(__taint_src).orElse('d')); }
export function t27(__taint_src: string) { __taint_sink(Result.err('e').orElse(__taint_src)); } // flow: email
const memo = new Map<string, string>();
export function t28(__taint_src: string) { memo.set('a', __taint_src); __taint_sink(memo.get('a')); } // flow: email
export function t29(__taint_src: string) { memo.set('b', 'x'); __taint_sink(memo.get('b')); }
const cfg = { debug: false, mode: 'prod' };
export function t30(__taint_src: string) { if (cfg.debug) __taint_sink(__taint_src); }
export function t31(__taint_src: string) { if (cfg.mode === 'prod') __taint_sink(__taint_src); } // flow: email
enum Level { Low, High }
export function t32(__taint_src: string) { if (Level.Low === 1 as number) __taint_sink(__taint_src); }
export function t33(__taint_src: string, l: Level) { switch (l) { case Level.Low: __taint_src = 'x'; break; case Level.High: break; } __taint_sink(__taint_src); } // flow: email
export async function t34(__taint_src: string) { const [a, b] = await Promise.all([Promise.resolve('x'), Promise.resolve(__taint_src)]); __taint_sink(a); }
export async function t35(__taint_src: string) { const results = await Promise.allSettled([Promise.reject(__taint_src)]); for (const r of results) if (r.status === 'rejected') __taint_sink(r.reason); } // flow: email
export function t36(__taint_src: string) { const copy = [...__taint_src].reverse(); __taint_sink(copy.join('')); } // flow: email
export function t37(__taint_src: string) { const u: any = { deep: [{ x: __taint_src }] }; const { deep: [{ x }] } = u; __taint_sink(x); } // flow: email
export function t38(__taint_src: string) { const f = (o: { a?: string } = {}) => o.a ?? 'd'; __taint_sink(f({ a: __taint_src })); __taint_sink(f()); } // flow: email
export function t39(__taint_src: string) { const f = (o: { a?: string } = {}) => o.a ?? 'd'; __taint_sink(f()); }
export function t40(__taint_src: string) { const tpl = (s: TemplateStringsArray, ...v: string[]) => s.raw.map((x, i) => x + (v[i] ?? '')).join(''); __taint_sink(tpl`a${__taint_src}`); } // flow: email
