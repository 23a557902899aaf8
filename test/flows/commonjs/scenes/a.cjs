exports.early = source('email');
const b = require('./b.cjs');
exports.late = b.seen;
exports.n = 'x';
module.exports.viaThis = function () { return this.early; };
