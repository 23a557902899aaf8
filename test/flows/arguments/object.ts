function first() {
  return arguments[0];
}
sink(first(source('email'))); // flow: email
sink(first('plain', source('email')));

function all() {
  return Array.from(arguments);
}
sink(all('plain', source('email'))); // flow: email
sink(all('plain'));

function spread() {
  return [...arguments][1];
}
sink(spread('plain', source('email'))); // flow: email

function loop() {
  let text = '';
  for (let i = 0; i < arguments.length; i++) text += arguments[i];
  return text;
}
sink(loop('plain', source('phone'))); // flow: phone
sink(loop('plain'));

function count() {
  return arguments.length;
}
sink(count(source('email')));

function forward() {
  return first.apply(this, arguments);
}
sink(forward(source('email'))); // flow: email
