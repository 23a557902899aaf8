const _ = require('lodash');

const user = { name: source('email'), address: { city: 'Rome', zip: source('email') }, role: 'dev' };

sink(_.get(user, 'address.zip')); // flow: email
sink(_.get(user, 'address.city'));
sink(_.get(user, ['address', 'country'], source('email'))); // flow: email
sink(_.pick(user, ['name', 'role'])); // flow: email
sink(_.pick(user, ['role']));
sink(_.omit(user, ['name', 'address']));
sink(_.omit(user, ['name'])); // flow: email
sink(_.merge({}, { a: 1 }, user).name); // flow: email
sink(_.merge({}, { a: 1 }, user).a);
sink(_.assign({ name: 'x' }, user).name); // flow: email
sink(_.assign({}, user, { name: 'x' }).name);
sink(_.defaults({ name: 'given' }, user).name);
sink(_.defaults({}, user).name); // flow: email
sink(_.cloneDeep(user).address.zip); // flow: email
sink(_.cloneDeep(user).address.city);
sink(_.mapValues({ a: source('email') }, (v) => v + '!').a); // flow: email
sink(_.keys(user));
sink(_.values(user)); // flow: email
const o = {};
_.set(o, 'x.y', source('email'));
_.set(o, 'x.z', 'z');
sink(o.x.y); // flow: email
sink(o.x.z);
sink(_.invert({ k: source('email') })); // flow: email
_.unset(o, 'x.y');
sink(_.toPairs({ [source('email')]: 1 })); // flow: email
