module.exports = o => { o.v = source("email"); };
