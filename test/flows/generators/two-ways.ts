function* ask() {
  const answer = yield 'name?';
  sink(answer); // flow: email
  return answer;
}
const asked = ask();
sink(asked.next().value);
asked.next(source('email'));

function* returning() {
  yield 'plain';
  return source('phone');
}
function* delegating() {
  const result = yield* returning();
  sink(result); // flow: phone
}
for (const one of delegating()) sink(one);

function* catching() {
  try {
    yield 'plain';
  } catch (reason) {
    sink(reason); // flow: email
  }
}
const caught = catching();
caught.next();
caught.throw(source('email'));

class Tree {
  constructor(value) {
    this.value = value;
  }
  *walk() {
    yield this.value;
  }
}
for (const one of new Tree(source('email')).walk()) sink(one); // flow: email
for (const one of new Tree('plain').walk()) sink(one);
