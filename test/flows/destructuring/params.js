// probes: destructuring in parameters, defaults referencing earlier ones, rest parameters
const u = { mail: source('email'), id: 1 };
function f({ mail, id }) {
  sink(mail); // flow: email
  sink(id);
}
f(u);
const g = ({ id, ...rest }) => rest;
sink(g(u)); // flow: email
const g2 = ({ mail, ...rest }) => rest;
sink(g2(u));
function h(a, b = a) { return b; }
sink(h(source('phone'))); // flow: phone
sink(h(source('phone'), 'x'));
sink(h('x', source('phone'))); // flow: phone
function v(first, ...more) { return more; }
sink(v(source('name'), 'b', 'c'));
sink(v('a', source('name'))); // flow: name
function w(...[p, q]) { return q; }
sink(w(source('name'), 2));
sink(w(2, source('name'))); // flow: name
function d({ a = source('location'), b = 'k' } = {}) { return [a, b]; }
sink(d()[0]); // flow: location
sink(d()[1]);
sink(d({ a: 1 })[0]);
sink(d({ b: source('email') })[1]); // flow: email
const z = ([p, [q]]) => q;
sink(z([source('email'), ['k']]));
sink(z(['k', [source('email')]])); // flow: email
