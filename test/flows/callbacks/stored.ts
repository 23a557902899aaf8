class Bus {
  handlers = [];
  on(handler) {
    this.handlers.push(handler);
  }
  emit(value) {
    for (const handler of this.handlers) handler(value); // spurious: email, told where the data is given and not at the sink
  }
}
const bus = new Bus();
bus.on(value => sink(value)); // missing: email, told where the data is given and not at the sink
bus.emit(source('email'));

const quiet = new Bus();
quiet.on(value => sink(value));
quiet.emit('plain');

const hooks = { save: undefined, load: undefined };
hooks.save = value => sink(value); // missing: phone, told where the data is given and not at the sink
hooks.save(source('phone')); // spurious: phone, told where the data is given and not at the sink

class Button {
  constructor(options) {
    this.options = options;
  }
  press() {
    this.options.onPress(source('email')); // spurious: email, told where the data is given and not at the sink
  }
}
new Button({ onPress: value => sink(value) }).press(); // missing: email, told where the data is given and not at the sink
new Button({ onPress: () => sink('plain') }).press();

const table = new Map();
table.set('show', value => sink(value)); // missing: email, told where the data is given and not at the sink
table.get('show')(source('email')); // spurious: email, told where the data is given and not at the sink

const registry = {};
function register(name, run) {
  registry[name] = run;
}
register('show', value => sink(value)); // missing: email, told where the data is given and not at the sink
registry.show(source('email')); // spurious: email, told where the data is given and not at the sink
