import { bus, emitter } from './bus';
bus.on('kept', ({ value, note }) => {
  sink(value); // flow: email
  sink(note);
});
bus.on('calm', value => sink(value));
bus.on('*', (type, held) => {
  sink(type);
  sink(held.value); // flow: email
});
emitter.on('kept', (value, note) => {
  sink(value); // flow: phone
  sink(note);
});
emitter.once('calm', value => sink(value));
