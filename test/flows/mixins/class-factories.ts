const Named = Base =>
  class extends Base {
    name = source('email');
    label() {
      return this.name;
    }
  };
const Quiet = Base =>
  class extends Base {
    quiet = 'plain';
  };
class Empty {
  own = 'plain';
}
class Person extends Quiet(Named(Empty)) {
  read() {
    return this.name;
  }
}
const person = new Person();
sink(person.name); // flow: email
sink(person.quiet);
sink(person.own);
sink(person.label()); // flow: email
sink(person.read()); // flow: email
class Plain extends Quiet(Empty) {}
sink(new Plain().name);

const Serializable = {
  toText() {
    return String(this.value);
  },
};
class Box {
  constructor(value) {
    this.value = value;
  }
}
Object.assign(Box.prototype, Serializable);
sink(new Box(source('email')).toText()); // flow: email
sink(new Box('plain').toText());

function withLog(target) {
  return { ...target, log: () => sink(target.value) }; // flow: phone
}
withLog({ value: source('phone') }).log();
