import { bus, emitter } from './bus';
bus.on('kept', ({ value, note }) => {
  sink(value); // flow: email
  sink(note);
});
bus.on('calm', value => sink(value));
bus.on('*', (type, held) => {
  sink(type); // spurious: email, listeners to all events are given what others are told
  sink(held.value); // missing: email, listeners to all events are given what others are told
});
emitter.on('kept', (value, note) => {
  sink(value); // flow: phone
  sink(note);
});
emitter.once('calm', value => sink(value));
