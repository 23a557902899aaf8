import EventEmitter from 'node:events';
import mitt from 'mitt';

// Who went away is not told.
const off = new EventEmitter();
const show = value => sink(value);
off.on('show', show);
off.off('show', show);
off.emit('show', source('email'));
const all = new EventEmitter();
all.on('show', value => sink(value));
all.removeAllListeners();
all.emit('show', source('email'));
// Who comes late missed it.
const late = new EventEmitter();
late.emit('show', source('email'));
late.on('show', value => sink(value));

// Across functions, whichever is called first.
const bus = mitt();
export function save(value) {
  bus.emit('saved', value);
}
export function watch() {
  bus.on('saved', value => sink(value)); // flow: email
  bus.on('removed', value => sink(value));
}
export function run() {
  save(source('email'));
}

function relay(emitter, name, value) {
  emitter.emit(name, value);
}
const relayed = new EventEmitter();
relayed.on('one', value => sink(value)); // flow: phone
relayed.on('two', value => sink(value));
relay(relayed, 'one', source('phone'));
relay(relayed, 'two', 'plain');

class Store extends EventEmitter {
  #value = 'plain';
  set(value) {
    this.#value = value;
    this.emit('change');
  }
  get() {
    return this.#value;
  }
}
const store = new Store();
store.on('change', () => sink(store.get())); // flow: email
store.set(source('email'));

// What everybody has.
function listenOnWindow() {
  window.addEventListener('told', event => sink(event.detail)); // flow: phone
  window.addEventListener('untold', event => sink(event.detail));
}
listenOnWindow();
window.dispatchEvent(new CustomEvent('told', { detail: source('phone') }));
window.dispatchEvent(new CustomEvent('untold', { detail: 'plain' }));

const wire = new BroadcastChannel('wire');
wire.addEventListener('message', ({ data }) => sink(data)); // flow: email
wire.postMessage(source('email'));
const quiet = new BroadcastChannel('quiet');
quiet.onmessage = ({ data }) => sink(data);
quiet.postMessage('plain');
