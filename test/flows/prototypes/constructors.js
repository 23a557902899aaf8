function Box(value) {
  this.value = value;
}
Box.prototype.read = function () {
  return this.value;
};
Box.prototype.note = 'plain';
sink(new Box(source('email')).read()); // flow: email
sink(new Box('plain').read());
sink(new Box(source('email')).note);
sink(new Box(source('email')).value); // flow: email

function Special(value) {
  Box.call(this, value);
}
Special.prototype = Object.create(Box.prototype);
Special.prototype.constructor = Special;
Special.prototype.readLoud = function () {
  return `${this.read()}!`;
};
sink(new Special(source('email')).readLoud()); // flow: email
sink(new Special('plain').readLoud());

Box.prototype.shared = source('phone');
sink(new Box('plain').shared); // flow: phone
sink(new Special('plain').shared); // flow: phone

Box.make = function (value) {
  return new Box(value);
};
sink(Box.make(source('email')).read()); // flow: email
