// probes: EventEmitter names, once, removal, order
const { EventEmitter, once } = require('node:events');
const bus = new EventEmitter();
bus.on('user', (u) => { sink(u); }); // flow: email
bus.on('ping', (u) => { sink(u); });
bus.emit('user', source('email'));
bus.emit('ping', 'pong');
bus.emit('nobody', source('phone'));
const h = (v) => {
  sink(v);
};
bus.on('off', h);
bus.off('off', h);
bus.emit('off', source('email'));
bus.emit('late', source('email'));
bus.on('late', (v) => { sink(v); });
bus.once('one', (v) => { sink(v); });
bus.emit('one', 'first');
bus.emit('one', source('phone'));
bus.on('two', (a, b) => { sink(a); });
bus.on('two', (a, b) => { sink(b); }); // flow: name
bus.emit('two', 'x', source('name'));
const other = new EventEmitter();
other.on('user', (v) => { sink(v); });
const EVT = 'ev' + '1';
other.on(EVT, (v) => { sink(v); }); // flow: location
other.emit('ev1', source('location'));
class Model extends EventEmitter { save(v) { this.v = v; this.emit('saved', this); this.emit('id', 1); } }
const m = new Model();
m.on('saved', (x) => { sink(x.v); }); // flow: email
m.on('id', (x) => { sink(x); });
m.on('saved', function () { sink(this.v); }); // flow: email
m.save(source('email'));
once(other, 'wait').then(([v]) => { sink(v); }); // flow: phone
other.emit('wait', source('phone'));
bus.on('error', (err) => { sink(err.detail); }); // flow: name
bus.emit('error', Object.assign(new Error('x'), { detail: source('name') }));
bus.removeAllListeners('user');
bus.emit('user', source('phone'));
bus.on('newListener', () => { });
bus.prependListener('mut', (o) => { o.v = 'wiped'; });
bus.on('mut', (o) => { sink(o.v); }); // spurious: email, what is heard once is heard again, and all get what was told
bus.emit('mut', { v: source('email') });
