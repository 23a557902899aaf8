// probes: AsyncLocalStorage run, nested run, exit, enterWith
const { AsyncLocalStorage } = require('node:async_hooks');
const als = new AsyncLocalStorage();
sink(als.getStore());
als.run({ user: source('email'), id: 1 }, () => {
  sink(als.getStore().user); // flow: email
  sink(als.getStore().id);
  setTimeout(() => { sink(als.getStore().user); }, 1); // flow: email
  als.run({ user: 'inner' }, () => { sink(als.getStore().user); });
  als.exit(() => { sink(als.getStore()); });
});
sink(als.getStore());
const other = new AsyncLocalStorage();
other.run('plain', () => { sink(other.getStore()); });
function deep() {
  sink(other.getStore()); // flow: phone
}
other.run(source('phone'), deep);
sink(other.run(source('name'), () => 'ret'));
sink(other.run('k', (v) => v, source('name'))); // flow: name
