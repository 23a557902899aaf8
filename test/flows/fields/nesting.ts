const a = { one: { two: { three: source('email'), other: 'plain' } }, also: 'plain' };
sink(a.one.two.three); // flow: email
sink(a.one.two.other);
sink(a.one.two); // flow: email
sink(a.also);
sink(a); // flow: email

const b = {};
b.one = {};
b.one.two = source('email');
sink(b.one.two); // flow: email
sink(b.one.none);
sink(b.two);

const c = a.one;
sink(c.two.three); // flow: email
c.two = { three: 'plain' };
sink(a.one.two.three);
