const a = require('./a.cjs');
exports.seen = a.early;
exports.unseen = a.n;
exports.lazy = () => a.late;
