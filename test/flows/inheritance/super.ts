class Base {
  constructor(value) {
    this.value = value;
  }
  read() {
    return this.value;
  }
  static make() {
    return source('phone');
  }
  get text() {
    return `<${this.value}>`;
  }
}
class Middle extends Base {}
class Top extends Middle {
  constructor(value) {
    super(value);
    this.note = 'plain';
  }
  read() {
    return `${super.read()}!`;
  }
  skip() {
    return super.note;
  }
  get text() {
    return super.text;
  }
  static make() {
    return super.make();
  }
}
sink(new Top(source('email')).read()); // flow: email
sink(new Top('plain').read());
sink(new Top(source('email')).value); // flow: email
sink(new Top(source('email')).note);
sink(new Top(source('email')).text); // flow: email
sink(new Top('plain').text);
sink(new Middle(source('email')).read()); // flow: email
sink(new Middle('plain').read());
sink(Top.make()); // flow: phone

class Cleaning extends Base {
  constructor() {
    super('plain');
  }
}
sink(new Cleaning(source('email')).read());

const parent = {
  give() {
    return source('email');
  },
};
const child = {
  __proto__: parent,
  give() {
    return super.give();
  },
};
sink(child.give()); // flow: email
