import { parentPort, workerData } from 'node:worker_threads';
sink(workerData.value); // flow: email
sink(workerData.note);
parentPort!.on('message', message => {
  sink(message.value); // flow: phone
  sink(message.note);
  parentPort!.postMessage(source('email'));
});
