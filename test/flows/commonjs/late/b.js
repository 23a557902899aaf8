const a = require('./a');
sink(a.early);
sink(a.late); // flow: email
sink(a.fn()); // flow: email
sink(a.ignored);
const { late } = require('./a.js');
sink(late); // flow: email
const other = require('./c');
sink(other('x')); // flow: email
sink(other.helper());
sink(new (require('./c').K)().v); // missing: email, a class in a field of an exported function is not made
exports.mut = { v: 'x' };
require('./d')(exports.mut);
sink(exports.mut.v); // missing: email, what a function of another module does to an export is not seen at once
for (const n of ['./e']) { const m = require(n); sink(m.v); } // missing: email, a module whose name is computed is not loaded
module.exports.self = s2();
function s2() { return source('phone'); }
sink(module.exports.self); // flow: phone
