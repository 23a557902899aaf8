// probes: destructuring from iterators, sets, generators, strings
function* gen() { yield 'a'; yield source('email'); yield 'c'; }
const [g1, g2, g3] = gen();
sink(g1);
sink(g2); // flow: email
sink(g3);
const [s1, s2] = new Set(['k', source('phone')]);
sink(s1);
sink(s2); // flow: phone
const [[k, v]] = new Map([['key', source('name')]]);
sink(k);
sink(v); // flow: name
const [...chars] = source('email');
sink(chars); // flow: email
const iter = ['x', source('location'), 'y'][Symbol.iterator]();
const [i1] = iter;
sink(i1);
const it2 = [source('location'), 'y'][Symbol.iterator]();
it2.next();
sink(it2.next().value);
const it3 = ['y', source('location')][Symbol.iterator]();
it3.next();
sink(it3.next().value); // flow: location
