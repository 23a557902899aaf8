function Klass(v) { this.v = v; }
Klass.prototype = { constructor: Klass, get: function () { return this.v; } };
module.exports = exports = Klass;
