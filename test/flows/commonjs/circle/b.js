const a = require('./a');
exports.val = source('email');
exports.useA = () => sink(a.mine); // flow: email
sink(a.mine); // spurious: email, of a circle of modules nobody asks what was there by then
