// probes: function as module.exports with properties
module.exports = function (x) { return x; };
module.exports.extra = source('location');
module.exports.other = 'o';
