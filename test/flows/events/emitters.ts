import { EventEmitter, once } from 'node:events';
const bus = new EventEmitter();
bus.on('show', value => sink(value)); // flow: email
bus.emit('show', source('email'));

const other = new EventEmitter();
other.on('show', (first, second) => {
  sink(first);
  sink(second); // flow: phone
});
other.emit('show', 'plain', source('phone'));

const quiet = new EventEmitter();
quiet.on('show', value => sink(value));
quiet.emit('hide', source('email'));

const single = new EventEmitter();
single.once('show', value => sink(value)); // flow: email
single.addListener('more', value => sink(value)); // flow: email
single.emit('show', source('email'));
single.emit('more', source('email'));

class Store extends EventEmitter {
  save(value) {
    this.emit('saved', { value, note: 'plain' });
  }
}
const store = new Store();
store.on('saved', ({ value, note }) => {
  sink(value); // flow: email
  sink(note);
});
store.save(source('email'));

const waited = new EventEmitter();
once(waited, 'show').then(([value]) => sink(value)); // flow: phone
waited.emit('show', source('phone'));
