const target = { x: source('email'), y: 'plain' };
const through = new Proxy(target, {});
sink(through.x); // flow: email
sink(through.y);
through.y = source('phone');
sink(target.y); // flow: phone

const fixed = new Proxy({ x: 'plain' }, { get: () => source('email') });
sink(fixed.x); // missing: email, handlers of a Proxy are not run

const closed = new Proxy({ x: source('email') }, { get: () => 'plain' });
sink(closed.x); // spurious: email, handlers of a Proxy are not run

const seen = [];
const watched = new Proxy({}, {
  set(held, key, value) {
    seen.push(value);
    held[key] = value;
    return true;
  },
});
watched.x = source('email');
sink(seen); // missing: email, handlers of a Proxy are not run
sink(watched.x); // flow: email
