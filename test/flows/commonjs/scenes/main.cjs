const a = require('./a.cjs');
const { seen, unseen, lazy } = require('./b.cjs');
exports.q1 = () => { sink(seen); }; // flow: email
exports.q2 = () => { sink(unseen); };
exports.q3 = () => { sink(lazy()); }; // flow: email
exports.q4 = () => { sink(a.viaThis()); }; // flow: email
exports.q5 = () => { sink(a.n); };
const key = ['./', 'a', '.cjs'].join('');
exports.q6 = () => { sink(require(key).early); }; // missing: email, a module whose name is computed is not loaded
const factory = require('./factory.cjs')(source('email'));
exports.q7 = () => { sink(factory.value); }; // flow: email
exports.q8 = () => { sink(factory.other); };
const Klass = require('./klass.cjs');
exports.q9 = () => { sink(new Klass(source('email')).get()); }; // flow: email
