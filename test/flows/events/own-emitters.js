import { EventEmitter } from 'events';

class Feed extends EventEmitter {
  pull() {
    this.emit('item', { text: source('email'), id: 'i1' });
    return this;
  }
}
new Feed()
  .on('item', ({ text, id }) => {
    sink(text); // flow: email
    sink(id);
  })
  .once('end', given => sink(given))
  .pull();
