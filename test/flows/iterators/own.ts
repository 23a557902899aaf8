class Range {
  constructor(value) {
    this.value = value;
  }
  *[Symbol.iterator]() {
    yield this.value;
  }
}
for (const one of new Range(source('email'))) sink(one); // flow: email
for (const one of new Range('plain')) sink(one);
sink([...new Range(source('email'))]); // flow: email
const [first] = new Range(source('email'));
sink(first); // missing: email, an iterator destructured by position

const manual = {
  [Symbol.iterator]() {
    let done = false;
    return {
      next() {
        if (done) return { done: true, value: undefined };
        done = true;
        return { done: false, value: source('phone') };
      },
    };
  },
};
for (const one of manual) sink(one); // missing: phone, own iterators are not called
sink(Array.from(manual)); // missing: phone, own iterators are not called

const delegated = {
  list: ['plain', source('email')],
  [Symbol.iterator]() {
    return this.list[Symbol.iterator]();
  },
};
for (const one of delegated) sink(one); // flow: email
