function first() {
  return arguments[0];
}
sink(first(source('email'))); // missing: email, arguments are not read by number
sink(first('plain', source('email')));

function all() {
  return Array.from(arguments);
}
sink(all('plain', source('email'))); // missing: email, arguments are not read by number
sink(all('plain'));

function spread() {
  return [...arguments][1];
}
sink(spread('plain', source('email'))); // missing: email, arguments are not read by number

function loop() {
  let text = '';
  for (let i = 0; i < arguments.length; i++) text += arguments[i];
  return text;
}
sink(loop('plain', source('phone'))); // missing: phone, arguments are not read by number
sink(loop('plain'));

function count() {
  return arguments.length;
}
sink(count(source('email')));

function forward() {
  return first.apply(this, arguments);
}
sink(forward(source('email'))); // missing: email, arguments are not read by number
