// probes: Result, Option and lens types with method chaining
class Ok { constructor(v) { this.v = v; } map(f) { return new Ok(f(this.v)); } mapErr() { return this; } unwrapOr() { return this.v; } match(o) { return o.ok(this.v); } }
class Err { constructor(e) { this.e = e; } map() { return this; } mapErr(f) { return new Err(f(this.e)); } unwrapOr(d) { return d; } match(o) { return o.err(this.e); } }
const parse = (s) => (s === '' ? new Err('empty') : new Ok(s));
sink(parse(source('email')).map((x) => x.trim()).unwrapOr('d')); // flow: email
sink(parse(source('email')).map(() => 1).unwrapOr('d'));
sink(parse('').map((x) => source('email')).unwrapOr('d'));
sink(parse('').unwrapOr(source('phone'))); // flow: phone
sink(parse('a').unwrapOr(source('phone')));
sink(parse('').match({ ok: () => source('name'), err: (e) => e }));
sink(parse('z').match({ ok: () => source('name'), err: (e) => e })); // flow: name
sink(new Err(source('location')).mapErr((e) => e + '!').match({ ok: (v) => v, err: (e) => e })); // flow: location
sink(new Err(source('location')).mapErr(() => 'code').match({ ok: (v) => v, err: (e) => e }));
const some = (v) => (f) => f(v);
const none = () => 'none';
sink(some(source('email'))((v) => v)); // flow: email
sink(none(source('email')));
const lens = (get, set) => ({ get, set, then: (o) => lens((s) => o.get(get(s)), (s, v) => set(s, o.set(get(s), v))) });
const prop = (k) => lens((o) => o[k], (o, v) => ({ ...o, [k]: v }));
const path = prop('a').then(prop('b'));
const st = path.set({ a: { b: 1, c: 2 } }, source('phone'));
sink(path.get(st)); // flow: phone
sink(st.a.c);
sink(path.set(st, 0));
const pair = (a, b) => (k) => k(a, b);
const fst = (p) => p((a, b) => a), snd = (p) => p((a, b) => b);
sink(fst(pair(source('name'), 'k'))); // flow: name
sink(snd(pair(source('name'), 'k')));
