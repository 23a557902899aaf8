exports.v = source("email");
