class Held {
  #value = 'plain';
  static #count = 0;
  static kept = 'plain';
  static { this.first = source('email'); }
  get value() { return this.#value; }
  set value(next) { this.#value = next; }
  static of(value) { const made = new this(); made.value = value; return made; }
  has(other) { return #value in other; }
  clone() { return new this.constructor(); }
}
sink(Held.first); // flow: email
sink(Held.kept);
sink(Held.of(source('phone')).value); // flow: phone
sink(Held.of('plain').value);
class Base { constructor() { this.made = this.make(); } make() { return 'plain'; } }
class Sub extends Base { make() { return source('email'); } }
sink(new Sub().made); // flow: email
sink(new Base().made);
class Named { static label = source('phone'); read() { return this.constructor.label; } }
class Other extends Named { static label = 'plain'; }
sink(new Named().read()); // flow: phone
sink(new Other().read());
class List { constructor(all) { this.all = all; } find(name) { return this.all[name]; } }
const list = new List({ a: source('email'), b: 'plain' });
sink(list.find('a')); // flow: email
sink(list.find('b'));
