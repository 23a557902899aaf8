// probes: object as module.exports; earlier exports assignment is lost
exports.gone = source('phone');
const a = source('email');
module.exports = { a, b: 2, f() { return this.a; } };
