// case: the worker behind a queue screen asks the vendor for age and gender by a list of fields kept in a constant
// rules: no-biometric-attribute-inference

const { parentPort, workerData } = require('node:worker_threads');
const { readFile } = require('node:fs/promises');
const { look } = require('./vision/baidu');

async function round() {
  const snapshot = await readFile(workerData.snapshotPath);
  const list = await look(snapshot);
  parentPort.postMessage({ at: Date.now(), list });
}

setInterval(() => round().catch((error) => parentPort.postMessage({ error: error.message })), 15_000);
