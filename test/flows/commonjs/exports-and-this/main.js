const lib = require('./lib');
sink(lib.early); // flow: email
sink(lib.byThis); // flow: phone
sink(lib.later); // flow: name
sink(lib.lost);
sink(lib.plain);
const replaced = require('./replaced');
sink(replaced.before);
sink(replaced.beside);
sink(replaced.kept);
sink(replaced.fresh); // flow: phone
sink(replaced.late);
sink(replaced.added);
const both = require('./both');
sink(both.a); // flow: email
sink(both.b); // flow: phone
