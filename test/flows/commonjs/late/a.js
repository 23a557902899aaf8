const s = source('email');
const api = { early: 'x' };
module.exports = api;
api.late = s;
api.fn = function () { return s; };
exports.ignored = s;
