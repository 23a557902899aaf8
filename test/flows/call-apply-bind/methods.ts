class Box {
  constructor(value) {
    this.value = value;
    this.read = this.read.bind(this);
  }
  read() {
    return this.value;
  }
  later = () => this.value;
}
const { read, later } = new Box(source('email'));
sink(read()); // flow: email
sink(later()); // flow: email
sink(new Box('plain').read());

const list = [];
Array.prototype.push.apply(list, [source('email')]);
sink(list); // flow: email
sink(Array.prototype.slice.call([source('email')])); // flow: email
sink(Array.prototype.map.call(['plain'], one => one));
sink([].concat.apply([], [['plain'], [source('phone')]])); // flow: phone
sink(Math.max.apply(null, [1, 2]));
sink(String.prototype.trim.call(source('email'))); // flow: email
sink(Object.prototype.hasOwnProperty.call({ x: source('email') }, 'x'));

function greet(greeting) {
  return greeting + this.name;
}
const hello = greet.bind({ name: source('email') }, 'hello ');
sink([1].map(hello)); // flow: email
