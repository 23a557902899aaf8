module.exports = function (x) { return x + source("email"); }; module.exports.helper = () => "x"; module.exports.K = class { v = source("email"); };
