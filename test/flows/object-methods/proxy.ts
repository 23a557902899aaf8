const target = { x: source('email'), y: 'plain' };
const through = new Proxy(target, {});
sink(through.x); // flow: email
sink(through.y);
through.y = source('phone');
sink(target.y); // flow: phone

const fixed = new Proxy({ x: 'plain' }, { get: () => source('email') });
sink(fixed.x); // flow: email

const closed = new Proxy({ x: source('email') }, { get: () => 'plain' });
sink(closed.x);

const seen = [];
const watched = new Proxy({}, {
  set(held, key, value) {
    seen.push(value);
    held[key] = value;
    return true;
  },
});
watched.x = source('email');
sink(seen); // flow: email
sink(watched.x); // flow: email
