exports.before = source('email');
this.beside = source('email');
module.exports = { kept: 'kept', fresh: source('phone') };
exports.late = source('email');
module.exports.added = 'added';
