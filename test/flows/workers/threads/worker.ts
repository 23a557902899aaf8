import { parentPort, workerData } from 'node:worker_threads';
sink(workerData.value); // missing: email, a worker and who made it are not joined
sink(workerData.note);
parentPort!.on('message', message => {
  sink(message.value); // missing: phone, a worker and who made it are not joined
  sink(message.note);
  parentPort!.postMessage(source('email'));
});
