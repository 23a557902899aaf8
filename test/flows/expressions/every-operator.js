// Each operator that makes a value of data, then its neighbour that makes one of something else.
const s = source('email');
sink(s ** 2); // flow: email
sink(+s); // flow: email
sink(-s); // flow: email
sink(~s); // flow: email
sink(s | 0); // flow: email
sink(s & 0xff); // flow: email
sink(s ^ 1); // flow: email
sink(s << 1); // flow: email
sink(s >>> 1); // flow: email
sink(s % 10); // flow: email
sink((1, s)); // flow: email
sink((s, 1));
sink(void s);
sink(s ?? 'plain'); // flow: email
sink(null ?? s); // flow: email
sink('plain' ?? s);
sink(s || 'plain'); // flow: email
sink('' || s); // flow: email
sink('plain' || s);
sink(true && s); // flow: email
sink(false && s);
sink(0 && s);
sink(true ? s : 'plain'); // flow: email
sink(true ? 'plain' : s);
sink(1 > 2 ? s : 'plain');
let a = 'plain';
sink((a = s)); // flow: email
sink(a); // flow: email
let n = 0;
sink(n++);
n = s;
sink(n++); // flow: email
sink(n--); // flow: email
sink(++n); // flow: email
sink(`${s}`); // flow: email
sink(`${'plain'}`);
sink('a' + 'b' + s); // flow: email
sink([s] + ''); // flow: email
sink({ s }.s); // flow: email
sink({ ['k' + 1]: s }.k1); // flow: email
sink({ ['k' + 1]: s }.k2);
sink({ k: 'plain', ...{ k: s } }.k); // flow: email
sink({ ...{ k: s }, k: 'plain' }.k);
sink([...[s, 'x']][0]); // flow: email
sink([...['x', s]][0]);
sink((() => s)()); // flow: email
sink((function () { return s; })()); // flow: email
sink((async () => s)()); // flow: email
sink(new (class { constructor() { this.v = s; } })().v); // flow: email
sink(new (function () { this.v = s; })().v); // flow: email
let o = { v: 'plain' };
o.v ||= s;
sink(o.v);
o.w ||= s;
sink(o.w); // flow: email
o.w &&= 'plain';
sink(o.w);
let q = null;
q ??= s;
sink(q); // flow: email
let r = 'plain';
r ??= s;
sink(r);
let t = 'a';
t += s;
sink(t); // flow: email
let u = s;
u -= 1;
sink(u); // flow: email
u = 'plain';
sink(u);
[a, u] = ['plain', s];
sink(a);
sink(u); // flow: email
[a, u] = [u, a];
sink(a); // flow: email
sink(u);
({ a, u } = { a: 'plain', u: s });
sink(a);
sink(u); // flow: email
sink(this === s);
sink(typeof s);
sink('x' in { x: s });
sink(s instanceof Object);
sink(delete { x: s }.x);
sink(!s);
sink(!!s);
sink(s > 1);
sink(s == 'x');
const fnName = { [s]: 1 };
sink(Object.keys(fnName)[0]); // flow: email
sink((s)?.toString()); // flow: email
sink(o?.['missing']);
label: { a = s; break label; }
sink(a); // flow: email
sink(import.meta.url);
sink(/x/.source);
sink(new RegExp(s).source); // flow: email
sink(BigInt(s)); // flow: email
sink(10n);
