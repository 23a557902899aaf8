// probes: setTimeout and friends with arguments; cleared timers
const e = source('email');
setTimeout((a, b) => { sink(a); }, 1, e, 'x'); // flow: email
setTimeout((a, b) => { sink(b); }, 1, e, 'x');
const t = setTimeout(() => { sink(e); }, 5);
clearTimeout(t);
const iv = setInterval((v) => {
  sink(v); // flow: phone
  clearInterval(iv);
}, 1, source('phone'));
setImmediate((v) => { sink(v); }, source('name')); // flow: name
const im = setImmediate((v) => { sink(v); }, source('name'));
clearImmediate(im);
queueMicrotask(() => { sink(e); }); // flow: email
process.nextTick((v) => { sink(v); }, source('location')); // flow: location
process.nextTick((v, w) => { sink(w); }, source('location'), 'w');
setTimeout(function () { sink(arguments.length > 1 ? arguments[1] : 'one'); }, 1, e);
