// probes: microtask order: synchronous code runs before continuations
let v = 'start';
async function later() { await null; v = source('email'); }
async function sooner() { v = source('phone'); await null; v = 'done'; }
later();
sink(v); // spurious: email, what runs later is not told from what runs now
Promise.resolve().then(() => 0).then(() => 0).then(() => {
  sink(v); // flow: email
  sooner();
  sink(v); // missing: phone, what runs behind await runs with what is called
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
  sink(t); // spurious: location, what runs later is not told from what runs now
  queueMicrotask(() => sink(t)); // spurious: location, what runs later is not told from what runs now
  setTimeout(() => { sink(t); }, 20); // flow: location
}
let im = 'i0';
setImmediate(() => { im = 'i1'; });
im = source('email');
process.nextTick(() => { sink(im); }); // flow: email
