// probes: worker_threads: workerData, messages both ways, copies
const { Worker } = require('node:worker_threads');
const path = require('node:path');
const w = new Worker(path.join(__dirname, 'w.js'), { workerData: { mail: source('email'), id: 1 } });
w.on('message', (m) => {
  if (m.kind === 'echo') {
    sink(m.v); // flow: phone
  } else if (m.kind === 'const') {
    sink(m.v);
  } else {
    sink(m.v); // flow: name
    w.terminate();
  }
});
const msg = { a: source('phone'), b: 'b' };
w.postMessage(msg);
msg.b = source('location');
const asked = new Worker(__dirname + '/asked.js');
asked.on('message', answer => {
  sink(answer.found); // flow: email
  sink(answer.state);
});
asked.postMessage({ mail: source('email'), state: 'new' });
