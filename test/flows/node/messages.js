// probes: MessageChannel, BroadcastChannel, postMessage copies
const { port1, port2 } = new MessageChannel();
port2.onmessage = (ev) => {
  sink(ev.data.m); // flow: email
  sink(ev.data.n);
  port1.close();
};
const msg = { m: source('email'), n: 1 };
port1.postMessage(msg);
const c2 = new MessageChannel();
const late = { v: 'k' };
c2.port2.on('message', (d) => {
  sink(d.v);
  c2.port1.close();
});
c2.port1.postMessage(late);
late.v = source('phone');
const a = new BroadcastChannel('x1');
const b = new BroadcastChannel('x1');
const c = new BroadcastChannel('x2');
b.onmessage = (ev) => {
  sink(ev.data); // flow: name
  a.close();
  b.close();
};
c.onmessage = (ev) => { sink(ev.data); };
a.postMessage(source('name'));
setTimeout(() => c.close(), 50);
const { receiveMessageOnPort } = require('node:worker_threads');
const c3 = new MessageChannel();
c3.port1.postMessage({ q: source('location') });
c3.port1.postMessage({ q: 'second' });
sink(receiveMessageOnPort(c3.port2).message.q); // flow: location
sink(receiveMessageOnPort(c3.port2).message.q);
c3.port1.close();
