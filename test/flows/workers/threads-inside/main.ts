import { Worker } from 'node:worker_threads';
export async function begin() {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { value: source('email'), note: 'plain' } });
  const done = new Promise(resolve => worker.on('message', resolve));
  sink(await done);
  await worker.terminate();
}
