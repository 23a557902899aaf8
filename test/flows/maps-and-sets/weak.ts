const key = { id: 1 };
const other = { id: 2 };
const a = new WeakMap();
a.set(key, source('email'));
a.set(other, 'plain');
sink(a.get(key)); // flow: email
sink(a.get(other));
sink(a.has(key));

const hidden = new WeakMap();
class Box {
  constructor(value) {
    hidden.set(this, { value, note: 'plain' });
  }
  get value() {
    return hidden.get(this).value;
  }
  get note() {
    return hidden.get(this).note;
  }
}
sink(new Box(source('email')).value); // flow: email
sink(new Box(source('email')).note);

const ref = new WeakRef({ x: source('email'), y: 'plain' });
sink(ref.deref().x); // flow: email
sink(ref.deref().y);

const c = new WeakMap([[key, source('phone')]]);
sink(c.get(key)); // flow: phone
c.delete(key);
sink(c.get(key));
