// probes: child_process.fork messages, arguments and environment
const { fork } = require('node:child_process');
const path = require('node:path');
const c = fork(path.join(__dirname, 'c.js'), [source('location'), 'plain'], { env: { ...process.env, WHO: source('name'), LVL: '2' } });
c.on('message', (m) => {
  sink(m.up); // flow: email
  sink(m.n);
  c.disconnect();
});
c.send({ mail: source('email'), id: 1 });
