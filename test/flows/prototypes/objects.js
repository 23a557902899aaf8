const base = {
  value: 'plain',
  read() {
    return this.value;
  },
};
const a = Object.create(base);
a.value = source('email');
sink(a.read()); // flow: email
sink(base.read());
const b = { __proto__: base, value: source('phone') };
sink(b.read()); // flow: phone
const c = Object.setPrototypeOf({}, { value: source('email') });
sink(c.value); // flow: email
sink(Object.getPrototypeOf(c).value); // flow: email
const d = Object.create(base);
sink(d.read());
base.value = source('email');
sink(d.read()); // flow: email
const e = Object.create({ value: source('email') });
e.value = 'plain';
sink(e.value);
delete e.value;
sink(e.value); // flow: email
class Late {}
Late.prototype.read = () => source('email');
sink(new Late().read()); // flow: email
