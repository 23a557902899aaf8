const kinds = { a: 'email', b: 'phone' };
const told = { get a() { return source(kinds.a); }, get b() { return source(kinds.b); }, get c() { return kinds.c; } };
const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors(told));
sink(copy.a); // flow: email
sink(copy.b); // flow: phone
sink(copy.c);
