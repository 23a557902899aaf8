exports.done = false;
const b = require('./b');
exports.fromB = b.val;
exports.get = () => b.val;
exports.done = true;
exports.mine = source('email');
sink(exports.fromB); // flow: email
