// Calls of a source that only a run gets to.
const said = { valueOf() { return source('email'); }, toString() { return 'x'; } };
sink(said + ''); // flow: email
sink(`${said}`);
const clone = Object.defineProperties({}, Object.getOwnPropertyDescriptors({ get v() { return source('phone'); }, w: 'w' }));
sink(clone.v); // flow: phone
sink(clone.w);
const Y = f => (x => x(x))(x => f(y => x(x)(y)));
sink(Y(self => n => (n ? self(n - 1) : source('name')))(2)); // flow: name
sink(Y(self => n => (n ? self(n - 1) : 'base'))(2));
