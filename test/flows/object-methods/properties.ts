const a = {};
Object.defineProperty(a, 'x', { value: source('email') });
Object.defineProperty(a, 'y', { get: () => source('phone') });
Object.defineProperty(a, 'z', { value: 'plain' });
sink(a.x); // flow: email
sink(a.y); // flow: phone
sink(a.z);

const b = {};
Object.defineProperties(b, { x: { value: source('email') }, y: { value: 'plain' } });
sink(b.x); // flow: email
sink(b.y);

const c = { x: source('email'), y: 'plain' };
sink(Reflect.get(c, 'x')); // flow: email
sink(Reflect.get(c, 'y'));
Reflect.set(c, 'y', source('phone'));
sink(c.y); // flow: phone
Reflect.deleteProperty(c, 'x');
sink(c.x);
sink(Reflect.has(c, 'y'));
sink(Reflect.ownKeys(c));

function give(value) {
  return [this.x, value];
}
sink(Reflect.apply(give, { x: 'plain' }, [source('email')])[1]); // flow: email
sink(Reflect.apply(give, { x: 'plain' }, [source('email')])[0]);
class Box {
  constructor(x) {
    this.x = x;
    this.y = 'plain';
  }
}
sink(Reflect.construct(Box, [source('email')]).x); // flow: email
sink(Reflect.construct(Box, [source('email')]).y);
