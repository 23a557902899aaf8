// probes: microtask order: synchronous code runs before continuations
let v = 'start';
async function later() { await null; v = source('email'); }
async function sooner() { v = source('phone'); await null; v = 'done'; }
later();
sink(v);
Promise.resolve().then(() => 0).then(() => 0).then(() => {
  sink(v); // flow: email
  sooner();
  sink(v); // flow: phone
  setTimeout(() => {
    sink(v);
    tail();
  }, 0);
});
async function noAwait() { w = source('name'); }
let w = 'w0';
noAwait();
sink(w); // flow: name
function tail() {
  let t = 't0';
  setTimeout(() => { t = source('location'); }, 0);
  sink(t);
  queueMicrotask(() => sink(t));
  setTimeout(() => { sink(t); }, 20); // flow: location
}
let im = 'i0';
setImmediate(() => { im = 'i1'; });
im = source('email');
process.nextTick(() => { sink(im); }); // flow: email
