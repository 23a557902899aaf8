// probes: exports properties and module.exports mutated
exports.mail = source('email');
exports.id = 1;
exports.late = 'not yet';
exports.set = (v) => { module.exports.late = v; };
exports.lost = source('name');
delete exports.lost;
