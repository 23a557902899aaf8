// probes: worker side of the threads scene
const { parentPort, workerData } = require('node:worker_threads');
sink(workerData.mail); // flow: email
sink(workerData.id);
parentPort.on('message', (m) => {
  sink(m.a); // flow: phone
  sink(m.b);
  parentPort.postMessage({ kind: 'echo', v: m.a });
  parentPort.postMessage({ kind: 'const', v: 'k' });
  parentPort.postMessage({ kind: 'own', v: source('name') });
});
