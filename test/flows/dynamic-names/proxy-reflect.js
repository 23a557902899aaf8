// probes: Proxy traps and Reflect
const target = { mail: source('email'), id: 1 };
const plain = new Proxy(target, {});
sink(plain.mail); // flow: email
sink(plain.id);
const masked = new Proxy(target, { get() { return '***'; } });
sink(masked.mail);
const selective = new Proxy(target, { get(t, p, r) { return p === 'mail' ? 'hidden' : Reflect.get(t, p, r); } });
sink(selective.mail);
sink(selective.id);
const inject = new Proxy({}, { get(t, p) { return source('phone'); } });
sink(inject.anything); // flow: phone
const log = [];
const setter = new Proxy({}, { set(t, p, v) { log.push(v); return true; } });
setter.x = source('name');
sink(log[0]); // flow: name
sink(setter.x);
const through = new Proxy({}, { set(t, p, v, r) { return Reflect.set(t, p, 'safe'); } });
through.x = source('name');
sink(through.x);
const fnp = new Proxy(function (a) { return a; }, { apply(t, th, args) { return t('clean'); } });
sink(fnp(source('email')));
const fnq = new Proxy(function (a) { return a; }, { apply(t, th, args) { return Reflect.apply(t, th, args); } });
sink(fnq(source('email'))); // flow: email
const ctor = new Proxy(class { constructor(v) { this.v = v; } }, { construct(t, args) { return { v: args[0] }; } });
sink(new ctor(source('phone')).v); // flow: phone
sink(Reflect.get(target, 'mail')); // flow: email
sink(Reflect.get(target, 'id'));
sink(Reflect.ownKeys(target));
const s = {};
Reflect.set(s, 'a', source('location'));
sink(s.a); // flow: location
Reflect.set(s, 'a', 'k');
sink(s.a);
Reflect.set(s, 'b', source('location'));
Reflect.deleteProperty(s, 'b');
sink(s.b);
sink(Reflect.apply((x) => x, null, [source('email')])); // flow: email
Reflect.defineProperty(s, 'd', { value: source('phone') });
sink(s.d); // flow: phone
sink(Reflect.has(s, 'd'));
