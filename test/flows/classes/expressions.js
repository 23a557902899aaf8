// probes: class expressions, mixins, anonymous classes, factories
const mk = (v) => class { get() { return v; } };
const X = mk(source('email'));
const Y = mk('clean');
sink(new X().get()); // flow: email
sink(new Y().get());
const withMail = (B) => class extends B { mail() { return source('phone'); } };
const withId = (B) => class extends B { mail() { return 'id'; } };
class Root {}
sink(new (withMail(Root))().mail()); // flow: phone
sink(new (withId(withMail(Root)))().mail());
sink(new (withMail(withId(Root)))().mail()); // flow: phone
const inst = new (class { v = source('name'); w = 'x'; })();
sink(inst.v); // flow: name
sink(inst.w);
const Named = class Inner { static make(v) { return new Inner(v); } constructor(v) { this.v = v; } };
sink(Named.make(source('location')).v); // flow: location
sink(Named.make('k').v);
class Chain { set(v) { this.v = v; return this; } clear() { this.v = null; return this; } get() { return this.v; } }
sink(new Chain().set(source('email')).get()); // flow: email
sink(new Chain().set(source('email')).clear().get());
sink(new Chain().set('a').get());
