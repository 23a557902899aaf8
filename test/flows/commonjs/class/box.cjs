class Box {
  constructor(value) {
    this.value = value;
  }
}
module.exports.Box = Box;
module.exports.make = value => new Box(value);
