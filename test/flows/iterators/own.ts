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
sink(first); // flow: email

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
for (const one of manual) sink(one); // flow: phone
sink(Array.from(manual)); // flow: phone

const delegated = {
  list: ['plain', source('email')],
  [Symbol.iterator]() {
    return this.list[Symbol.iterator]();
  },
};
for (const one of delegated) sink(one); // flow: email
