// probes: generator methods, iterator helpers, this inside generators, manual iterators
class Repo {
  constructor(list) { this.list = list; }
  *[Symbol.iterator]() { for (const x of this.list) yield x; }
  *ids() { for (const x of this.list) yield x.id; }
  *mails() { for (const x of this.list) yield x.mail; }
  static *of(v) { yield v; }
}
const repo = new Repo([{ id: 1, mail: source('email') }]);
for (const x of repo) sink(x); // flow: email
for (const x of repo.ids()) sink(x);
for (const x of repo.mails()) sink(x); // flow: email
sink([...Repo.of(source('phone'))]); // flow: phone
sink(Array.from(Repo.of('x')));
const manual = {
  [Symbol.iterator]() {
    let n = 0;
    return { next() { return n++ < 1 ? { value: source('name'), done: false } : { value: undefined, done: true }; }, return() { closed = 'yes'; return {}; } };
  },
};
let closed = 'no';
for (const x of manual) { sink(x); break; } // flow: name
sink(closed);
const [m] = manual;
sink(m); // flow: name
const doneVal = { [Symbol.iterator]() { return { next() { return { value: source('location'), done: true }; } }; } };
sink([...doneVal]);
function* fib() { let [a, b] = ['s', source('location')]; for (;;) { yield a; [a, b] = [b, 'k']; } }
const f = fib();
sink(f.next().value);
sink(f.next().value); // flow: location
sink(f.next().value);
