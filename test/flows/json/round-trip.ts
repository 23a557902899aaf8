const a = { x: source('email'), y: 'plain' };
sink(JSON.stringify(a)); // flow: email
sink(JSON.stringify({ y: a.y }));
sink(JSON.parse(JSON.stringify(a)).x); // flow: email
sink(JSON.parse(JSON.stringify(a)).y);
sink(JSON.parse(source('email'))); // flow: email
sink(JSON.parse('{"x":1}').x);
sink(JSON.stringify(a, ['y']));
sink(JSON.stringify(a, ['x'])); // flow: email
sink(JSON.stringify(a, (key, value) => (key === 'x' ? undefined : value)));
sink(JSON.stringify(a, null, 2)); // flow: email
const text = JSON.stringify([a.x]);
const [x] = JSON.parse(text);
sink(x); // flow: email
class Box {
  x = source('email');
  y = 'plain';
  toJSON() {
    return { y: this.y };
  }
}
sink(JSON.stringify(new Box()));
sink(new Box().toJSON());
