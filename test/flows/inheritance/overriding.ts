class Base {
  give() {
    return source('email');
  }
  keep() {
    return 'plain';
  }
  both() {
    return this.keep();
  }
}
class Silent extends Base {
  give() {
    return 'plain';
  }
}
class Loud extends Base {
  keep() {
    return source('phone');
  }
}
sink(new Base().give()); // flow: email
sink(new Silent().give());
sink(new Loud().give()); // flow: email
sink(new Base().both());
sink(new Loud().both()); // flow: phone
sink(new Silent().both());

function read(base: Base) {
  return base.keep();
}
sink(read(new Loud())); // flow: phone
sink(read(new Silent()));
const either = Math.random() > 0.5 ? new Base() : new Silent();
sink(either.give()); // flow: email
