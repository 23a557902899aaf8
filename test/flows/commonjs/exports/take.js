const a = require('./give');
const { value, plain } = require('./give');
const give = require('./whole');
sink(a.value); // flow: email
sink(a.plain);
sink(a.give()); // flow: phone
sink(value); // flow: email
sink(plain);
sink(give()); // flow: email
sink(give.beside);
sink(require('./object').value); // flow: email
sink(require('./object').plain);
sink(require('./object').read()); // flow: email
function lazily() {
  return require('./object').value;
}
sink(lazily()); // flow: email
