class Subject {
  observers = new Set();
  subscribe(observer) {
    this.observers.add(observer);
    return () => this.observers.delete(observer);
  }
  next(value) {
    this.observers.forEach(observer => observer(value));
  }
  map(change) {
    const made = new Subject();
    this.subscribe(value => made.next(change(value)));
    return made;
  }
}
const a = new Subject();
a.subscribe(value => sink(value)); // flow: email
a.next(source('email'));

const b = new Subject();
b.subscribe(value => sink(value));
b.next('plain');

const c = new Subject();
c.map(value => value.trim()).subscribe(value => sink(value)); // flow: phone
c.map(() => 'plain').subscribe(value => sink(value));
c.next(source('phone'));

function createStore(initial) {
  let state = initial;
  const listeners = [];
  return {
    get: () => state,
    set(next) {
      state = next;
      listeners.forEach(listener => listener(state));
    },
    listen: listener => listeners.push(listener),
  };
}
const store = createStore({ value: 'plain', note: 'plain' });
store.listen(state => {
  sink(state.value); // flow: email
  sink(state.note);
});
store.set({ value: source('email'), note: 'plain' });
sink(store.get().value); // flow: email
sink(store.get().note);
