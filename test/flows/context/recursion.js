// probes: recursion, mutual recursion, accumulators
function rep(s, n) { return n === 0 ? '' : s + rep(s, n - 1); }
sink(rep(source('email'), 2)); // flow: email
sink(rep('x', 2));
sink(rep(source('email'), 0));
function even(n, v) { return n === 0 ? v : odd(n - 1, v); }
function odd(n, v) { return n === 0 ? 'odd' : even(n - 1, v); }
sink(even(4, source('phone'))); // flow: phone
sink(even(3, source('phone')));
function walk(l) { return l.length === 0 ? [] : [l[0], ...walk(l.slice(1))]; }
sink(walk([1, source('name')])); // flow: name
sink(walk([1, 2]));
function rot(a, b, c, n) { return n === 0 ? a : rot(b, c, a, n - 1); }
sink(rot(source('location'), 'b', 'c', 0)); // flow: location
sink(rot(source('location'), 'b', 'c', 1));
sink(rot('a', source('location'), 'c', 1)); // flow: location
sink(rot(source('location'), 'b', 'c', 3)); // flow: location
const y = (f) => ((x) => x(x))((x) => f((...a) => x(x)(...a)));
sink(y((self) => (n) => (n ? self(n - 1) : source('email')))(3)); // flow: email
sink(y((self) => (n) => (n ? self(n - 1) : 'base'))(3));
