// probes: the arguments object, this at call sites, apply/call/bind
function a() { return arguments[0]; }
sink(a(source('email'), 1)); // flow: email
sink(a(1, source('email')));
function b() { return [...arguments].join(); }
sink(b(1, source('email'))); // flow: email
function c(x) { arguments[0] = source('phone'); return x; }
sink(c(1)); // flow: phone
function c2(x) { 'use strict'; arguments[0] = source('phone'); return x; }
sink(c2(1));
function t() { return this.v; }
sink(t.call({ v: source('email') })); // flow: email
sink(t.call({ w: source('email'), v: 1 }));
sink(t.apply({ v: source('phone') }, [])); // flow: phone
const bound = t.bind({ v: source('name') });
sink(bound()); // flow: name
sink(bound.call({ v: 'x' })); // flow: name
const bound2 = t.bind({ v: 'x' });
sink(bound2.call({ v: source('name') }));
function add(p, q) { return q; }
sink(add.bind(null, source('email'))('y'));
sink(add.bind(null, 'y')(source('email'))); // flow: email
sink(add.apply(null, ['y', source('email')])); // flow: email
sink(add.apply(null, [source('email'), 'y']));
sink(add.call(null, 1, source('email'))); // flow: email
