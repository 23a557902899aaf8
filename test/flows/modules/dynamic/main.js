// probes: dynamic import, destructured, in a function, with then
import('./lazy.js').then((m) => { sink(m.mail); }); // flow: email
import('./lazy.js').then(({ id }) => { sink(id); });
async function f() {
  const { default: d, mk } = await import('./lazy.js');
  sink(d); // flow: phone
  sink(mk(source('name'))); // flow: name
  sink(mk('x'));
  const m = await import('./lazy.js');
  sink(m.id);
  sink(m.mail); // flow: email
}
f();
export {};
