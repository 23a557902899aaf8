const a = {
  held: 'plain',
  get x() {
    return source('email');
  },
  get y() {
    return 'plain';
  },
  set z(value) {
    this.held = value;
  },
  get z() {
    return this.held;
  },
};
sink(a.x); // flow: email
sink(a.y);
sink(a.z);
a.z = source('phone');
sink(a.held); // flow: phone
sink(a.z); // flow: phone

class Box {
  #value = 'plain';
  get value() {
    return this.#value;
  }
  set value(given) {
    this.#value = given;
  }
  set upper(given) {
    this.#value = 'plain';
  }
}
const box = new Box();
sink(box.value);
box.value = source('email');
sink(box.value); // flow: email
box.upper = source('phone');
sink(box.value);
const { value } = new Box();
sink(value);

class Watching {
  set value(given) {
    sink(given); // flow: email
  }
}
new Watching().value = source('email');
