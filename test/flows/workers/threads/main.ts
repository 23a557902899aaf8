import { Worker } from 'node:worker_threads';
const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { value: source('email'), note: 'plain' } });
worker.on('message', answer => sink(answer)); // flow: email
worker.on('error', problem => sink(problem));
worker.postMessage({ value: source('phone'), note: 'plain' });
