import { parentPort, workerData } from 'node:worker_threads';
sink(workerData.value); // flow: email
sink(workerData.note);
parentPort!.postMessage('done');
