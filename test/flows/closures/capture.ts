function keep(value) {
  return () => value;
}
sink(keep(source('email'))()); // flow: email
sink(keep('plain')());

function counter() {
  let held = 'plain';
  return {
    set(value) {
      held = value;
    },
    get() {
      return held;
    },
  };
}
const a = counter();
a.set(source('email'));
sink(a.get()); // flow: email
const b = counter();
b.set('plain');
sink(b.get());

function outer() {
  const value = source('phone');
  function inner() {
    function innermost() {
      return value;
    }
    return innermost();
  }
  return inner();
}
sink(outer()); // flow: phone

const add = left => right => left + right;
sink(add('to ')(source('email'))); // flow: email
sink(add('to ')('plain'));
const once = (value => () => value)(source('email'));
sink(once()); // flow: email
