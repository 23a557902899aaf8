// probes: call chains of depth six, clean and personal
const f1 = (x) => f2(x), f2 = (x) => f3(x), f3 = (x) => f4(x), f4 = (x) => f5(x), f5 = (x) => f6(x), f6 = (x) => [x];
sink(f1(source('email'))); // flow: email
sink(f1('x'));
sink(f3(source('phone'))[0]); // flow: phone
sink(f3('y')[0]);
function a1(x, cb) { return a2(x, cb); }
function a2(x, cb) { return a3(x, cb); }
function a3(x, cb) { return cb(x); }
sink(a1(source('name'), (v) => v)); // flow: name
sink(a1(source('name'), (v) => 'k'));
sink(a1('k', (v) => v));
