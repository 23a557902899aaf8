// probes: class as module.exports
class K { constructor(v) { this.v = v; } static make() { return new K(source('phone')); } }
module.exports = K;
