const a = require('./a');
exports.val = source('email');
exports.useA = () => sink(a.mine); // flow: email
sink(a.mine);
