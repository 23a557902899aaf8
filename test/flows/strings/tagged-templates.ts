function last(strings, ...values) {
  return values[values.length - 1];
}
sink(last`a ${'plain'} b ${source('email')}`); // flow: email

function first(strings, one, two) {
  return one;
}
sink(first`a ${source('email')} b ${'plain'}`); // flow: email
sink(first`a ${'plain'} b ${source('email')}`);

function words(strings) {
  return strings.join('');
}
sink(words`a ${source('email')}`);
sink(words.call(null, ['plain']));

function query(strings, ...values) {
  return { text: strings.join('?'), values };
}
const made = query`select ${source('email')}`;
sink(made.values[0]); // flow: email
sink(made.text);
sink(String.raw`to ${source('email')}`); // flow: email
