// probes: higher-order functions with different callbacks per call
const apply = (f, x) => f(x);
sink(apply((v) => v, source('email'))); // flow: email
sink(apply((v) => 'k', source('email')));
sink(apply((v) => v, 'k'));
sink(apply(() => source('phone'), 'k')); // flow: phone
const compose = (...fs) => (x) => fs.reduceRight((v, f) => f(v), x);
sink(compose((x) => x + 1, (x) => x)(source('email'))); // flow: email
sink(compose((x) => 'stop', (x) => x)(source('email')));
sink(compose((x) => x + '!', (x) => 'k')(source('email')));
const pipe = (x, ...fs) => fs.reduce((v, f) => f(v), x);
sink(pipe(source('name'), (s) => s.trim(), (s) => ({ s }))); // flow: name
sink(pipe(source('name'), (s) => s.trim(), (s) => ({ n: 1 })));
function each(xs, cb) { for (const x of xs) cb(x, 'second'); }
each([source('location')], (v) => { sink(v); }); // flow: location
each(['k'], (v) => { sink(v); });
each([source('location')], (v, w) => { sink(w); });
function node(cb) { cb(null, source('email')); }
node((err, v) => {
  sink(err);
  sink(v); // flow: email
});
function nodeErr(cb) { cb({ detail: source('phone') }); }
nodeErr((err, v) => {
  sink(err); // flow: phone
  sink(v);
});
function maybe(cb) { if (false) cb(source('name')); else cb('other'); }
maybe((v) => { sink(v); });
const memo = (f) => { const c = new Map(); return (k) => { if (!c.has(k)) c.set(k, f(k)); return c.get(k); }; };
sink(memo((k) => k + source('email'))('a')); // flow: email
sink(memo((k) => k)('a'));
function once(f) { let done = false, r; return () => { if (!done) { done = true; r = f(); } return r; }; }
const on = once(() => source('phone'));
on();
sink(on()); // flow: phone
const partial = (f, ...a) => (...b) => f(...a, ...b);
sink(partial((p, q) => q, source('email'))('z'));
sink(partial((p, q) => p, source('email'))('z')); // flow: email
const flip = (f) => (a, b) => f(b, a);
sink(flip((a, b) => a)(source('email'), 'k'));
sink(flip((a, b) => a)('k', source('email'))); // flow: email
