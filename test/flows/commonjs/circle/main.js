const a = require('./a'), b = require('./b');
sink(a.get()); // flow: email
b.useA();
Object.assign(exports, require('./b'));
sink(exports.val); // flow: email
Object.keys(b).forEach(k => { exports[k + 'X'] = b[k]; });
sink(exports.valX); // flow: email
Object.defineProperty(exports, 'lazy', { get: () => b.val });
sink(exports.lazy); // flow: email
