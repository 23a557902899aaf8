// probes: worker side of the threads scene
const { parentPort, workerData } = require('node:worker_threads');
sink(workerData.mail); // missing: email, a process or worker and who made it are not joined
sink(workerData.id);
parentPort.on('message', (m) => {
  sink(m.a); // missing: phone, a process or worker and who made it are not joined
  sink(m.b);
  parentPort.postMessage({ kind: 'echo', v: m.a });
  parentPort.postMessage({ kind: 'const', v: 'k' });
  parentPort.postMessage({ kind: 'own', v: source('name') });
});
