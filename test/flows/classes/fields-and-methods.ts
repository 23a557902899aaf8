class Person {
  note = 'plain';
  constructor(value, other) {
    this.value = value;
    this.other = other;
  }
  read() {
    return this.value;
  }
  readOther() {
    return this.other;
  }
  write(value) {
    this.value = value;
    return this;
  }
}
const a = new Person(source('email'), 'plain');
sink(a.value); // flow: email
sink(a.other);
sink(a.note);
sink(a.read()); // flow: email
sink(a.readOther());
sink(a); // flow: email
const b = new Person('plain', 'plain');
sink(b.read());
b.write(source('phone'));
sink(b.read()); // flow: phone
sink(a.write('plain').read());
sink(new Person('plain', 'plain').write(source('email')).read()); // flow: email
const { value, other } = new Person(source('email'), 'plain');
sink(value); // flow: email
sink(other);
