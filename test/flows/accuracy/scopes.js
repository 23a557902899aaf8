// probes: same names in different scopes, blocks, closures, parameters and modules
const v = source('email');
function a(v) { return v; }
sink(a('p'));
function b() { const v = 'local'; return v; }
sink(b());
function c() { return v; }
sink(c()); // flow: email
function d() { if (true) { const v = 'blk'; } return v; }
sink(d()); // flow: email
function e() { { var v = 'fnvar'; } return v; }
sink(e());
const f = (w = v) => { const v2 = 'x'; return w; };
sink(f()); // flow: email
function g(get = () => w2) { var w2 = source('phone'); return get(); }
var w2 = 'outer';
sink(g());
const h = function self(n) { return n ? self(n - 1) : v; };
sink(h(2)); // flow: email
class K { v = 'field'; m() { return v; } n() { return this.v; } }
sink(new K().m()); // flow: email
sink(new K().n());
const o = { v: 'prop', m() { return v; }, n() { return this.v; } };
sink(o.m()); // flow: email
sink(o.n());
const { v: renamed = 'd' } = { w: v };
sink(renamed);
label: { const v = 'in label'; sink(v); break label; }
for (const v of ['it']) { sink(v); }
switch (1) { case 1: { let v = 'case'; sink(v); } }
(function (v) { sink(v); })('iife');
((u) => { sink(u + v); })('k'); // flow: email
try { throw 't'; } catch (v) { sink(v); }
