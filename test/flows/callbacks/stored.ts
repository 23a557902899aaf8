class Bus {
  handlers = [];
  on(handler) {
    this.handlers.push(handler);
  }
  emit(value) {
    for (const handler of this.handlers) handler(value);
  }
}
const bus = new Bus();
bus.on(value => sink(value)); // flow: email
bus.emit(source('email'));

const quiet = new Bus();
quiet.on(value => sink(value));
quiet.emit('plain');

const hooks = { save: undefined, load: undefined };
hooks.save = value => sink(value); // flow: phone
hooks.save(source('phone'));

class Button {
  constructor(options) {
    this.options = options;
  }
  press() {
    this.options.onPress(source('email'));
  }
}
new Button({ onPress: value => sink(value) }).press(); // flow: email
new Button({ onPress: () => sink('plain') }).press();

const table = new Map();
table.set('show', value => sink(value)); // flow: email
table.get('show')(source('email'));

const registry = {};
function register(name, run) {
  registry[name] = run;
}
register('show', value => sink(value)); // flow: email
registry.show(source('email'));
