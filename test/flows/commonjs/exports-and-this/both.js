exports = module.exports = { a: source('email') };
exports.b = source('phone');
