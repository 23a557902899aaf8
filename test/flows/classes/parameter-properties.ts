class Session {
  constructor(
    private readonly value: string,
    public note = 'plain',
    protected readonly made = source('phone'),
  ) {}
  read() {
    return this.value;
  }
  readMade() {
    return this.made;
  }
}
sink(new Session(source('email')).read()); // flow: email
sink(new Session('plain').read());
sink(new Session(source('email')).note);
sink(new Session('plain').readMade()); // flow: phone
sink(new Session('plain', 'plain', 'plain').readMade());

const Anonymous = class {
  value = source('email');
};
sink(new Anonymous().value); // flow: email

const named = 'value';
class Computed {
  [named] = source('email');
  ['read']() {
    return this.value;
  }
}
sink(new Computed().value); // flow: email
sink(new Computed().read()); // flow: email

class Arrow {
  value = source('email');
  read = () => this.value;
  static of() {
    return new Arrow();
  }
}
sink(Arrow.of().read()); // flow: email
