// probes: CommonJS forms: exports alias, module.exports function, object, class, destructured require
const { mail, id } = require('./e.js');
const e = require('./e.js');
const fn = require('./fn.js');
const K = require('./k.js');
const o = require('./o.js');
sink(mail); // flow: email
sink(id);
sink(e.mail); // flow: email
sink(e.late);
e.set(source('phone'));
sink(e.late); // flow: phone
sink(require('./e.js').late); // flow: phone
sink(e.lost);
sink(fn(source('name'))); // flow: name
sink(fn('k'));
sink(fn.extra); // flow: location
sink(fn.other);
sink(new K(source('email')).v); // flow: email
sink(new K('x').v);
sink(K.make().v); // flow: phone
sink(o.a); // flow: email
sink(o.b);
sink(o.f()); // flow: email
sink(require('./e')['ma' + 'il']); // flow: email
o.b = source('location');
sink(require('./o').b); // flow: location
sink(o.gone);
const conf = require('./conf.json');
sink(conf.name);
conf.name = source('name');
sink(require('./conf.json').name); // flow: name
