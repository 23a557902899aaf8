// probes: path, querystring, string_decoder, assert-like helpers on personal data
const path = require('node:path');
const qs = require('node:querystring');
const e = source('email');
sink(path.join('/home', e, 'x')); // flow: email
sink(path.basename('/home/' + e)); // flow: email
sink(path.dirname('/' + e + '/file')); // flow: email
sink(path.extname('/x.txt'));
sink(path.parse('/d/' + e).base); // flow: email
sink(path.resolve('/r', e)); // flow: email
sink(path.relative('/r', '/r/' + e)); // flow: email
sink(path.sep);
sink(qs.stringify({ m: e })); // flow: email
sink(qs.stringify({ a: 1 }));
sink(qs.parse('m=' + e + '&n=1').m); // flow: email
sink(qs.parse('m=' + e + '&n=1').n);
sink(qs.escape(source('name'))); // flow: name
